import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '../../../sandbox/github/server.ts';
import type { BranchRules } from '../../../src/core/fleet/branch-rules.ts';
import { createGitHub } from '../../../src/adapters/github/github.ts';
import { machineWitness } from '../../machine-witness.ts';
import { createManualClock, createMemoryLogger } from './harness.ts';

const all = { approvals: 2, dismissesStale: true, asksCodeOwners: true };
const none = { approvals: 0, dismissesStale: false, asksCodeOwners: false };

describe('the rules of a branch, as a token may read them', () => {
  let github: SandboxGitHub;
  beforeEach(async () => {
    github = await startGitHub();
    github.addPerson('octocat', 'admin');
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  function read(token = github.botToken): Promise<BranchRules> {
    return createGitHub({
      ...createManualClock(),
      ...{ repository: github.fullName, apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl, token },
      ...{ logger: createMemoryLogger(), witness: machineWitness(), timeoutMs: 30_000, retryBaseMs: 1 },
    }).reader.branchRules('main');
  }

  test('are those of all rulesets together', async () => {
    github.state.reviewRules.rulesets = [
      { ...none, approvals: 2 },
      { ...none, dismissesStale: true, asksCodeOwners: true },
    ];
    expect(await read()).toEqual(all);
  });

  test('are none where nothing protects the branch', async () => {
    github.state.reviewRules.rulesets = [];
    expect(await read()).toEqual(none);
  });

  test('are those of classic protection for an administrator, and cannot be read by others', async () => {
    github.state.reviewRules.rulesets = [{ ...none, dismissesStale: true }];
    github.state.reviewRules.classic = { ...all, dismissesStale: false };
    expect(await read(github.tokenOf('octocat'))).toEqual(all);
    await expect(read()).rejects.toThrow('Resource not accessible');
  });

  test('need no look at classic protection where rulesets ask for everything', async () => {
    github.state.reviewRules.rulesets = [all];
    github.state.reviewRules.classic = none;
    expect(await read()).toEqual(all);
  });
});
