import { describe, expect, test } from '@jest/globals';
import { subjectForms, trustPolicy, type TokenClaims } from '../../../src/core/fleet/subject.ts';

const claims: TokenClaims = {
  subject: 'repo:my-org/certs:ref:refs/heads/main',
  audience: 'sts.amazonaws.com',
  repository: 'my-org/certs',
  repositoryId: '7654321',
  ownerId: '1234567',
};
const plain = claims.subject;
const withIds = 'repo:my-org@1234567/certs@7654321:ref:refs/heads/main';

describe('the subject of a token', () => {
  test('stands in the form that it has first, then in the other', () => {
    expect(subjectForms(claims)).toEqual([plain, withIds]);
    expect(subjectForms({ ...claims, subject: withIds })).toEqual([withIds, plain]);
  });

  test('has one form where the ids are not told, or the organisation made its own', () => {
    expect(subjectForms({ ...claims, ownerId: undefined })).toEqual([plain]);
    expect(subjectForms({ ...claims, subject: 'repository_owner:my-org' })).toEqual(['repository_owner:my-org']);
  });
});

describe('the trust policy to paste', () => {
  test('takes both forms, in the account’s partition', () => {
    const provider = 'token.actions.githubusercontent.com';
    const policy = trustPolicy(claims, { partition: 'aws-cn', account: '111122223333', provider });
    expect(JSON.parse(policy)).toMatchObject({
      Statement: [
        {
          Principal: { Federated: `arn:aws-cn:iam::111122223333:oidc-provider/${provider}` },
          Condition: {
            StringEquals: { [`${provider}:sub`]: [plain, withIds], [`${provider}:aud`]: 'sts.amazonaws.com' },
          },
        },
      ],
    });
  });
});
