import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../../../core/certificate/certificate.ts';
import { isKind } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { tagsOf } from '../acm/certificate-reader.ts';

/** Most ARNs of one call (ELB API reference, `DescribeTags`). */
const GROUP_SIZE = 20;

/** Tags of load balancers and listeners by ARN; what is gone has none. */
export async function listElbTags(
  client: () => ElasticLoadBalancingV2Client,
  caller: Caller,
  arns: readonly string[],
): Promise<ReadonlyMap<string, Tags>> {
  const tags = new Map<string, Tags>();

  async function describe(group: readonly string[]): Promise<void> {
    try {
      const command = new DescribeTagsCommand({ ResourceArns: [...group] });
      const answer = await caller.read('DescribeTags', () => client().send(command));
      for (const { ResourceArn, Tags: found } of answer.TagDescriptions ?? []) {
        if (ResourceArn !== undefined) tags.set(ResourceArn, tagsOf(found));
      }
    } catch (error) {
      if (!isKind(error, 'not-found')) throw error;
      // One that is gone fails the whole group: look for it by halves.
      if (group.length > 1) await describeHalves(group);
    }
  }

  async function describeHalves(group: readonly string[]): Promise<void> {
    const middle = Math.ceil(group.length / 2);
    await describe(group.slice(0, middle));
    await describe(group.slice(middle));
  }

  const wanted = [...new Set(arns)];
  for (let start = 0; start < wanted.length; start += GROUP_SIZE) {
    await describe(wanted.slice(start, start + GROUP_SIZE));
  }
  return new Map(wanted.map((arn) => [arn, tags.get(arn) ?? {}]));
}
