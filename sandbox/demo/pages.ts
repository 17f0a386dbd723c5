import type { WebRun, WebSource } from '../web/source.ts';
import type { RecordedRun, World } from '../world.ts';
import { awsPages } from './aws-pages.ts';
import { githubPages } from './github-pages.ts';

/** Everything that the pages show, read afresh from the running sandbox. */
export function pagesOf(world: World, token: string): WebSource {
  return {
    ...githubPages(world.github.apiUrl, token, world.github.fullName),
    ...awsPages(world.aws),
    runs: () => Promise.resolve(world.runs.map(toRun)),
    run: (id) => {
      const run = world.runs.find((entry) => entry.runId === id);
      const outputs = Object.entries(run?.outputs ?? {}).map(([name, value]) => ({ name, value }));
      return Promise.resolve(run && { ...toRun(run), log: run.log, summary: run.summary, outputs, page: run.page });
    },
  };
}

function toRun(run: RecordedRun): WebRun {
  return {
    id: run.runId,
    name: 'acm-email-to-dns',
    event: run.event,
    outcome: run.exitCode === 0 ? 'success' : 'failure',
    startedAt: run.startedAt,
    finishedAt: new Date(Date.parse(run.startedAt) + run.milliseconds).toISOString(),
  };
}
