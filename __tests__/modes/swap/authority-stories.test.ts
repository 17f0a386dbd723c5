import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstRejection } from '../../../src/core/swap/policy/policy.ts';
import { isKnown } from '../../../src/core/swap/policy/value.ts';
import { pauseReader } from '../../../src/modes/gates/pause.ts';
import { readGates } from '../../../src/modes/gates/gates.ts';
import { AuthorityTruth, levels, type Rules } from './authority-truth.ts';

/*
 * People of every role, bots and apps do at random what GitHub lets them: label, push, force, turn back, change the base,
 * review, dismiss, pause, close, forge comments, change roles, several in one second. Whether swapping is then allowed is
 * said by a judge of its own, without the action's code. AUTHORITY_STORIES sets how many stories are told.
 */
const stories = Number(process.env['AUTHORITY_STORIES'] ?? 5000);
const seed = Number(process.env['AUTHORITY_SEED'] ?? 20_261_130);

const people = ['octocat', 'boss', 'dev', 'alice', 'triager', 'reader'];
const person = fc.constantFrom(...people);
const app = fc.constantFrom(undefined, undefined, 'release-bot', 'other-app');
const bot = fc.constantFrom('release-bot[bot]', 'stale[bot]');

const act: fc.Arbitrary<(truth: AuthorityTruth) => void> = fc.oneof(
  ...[
    fc.tuple(fc.oneof({ weight: 4, arbitrary: person }, bot), app).map(([login, via]) => (truth: AuthorityTruth) => {
      truth.label(login, login.endsWith('[bot]') ? undefined : via);
    }),
    person.map((login) => (truth: AuthorityTruth) => {
      truth.unlabel(login);
    }),
    fc.tuple(person, fc.boolean()).map(([login, isKnownAuthor]) => (truth: AuthorityTruth) => {
      truth.push(login, isKnownAuthor || login === 'dev');
    }),
    fc.constant((truth: AuthorityTruth) => {
      truth.push(truth.github.bot, true);
    }),
    fc.tuple(person, fc.boolean()).map(([login, isBack]) => (truth: AuthorityTruth) => {
      truth.force(login, isBack);
    }),
    person.map((login) => (truth: AuthorityTruth) => {
      truth.changeBase(login);
    }),
    fc
      .tuple(person, fc.constantFrom('APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED'))
      .map(([login, verdict]) => (truth: AuthorityTruth) => {
        truth.review(login, verdict);
      }),
    person.map((login) => (truth: AuthorityTruth) => {
      truth.dismiss(login);
    }),
    fc
      .tuple(person, fc.constantFrom('set', 'take', 'close', 'call done', 'reopen', 'rewrite'))
      .map(([login, deed]) => (truth: AuthorityTruth) => {
        truth.pause(login, deed);
      }),
    fc.tuple(person, fc.constantFrom(...levels)).map(([login, role]) => (truth: AuthorityTruth) => {
      truth.promote(login, role);
    }),
    person.map((login) => (truth: AuthorityTruth) => {
      truth.forge(login);
    }),
  ],
);

const rules: fc.Arbitrary<Rules> = fc.record({
  labelBy: fc.constantFrom('write', 'maintain', 'admin'),
  approvals: fc.constantFrom(0, 0, 1, 2),
});
const step = fc.record({ act, isLater: fc.boolean() });
/** What makes a swap likely, so that stories end on both sides. */
const ending = fc.subarray(['review', 'label', 'unpause'] as const);

test('a swap is allowed exactly where the people who may have allowed it for what was merged', async () => {
  const ends = { allowed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(rules, fc.array(step, { maxLength: 14 }), ending, async (require, steps, end) => {
      const truth = await AuthorityTruth.begin(require);
      for (const { act: deed, isLater } of steps) {
        if (isLater) truth.pass();
        deed(truth);
      }
      truth.pass();
      truth.end(end);
      const context = truth.context();
      const gates = await readGates(context, truth.pullRequest(), {
        ...{ purpose: 'swap', label: 'acm-swap', isByHand: false, trusted: truth.trusted },
      });
      const blockedBy = firstRejection({ purpose: 'swap', moment: 'pull-request' }, gates.readings);
      const paused = await pauseReader(context, truth.trusted)();
      const isAllowed = blockedBy === undefined && isKnown(paused) && paused.value === undefined;
      ends[isAllowed ? 'allowed' : 'refused'] += 1;
      expect([isAllowed, blockedBy?.reason.code, paused]).toEqual([truth.isAllowed(), blockedBy?.reason.code, paused]);
    }),
    { numRuns: stories, seed },
  );
  expect(Math.min(ends.allowed, ends.refused)).toBeGreaterThan(stories / 20);
});
