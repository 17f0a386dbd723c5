import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { callsAbout } from '../../../sandbox/aws/faults.ts';
import { GroupWorld } from './group-world.ts';

interface Domain {
  readonly DomainName?: string;
  readonly ResourceRecord?: unknown;
}

describe('a request for which ACM has made some of its records', () => {
  let groups: GroupWorld;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    groups.world.aws.dns.addZone('example.com');
    groups.world.aws.faults.add({
      match: callsAbout('', 'DescribeCertificate'),
      effect: {
        rewrite: (answer) => {
          const certificate = answer['Certificate'] as { readonly DomainValidationOptions?: readonly Domain[] };
          const options = certificate.DomainValidationOptions?.map(({ ResourceRecord, ...domain }) =>
            domain.DomainName === 'www.shop.example.com' ? domain : { ...domain, ResourceRecord },
          );
          return { ...answer, Certificate: { ...certificate, DomainValidationOptions: options } };
        },
      },
    });
  });
  afterEach(() => groups.world.close());

  test.each([undefined, 'zone'])('says whose is to come, and tells of it once it is there (per: %s)', async (per) => {
    await groups.serve(['shop.example.com', '*.shop.example.com', 'www.shop.example.com']);
    await groups.run(per);
    const body = (): string => groups.issues()[0]?.body ?? '';
    expect(body()).toContain('ACM is still making the records of `www.shop.example.com`; the next run adds them here.');
    groups.world.aws.faults.clear();
    await groups.run(per);
    expect(body()).not.toContain('still making');
    const told = [...groups.world.github.comments.values()].map((comment) => comment.body);
    expect(told).toEqual([expect.stringMatching(/event=records[^]*@octocat/)]);
    expect(await groups.writesOfRun(per)).toEqual([]);
  });
});
