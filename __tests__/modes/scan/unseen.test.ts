import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { GroupWorld, other } from './group-world.ts';

describe.each([undefined, 'zone'])('a certificate that one scan cannot look at (issues per: %s)', (per) => {
  let groups: GroupWorld;
  let arn: string;
  const options = { owner: 'acme/dns' };
  beforeEach(async () => {
    groups = await GroupWorld.start();
    groups.world.aws.dns.addZone('example.com');
    await groups.serve(['api.example.com']);
    arn = await groups.serve(['shop.example.com', 'www.shop.example.com'], { owner: other });
    await groups.run(per, options);
  });
  afterEach(() => groups.world.close());

  function dashboard(): string {
    return [...groups.world.github.issues.values()].find(({ body }) => body.includes(':dashboard'))?.body ?? '';
  }

  /** Whom to ask, and the records to register. */
  function asked(): readonly string[] {
    const lines = dashboard().match(/^\| `(?:acme\/dns|octocat)`.*$|^_\S+ 300 IN CNAME \S+|^- `_\S+`: /gm);
    return (lines ?? []).map((line) => line.replace(/ \[|\]\S+/g, '')).toSorted();
  }

  const known = (): unknown =>
    groups.issues().map((issue) => [issue.title, issue.labels, groups.recordsIn(issue).toSorted(), issue.body]);

  async function lookAgain(): Promise<void> {
    const before = [asked(), known()];
    expect(asked().length).toBeGreaterThanOrEqual(8);
    for (let run = 0; run < 2; run++) {
      const result = await groups.run(per, options);
      const { records = [], owners, notAfter } = result.certificates.find((one) => one.arn === arn) ?? {};
      expect([owners, notAfter]).toEqual([['acme/dns'], expect.stringMatching(/^20\d\d-/)]);
      expect(records.map(({ state, zone }) => [state, zone])).toEqual([
        ['unknown', 'example.com.'],
        ['unknown', 'example.com.'],
      ]);
      expect([asked(), known()]).toEqual(before);
      expect(dashboard().match(/❔ could not look \(`access-denied`\)/g)).toHaveLength(2);
    }
  }

  test('keeps its owner, its day and its records on the dashboard where its account is out of reach', async () => {
    groups.world.aws.faults.add({
      match: ({ operation, input }) => operation.startsWith('AssumeRole') && JSON.stringify(input).includes(other),
      effect: { error: 'AccessDenied', message: 'not now' },
    });
    await lookAgain();
    expect(dashboard()).toContain('is incomplete: 1 account-region could not be looked at.');
  });

  test('keeps them where only it was refused, and is counted as the one certificate that it is', async () => {
    await groups.serve(['login.example.com'], { owner: other });
    await groups.run(per, options);
    groups.world.aws.faults.add({
      match: callsAbout(arn, 'DescribeCertificate'),
      effect: { error: 'AccessDeniedException', message: 'not now' },
    });
    await lookAgain();
    expect(dashboard()).toContain('is incomplete: 1 certificate could not be looked at.');
    expect(dashboard()).toContain('### Not looked at (1)');
  });
});
