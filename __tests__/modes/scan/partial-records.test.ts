import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isFields, type Fields } from '../../../sandbox/aws/codec.ts';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { GroupWorld } from './group-world.ts';

/** An item of an answer without the record that it asks for. */
function withoutRecord(item: Fields): Fields {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([member]) => member !== 'ResourceRecord' && member !== 'ValidationChallenge')
      .map(([member, value]) => [
        member,
        member.startsWith('Requested') && isFields(value) ? withoutRecord(value) : value,
      ]),
  );
}

function spoil(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: Fields) => (item['DomainName'] === 'www.shop.example.com' ? withoutRecord(item) : item));
}

describe.each([
  ['a request', ''],
  ['a switch in place', 'strategy: in-place'],
])('%s for which ACM has made some of its records', (_what, strategy) => {
  let groups: GroupWorld;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    groups.world.aws.dns.addZone('example.com');
    groups.world.aws.faults.add({
      match: callsAbout('', 'DescribeCertificate'),
      effect: {
        rewrite: (answer) => {
          const certificate = answer['Certificate'] as Fields;
          const options = spoil(certificate['DomainValidationOptions']);
          return { ...answer, Certificate: { ...certificate, DomainValidationOptions: options } };
        },
      },
    });
    groups.world.aws.faults.add({
      match: callsAbout('', 'ListCertificateDomainValidations'),
      effect: {
        rewrite: (answer) => ({
          ...answer,
          DomainValidationSummaryList: spoil(answer['DomainValidationSummaryList']),
        }),
      },
    });
  });
  afterEach(() => groups.world.close());

  const names = ['shop.example.com', '*.shop.example.com', 'www.shop.example.com'];
  const options = { more: [strategy] };
  const body = (): string => groups.issues()[0]?.body ?? '';
  const told = (): readonly string[] => [...groups.world.github.comments.values()].map((comment) => comment.body);

  test.each([undefined, 'zone'])('says whose is to come, and tells of it once it is there (per: %s)', async (per) => {
    await groups.serve(names);
    await groups.run(per, options);
    expect(body()).toContain('ACM is still making the records of `www.shop.example.com`; the next run adds them here.');
    groups.world.aws.faults.clear();
    await groups.run(per, options);
    expect(body()).not.toContain('still making');
    expect(told()).toEqual([expect.stringMatching(/event=records[^]*@octocat/)]);
    expect(await groups.writesOfRun(per, options)).toEqual([]);
  });

  test('thanks nobody before all of them are there, and asks for nothing that stands', async () => {
    const old = await groups.serve(names);
    groups.world.aws.settings.validationDelay = 1e12;
    await groups.run(undefined, options);
    groups.world.aws.registerRecords(old);
    const { certificates } = await groups.run(undefined, options);
    expect(certificates).toMatchObject([{ state: 'awaiting-dns', next: { waitsFor: 'run', actor: 'nobody' } }]);
    expect(told()).toEqual([]);
    groups.world.aws.faults.clear();
    await groups.run(undefined, options);
    expect(told().filter((text) => text.includes('event=thanks'))).toHaveLength(1);
  });
});
