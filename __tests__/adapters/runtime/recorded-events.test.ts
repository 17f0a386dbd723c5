import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { readEnvironment } from '../../../src/adapters/runtime/environment.ts';
import { chooseTasks } from '../../../src/core/event.ts';

/** An event as GitHub sent it, recorded by Octokit. */
interface RecordedEvent {
  readonly action?: string;
  readonly after?: string;
  readonly pull_request?: { readonly number: number; readonly merged: boolean };
  readonly merge_group?: { readonly head_sha: string };
}

// The package's types speak of a default export of its own, and its file is the bare list.
const recorded = examples as unknown as readonly {
  readonly name: string;
  readonly examples: readonly RecordedEvent[];
}[];

const folder = mkdtempSync(join(tmpdir(), 'recorded-events-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function examplesOf(name: string): readonly RecordedEvent[] {
  return recorded.find((event) => event.name === name)?.examples ?? [];
}

/** What mode `auto` does on an event file as the runner writes it. */
function tasksOn(name: string, event: RecordedEvent): ReturnType<typeof chooseTasks> {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const environment = { GITHUB_REPOSITORY: 'my-org/certificates', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  return chooseTasks(readEnvironment(environment).event);
}

function kindsOn(name: string, event: RecordedEvent): readonly string[] {
  return tasksOn(name, event).map(({ kind }) => kind);
}

test('a recorded push drains what was merged, and names the commit that was pushed', () => {
  const events = examplesOf('push');
  expect(events.length).toBeGreaterThan(3);
  for (const event of events) {
    expect(kindsOn('push', event)).toEqual(['rollback', 'swap']);
    expect(tasksOn('push', event)[1]).toMatchObject({ commits: [event.after] });
  }
});

test('a recorded event of an open pull request is checked by its number, and of a merged one never', () => {
  const events = examplesOf('pull_request');
  expect(events.length).toBeGreaterThan(20);
  for (const event of events) {
    const number = event.pull_request?.number;
    const tasks = tasksOn('pull_request', event);
    if (event.pull_request?.merged === true) expect(tasks.map(({ kind }) => kind)).not.toContain('check');
    else if (event.action === 'closed') expect(tasks.map(({ kind }) => kind)).toEqual(['nothing']);
    else expect(tasks).toEqual([{ kind: 'check', pullRequest: number }]);
  }
});

test('a recorded merge group is answered by its head', () => {
  const events = examplesOf('merge_group');
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(tasksOn('merge_group', event)).toEqual([{ kind: 'merge-group', headSha: event.merge_group?.head_sha }]);
  }
});

test('a recorded start by hand does everything, and a label of somebody else on an issue nothing', () => {
  for (const event of examplesOf('workflow_dispatch')) {
    expect(kindsOn('workflow_dispatch', event)).toEqual(['rollback', 'swap', 'scan']);
  }
  const labelled = examplesOf('issues').filter(({ action }) => action === 'labeled');
  expect(labelled.length).toBeGreaterThan(0);
  for (const event of labelled) expect(kindsOn('issues', event)).toEqual(['nothing']);
});

test.each(['issue_comment', 'pull_request_review', 'label', 'workflow_run'])('a recorded %s has no task', (name) => {
  expect(examplesOf(name).length).toBeGreaterThan(0);
  for (const event of examplesOf(name)) expect(kindsOn(name, event)).toEqual(['nothing']);
});
