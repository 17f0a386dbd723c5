import { describe, expect, test } from '@jest/globals';
import { readText, workflowFiles } from './project.ts';
import { eventsOf, parseWorkflowFile, workflowProblems } from './workflow-rules.ts';

const good = readText('.github/workflows/dependency-review.yml');
const examples = workflowFiles.filter((path) => path.startsWith('examples/'));

describe('every workflow of the repository and the examples', () => {
  test.each(workflowFiles)('%s keeps the rules', (path) => {
    expect(workflowProblems(readText(path))).toEqual([]);
  });

  test('there are workflows to judge', () => {
    expect(workflowFiles).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yml',
        'examples/one-account/.github/workflows/acm-email-to-dns.yml',
      ]),
    );
  });
});

describe('the rules themselves', () => {
  const broken: readonly (readonly [string, (text: string) => string, string])[] = [
    ['an action at a tag', (text) => text.replace(/@[0-9a-f]{40} # /, '@'), 'not pinned'],
    ['an action without its version', (text) => text.replace(/ # v[\d.]+/, ''), 'not pinned'],
    ['pull_request_target', (text) => text.replace('pull_request:', 'pull_request_target:'), 'pull_request_target'],
    [
      'permissions at the top',
      (text) => text.replace('permissions: {}', 'permissions: { contents: read }'),
      'top level',
    ],
    ['a job without permissions', (text) => text.replace(/ {4}permissions:\n.*\n/, ''), 'names no permissions'],
    ['a job without a time limit', (text) => text.replace(/ {4}timeout-minutes.*\n/, ''), 'time limit'],
    ['a permission without a reason', (text) => text.replace(/(contents: read) #.*/, '$1'), 'no reason'],
    [
      'a job that drops what waits',
      (text) => text.replace('    timeout-minutes', '    concurrency: { group: x }\n    timeout-minutes'),
      'drops runs',
    ],
    [
      'a job that hands on every secret',
      (text) => text.replace('    timeout-minutes', '    secrets: inherit\n    timeout-minutes'),
      'every secret',
    ],
    ['an expression in run', (text) => `${text}      - run: echo \${{ github.ref }}\n`, 'expression'],
    ['a tool of the day', (text) => `${text}      - run: npx --yes some-tool@1\n`, 'no lock file pins'],
    [
      'a checkout that keeps the token',
      (text) => `${text}      - uses: actions/checkout@${'0'.repeat(40)} # v7\n`,
      'leaves the token',
    ],
  ];
  test.each(broken)('object to %s', (_name, breakIt, objection) => {
    expect(workflowProblems(breakIt(good)).join('\n')).toContain(objection);
  });
});

describe('a release', () => {
  const { draft, verify } = parseWorkflowFile(readText('.github/workflows/release.yml')).jobs;

  test('comes from a commit of the default branch, which is asked before anything of it is run', () => {
    const runs = verify?.steps?.map(({ run = '' }) => run) ?? [];
    const asked = runs.findIndex((run) => run.includes('compare/$DEFAULT_BRANCH...$GITHUB_SHA'));
    expect(asked).toBeGreaterThan(-1);
    expect(asked).toBeLessThan(runs.findIndex((run) => run.startsWith('npm ')));
  });

  test('is drafted, and moves the major tag, only in its environment', () => {
    const { move } = parseWorkflowFile(readText('.github/workflows/major-tag.yml')).jobs;
    expect([draft?.environment, move?.environment]).toEqual(['release', 'release']);
  });
});

describe('the workflows that users copy', () => {
  test.each(examples)('%s checks nothing out and lets no run be dropped or cut off', (path) => {
    const { jobs, concurrency } = parseWorkflowFile(readText(path));

    for (const [name, job] of Object.entries(jobs)) {
      expect(job.steps?.some((step) => step.uses?.startsWith('actions/checkout') === true)).toBe(false);
      if (name !== 'check') {
        // The jobs of a sharded scan run side by side, so there the whole workflow waits its turn.
        expect(concurrency ?? job.concurrency).toEqual({
          group: `acm-email-to-dns-${concurrency === undefined ? name : 'scan'}`,
          queue: 'max',
          'cancel-in-progress': false,
        });
      }
    }
  });

  test.each(examples)('%s starts no schedule on the hour', (path) => {
    const minutes = [...readText(path).matchAll(/cron: '(\S+)/g)].flatMap((match) => (match[1] ?? '').split(','));

    expect(minutes.filter((minute) => !/^\d+$/.test(minute) || Number(minute) % 5 === 0)).toEqual([]);
  });

  test('the first example starts on every event that has a task in it', () => {
    const workflow = parseWorkflowFile(readText('examples/one-account/.github/workflows/acm-email-to-dns.yml'));

    expect([...eventsOf(workflow)].sort()).toEqual(['issues', 'pull_request', 'push', 'schedule', 'workflow_dispatch']);
  });

  test('the sharded example gives no shard the right to write to GitHub, and the report no way into AWS', () => {
    const workflow = parseWorkflowFile(
      readText('examples/organization-shards/.github/workflows/acm-email-to-dns-scan.yml'),
    );
    const { discover, scan, report } = workflow.jobs;

    expect(Object.values({ ...scan?.permissions, 'id-token': 'read' })).not.toContain('write');
    expect(discover?.permissions).toEqual({ 'id-token': 'write', contents: 'read' });
    expect(report?.permissions).not.toHaveProperty('id-token');
    expect(scan?.strategy).toMatchObject({
      'fail-fast': false,
      matrix: '${{ fromJSON(needs.discover.outputs.matrix) }}',
    });
  });
});
