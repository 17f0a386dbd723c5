import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../../../core/certificate/certificate.ts';
import { incompleteAnswer, tagsOf } from '../client/answers.ts';
import { createBatches } from '../client/batch.ts';
import type { Caller } from '../client/call.ts';

/** Most ARNs of one call (ELB API reference, `DescribeTags` and `DescribeLoadBalancers`). */
export const mostArns = 20;

/**
 * Reads tags of load balancers and listeners by ARN; what is gone has none. One that the answer passes over was not read,
 * and somebody may own it.
 */
export function createTagReader(
  client: () => ElasticLoadBalancingV2Client,
  caller: Caller,
): (arns: readonly string[]) => Promise<ReadonlyMap<string, Tags>> {
  const tagsFor = createBatches<Tags>(mostArns, async (arns) => {
    const command = new DescribeTagsCommand({ ResourceArns: [...arns] });
    const answer = await caller.read('DescribeTags', () => client().send(command));
    const found = new Map(answer.TagDescriptions?.map(({ ResourceArn, Tags: tags }) => [ResourceArn, tags]));
    return (arn) => tagsOf(found.get(arn), () => incompleteAnswer('elb', 'DescribeTags', arn, answer));
  });
  return async (arns) =>
    new Map(await Promise.all(arns.map(async (arn) => [arn, (await tagsFor(arn)) ?? {}] as const)));
}
