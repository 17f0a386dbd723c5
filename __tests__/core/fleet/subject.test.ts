import { describe, expect, test } from '@jest/globals';
import { branchOf, contextOf, subjectForms, subjectsFor, type TokenClaims } from '../../../src/core/fleet/subject.ts';

const claims: TokenClaims = {
  subject: 'repo:my-org/certs:ref:refs/heads/main',
  audience: 'sts.amazonaws.com',
  repository: 'my-org/certs',
  repositoryId: '7654321',
  ownerId: '1234567',
  ref: 'refs/heads/main',
  environment: undefined,
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

  test('tells the job of another branch in the form that the token has', () => {
    const onFeature = { ...claims, subject: withIds.replace('main', 'feature'), ref: undefined };
    expect(branchOf(onFeature)).toBe('feature');
    expect(contextOf(onFeature)).toBe('ref:refs/heads/feature');
    expect(subjectsFor(onFeature, 'ref:refs/heads/main')).toEqual([withIds, plain]);
  });

  test('of an own form has its branch exchanged and nothing else', () => {
    const own = { ...claims, subject: 'repository_owner:my-org:ref:refs/heads/feature:job:x' };
    expect(subjectsFor(own, 'ref:refs/heads/main')).toEqual(['repository_owner:my-org:ref:refs/heads/main:job:x']);
    expect(subjectsFor(own, 'pull_request')).toEqual([own.subject]);
  });
});
