import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GroupWorld } from './group-world.ts';

const dropped = {
  more: ['rules: [ { match: { domain: "shop.example.com" }, drop: [www.shop.example.com] } ]'],
};

describe('a name that a rule drops and takes back', () => {
  let groups: GroupWorld;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    groups.world.aws.dns.addZone('example.com');
    await groups.serve(['shop.example.com', 'www.shop.example.com']);
  });
  afterEach(() => groups.world.close());

  async function chosen(options = {}): Promise<string> {
    return (await groups.run(undefined, options)).certificates[0]?.replacement ?? '';
  }

  function requests(): readonly unknown[] {
    return groups.world.aws.calls
      .filter(({ operation }) => operation === 'RequestCertificate')
      .map(({ input }) => input['IdempotencyToken']);
  }

  test('leads back to what was requested for exactly these names, pending or issued', async () => {
    const [both, one] = [await chosen(), await chosen(dropped)];
    expect(new Set(requests()).size).toBe(2);
    expect([await chosen(), await chosen(dropped)]).toEqual([both, one]);
    for (const arn of [both, one]) groups.world.aws.registerRecords(arn);
    expect([await chosen(), await chosen(dropped)]).toEqual([both, one]);
    expect(requests()).toHaveLength(2);
    expect(await groups.writesOfRun(undefined, dropped)).toEqual([]);
  });

  test('counts all attempts of the certificate, and asks at once for names whose turn it is for the first time', async () => {
    const both = await chosen();
    groups.world.aws.ageCertificate(both, 73);
    const again = await chosen();
    groups.world.aws.ageCertificate(again, 73);
    expect(await chosen()).toBe(again);
    const one = await chosen(dropped);
    expect(new Set(requests()).size).toBe(3);
    expect(groups.issues()[0]?.body).toContain('(Attempt 3 of ACM: what is registered already stays right.)');
    const ours = groups.world.aws.certificates().filter(({ tags }) => tags.size > 0);
    expect(ours.map(({ arn }) => arn)).toEqual([one]);
  });
});
