import { describe, expect, test } from '@jest/globals';
import { trustStatements, type TrustInput } from '../../../src/core/fleet/trust.ts';
import { readPolicy } from '../../../scripts/infra/statements.ts';

const hub = (power: string): string => `arn:aws:iam::999900001111:role/acm-email-to-dns-${power}-hub`;
const input: TrustInput = {
  claims: {
    subject: 'repo:my-org/certificates:ref:refs/heads/feature',
    audience: 'sts.amazonaws.com',
    repository: 'my-org/certificates',
    repositoryId: '7654321',
    ownerId: '1234567',
    ref: 'refs/heads/feature',
    environment: undefined,
  },
  provider: 'token.actions.githubusercontent.com',
  partition: 'aws',
  account: '111122223333',
  defaultBranch: 'main',
  roles: { scan: 'scan', swap: 'swap', check: 'check', dns: undefined, hub: { scan: undefined, swap: undefined } },
  powers: [
    ['scan', 'scan'],
    ['swap', 'swap'],
    ['check', 'check'],
  ],
  swapEnvironment: undefined,
};

function policies(more: Partial<TrustInput>): readonly (readonly [roles: string, policy: unknown])[] {
  return trustStatements({ ...input, ...more }).map(({ roles, policy }) => [roles.join(), JSON.parse(policy)]);
}

describe('the trust policies', () => {
  test('are those of the examples for the default branch, though the run is on another', () => {
    expect(policies({})).toEqual([
      ['scan,swap', readPolicy('trust-scan-and-swap')],
      ['check', readPolicy('trust-check')],
    ]);
  });

  test('of the swap role take its environment, where its job has one', () => {
    const byRole = new Map(policies({ swapEnvironment: 'acm-swap' }));
    expect(byRole.get('swap')).toEqual(readPolicy('trust-swap-environment'));
    expect(byRole.get('scan')).toEqual(readPolicy('trust-scan-and-swap'));
  });

  test('let GitHub into the hubs, and the hubs into the accounts', () => {
    const roles = { ...input.roles, hub: { scan: hub('scan'), swap: hub('swap') } };
    const byRole = new Map(policies({ roles }));
    expect(byRole.get('scan')).toEqual(readPolicy('trust-hub-scan'));
    expect(byRole.get('swap')).toEqual(readPolicy('trust-hub-swap'));
    const ofHub = trustStatements({ ...input, roles }).find((each) => each.roles.includes(hub('scan')));
    expect(ofHub?.policy).toContain('arn:aws:iam::999900001111:oidc-provider/');
    expect(ofHub?.roles).toEqual([hub('scan'), hub('swap')]);
  });

  test('ask no more than subject and audience of a provider of which AWS knows no other claims', () => {
    const [scan] = trustStatements({ ...input, provider: 'ghe.example.com/_services/token' });
    expect(scan?.policy).not.toMatch(/repository_id|:ref"/);
  });
});
