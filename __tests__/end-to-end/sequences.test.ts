import { expect, test } from '@jest/globals';
import type { Issue } from '../../sandbox/github/state.ts';
import { reasonCodes } from '../../src/core/reasons.ts';
import { patience, pick, failuresOf, randomOf, storiesToTell } from './support/stories.ts';
import { inWorld, untilIssued, untilProposed, type TwoCertificates } from './support/two-certificates.ts';

/*
 * Six steps of people, DNS and time in any order, with runs in between, then a window and three quiet days: everything
 * is at rest. With `npm run stories` there are 5,000 such sequences; in `npm test` some, others each day. What fails
 * names its story, which `STORIES=1 STORIES_SEED=<seed>` tells again.
 */
const hour = 3_600_000;
const depth = 6;

type Step = (it: TwoCertificates) => unknown;

/** What is done to the newest pull request, or to none where there is none. */
function toPull(act: (it: TwoCertificates, pull: Issue) => unknown): Step {
  return (it) => {
    const pull = it.pullRequests('a').toSorted((a, b) => b.number - a.number)[0];
    return pull && act(it, pull);
  };
}

function toIssue(act: (it: TwoCertificates, issue: Issue) => unknown): Step {
  return (it) => {
    const issue = it.issue('a');
    return issue && act(it, issue);
  };
}

const octocat = ({ world }: TwoCertificates) => world.github.as('octocat');
const isOpen = ({ state }: Issue): boolean => state === 'open';
const isMerged = ({ pull }: Issue): boolean => (pull?.mergedAt ?? undefined) !== undefined;

const steps: Readonly<Record<string, Step>> = {
  'label on': toPull((it, { number }) => {
    octocat(it).addLabel(number, 'acm-swap');
  }),
  'label by a reader': toPull(({ world }, { number }) => {
    world.github.as('reader').addLabel(number, 'acm-swap');
  }),
  'label off': toPull((it, { number }) => {
    octocat(it).removeLabel(number, 'acm-swap');
  }),
  merge: toPull((it, pull) => (isOpen(pull) ? octocat(it).merge(pull.number) : undefined)),
  close: toPull((it, pull) => {
    if (isOpen(pull)) octocat(it).close(pull.number);
  }),
  reopen: toPull((it, pull) => {
    if (!isOpen(pull) && !isMerged(pull)) octocat(it).reopen(pull.number);
  }),
  'branch deleted': toPull(async (it, { pull }) => {
    const branch = pull?.headRef ?? '';
    if ((await it.world.github.state.git.resolve(branch)) !== undefined) await octocat(it).deleteBranch(branch);
  }),
  'rollback on': toPull((it, { number }) => {
    octocat(it).addLabel(number, 'acm-rollback');
  }),
  'rollback off': toPull((it, { number }) => {
    octocat(it).removeLabel(number, 'acm-rollback');
  }),
  'turned back': ({ world, certificates: { a }, listeners: [application = '', network = ''] }) => {
    world.aws.setListenerCertificates(application, { defaultCertificate: a, sni: [a] });
    world.aws.setListenerCertificates(network, { defaultCertificate: a });
  },
  issued: (it) => {
    it.register();
  },
  'timed out': ({ world }) => {
    for (const certificate of world.aws.certificates()) {
      if (certificate.status === 'PENDING_VALIDATION')
        Object.assign(certificate, { createdAt: Date.now() - 73 * hour });
    }
  },
  'issue closed': toIssue((it, { number }) => {
    octocat(it).close(number, 'completed');
  }),
  'issue not planned': toIssue((it, { number }) => {
    octocat(it).close(number, 'not_planned');
  }),
  'issue reopened': toIssue((it, { number }) => {
    octocat(it).reopen(number);
  }),
  hold: toIssue((it, { number }) => {
    octocat(it).addLabel(number, 'acm-hold');
  }),
  'hold off': toIssue((it, { number }) => {
    octocat(it).removeLabel(number, 'acm-hold');
  }),
  'branch renamed': (it) => {
    const { defaultBranch } = it.world.github.state;
    return octocat(it).renameBranch(defaultBranch, defaultBranch === 'main' ? 'trunk' : 'main');
  },
  window: async (it) => {
    await it.setWindow(true);
    await it.run();
    await it.setWindow(false);
  },
  run: (it) => it.run(),
};

/** Writes to GitHub but for the dashboard, and to AWS. */
function writesOf({ world }: TwoCertificates): readonly string[] {
  const board = world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'))?.number;
  const isBoard = (path: string): boolean => path.endsWith(`/issues/${String(board)}`);
  const ofGitHub = world.github.writes().filter(({ path }) => !isBoard(path));
  const ofAws = world.aws.calls.filter(({ operation }) =>
    /^(?:Add|Delete|Modify|Remove|Request|Update)/.test(operation),
  );
  return [...ofGitHub.map(({ method, path }) => `${method} ${path}`), ...ofAws.map(({ operation }) => operation)];
}

/** Whether somebody or some moment is named that it waits for, or it is over. */
function isAtRest(it: TwoCertificates): boolean {
  const issue = it.issue('a');
  if (issue === undefined)
    return it.listeners.every((arn) => !JSON.stringify(it.world.aws.listener(arn)).includes(it.certificates.a));
  const { state, labels, body } = issue;
  if (state === 'closed') return issue.stateReason !== null;
  const says = (text: string): boolean => body?.includes(text) === true;
  if (labels.includes('acm:blocked')) return reasonCodes.some((code) => says(`\`${code}\``));
  if (labels.includes('acm-hold')) return true;
  if (labels.includes('acm:awaiting-dns')) return it.replacement('a') !== undefined;
  if (!labels.includes('acm:ready')) return false;
  return it.pullRequests('a').some((pull) => isOpen(pull) || says(`#${String(pull.number)}`));
}

async function tell(seed: number): Promise<void> {
  const random = randomOf(seed);
  const names = Object.keys(steps);
  await inWorld({ config: { issues: 'issues: { reminders: [] }' } }, async (it) => {
    it.world.github.addPerson('reader', 'read');
    await it.setWindow(false);
    await (random() < 0.3 ? it.scan() : random() < 0.3 ? untilIssued(it) : untilProposed(it));
    const told: string[] = [];
    const at = (): object => ({ seed, steps: told.join(', '), state: it.state('a') });
    for (let step = 0; step < depth; step += 1) {
      const name = pick(random, names);
      told.push(name);
      await steps[name]?.(it);
      it.nextDay(1 / 24);
      if (random() < 0.4) {
        told.push('(run)');
        await it.run();
      }
    }
    await it.setWindow(true);
    await it.run();
    for (let day = 1; day <= 3; day += 1) {
      it.nextDay();
      const before = writesOf(it).length;
      const { problems } = await it.run();
      const written = writesOf(it).slice(before);
      expect({ ...at(), day, problems: problems.map(({ en }) => en) }).toEqual({ ...at(), day, problems: [] });
      if (day > 1) expect({ ...at(), day, written }).toEqual({ ...at(), day, written: [] });
    }
    expect({ ...at(), isAtRest: isAtRest(it), body: isAtRest(it) ? '' : it.issue('a')?.body }).toEqual({
      ...at(),
      ...{ isAtRest: true, body: '' },
    });
  });
}

test(
  'six steps in any order come to rest',
  async () => {
    expect(await failuresOf(storiesToTell(2), tell)).toBe('');
  },
  patience,
);
