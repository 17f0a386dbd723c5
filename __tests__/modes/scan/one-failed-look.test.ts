import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { GroupWorld } from './group-world.ts';

describe('what could not be read in one scan', () => {
  let groups: GroupWorld;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    groups.world.aws.dns.addZone('example.com');
  });
  afterEach(() => groups.world.close());

  function told(): readonly string[] {
    return [...groups.world.github.comments.values()].map(({ body }) => body);
  }

  function shown(): readonly unknown[] {
    return groups.issues().map((issue) => [issue.title, issue.labels, groups.recordsIn(issue).toSorted()]);
  }

  async function failOnce(arn: string, error: string, per?: string, more: readonly string[] = []): Promise<void> {
    const before = shown();
    for (const operation of ['DescribeCertificate', 'ListCertificateDomainValidations']) {
      groups.world.aws.faults.add({ match: callsAbout(arn, operation), effect: { error, message: 'not now' } });
    }
    const { problems, notScanned } = await groups.run(per, { more });
    expect(problems.map(({ en }) => en).join('\n')).toContain('not now');
    expect(notScanned.map(({ certificate }) => certificate)).toHaveLength(1);
    expect(shown()).toEqual(before);
    groups.world.aws.faults.clear();
    await groups.run(per, { more });
    expect(shown()).toEqual(before);
    expect(told()).toEqual([]);
  }

  test.each(['InternalFailure', 'AccessDeniedException'])(
    'of a replacement (%s) changes neither records nor label, and nobody is told twice',
    async (error) => {
      await groups.serve(['shop.example.com', 'www.shop.example.com']);
      await groups.serve(['api.example.com']);
      const { certificates } = await groups.run(undefined);
      await failOnce(certificates[0]?.replacement ?? '', error);
    },
  );

  test.each(['the certificate', 'its replacement'])(
    'of %s keeps its records in the issue of a group',
    async (which) => {
      const arn = await groups.serve(['shop.example.com', 'www.shop.example.com']);
      await groups.serve(['api.example.com']);
      const { certificates } = await groups.run('zone');
      const replacement = certificates.find((one) => one.arn === arn)?.replacement ?? '';
      const body = (): string => groups.issues()[0]?.body ?? '';
      expect(body()).toContain('3 CNAME records');
      await failOnce(which === 'the certificate' ? arn : replacement, 'AccessDeniedException', 'zone');
      expect(body()).toContain('3 CNAME records');
    },
  );

  test('of a switch in place that is under way leaves its issue as it is', async () => {
    const arn = await groups.serve(['shop.example.com']);
    await groups.serve(['api.example.com']);
    const more = ['strategy: in-place'];
    await groups.run(undefined, { more });
    const issue = groups.issues().find(({ body }) => body.includes(arn));
    expect(issue?.labels).toContain('acm:awaiting-dns');
    await failOnce(arn, 'InternalFailure', undefined, more);
  });
});
