import { Listr, ListrLogLevels } from 'listr2';
import { startWeb } from '../web/server.ts';
import { startWorld } from '../world.ts';
import { failedVerification } from './failed-verification.ts';
import { groups } from './groups.ts';
import { pagesOf } from './pages.ts';
import { steps, Story, type Step } from './story.ts';

/** Plays both stories, without `--once` also a swap that takes two minutes to fail; then serves the sandbox's repository as web pages, unless `--once` was given. */
async function main(): Promise<void> {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined && argument !== '--once') {
    console.error(`Unknown argument ${argument}. Use: npm start [-- --once]`);
    process.exitCode = 1;
    return;
  }
  const isOnce = argument === '--once';
  const startedAt = performance.now();
  const world = await startWorld();
  const story = new Story(world);
  const told = [...steps, ...groups];
  try {
    await play(story, isOnce ? told : [...told, ...failedVerification]);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`\nThe whole migration took ${seconds} s in ${String(world.runs.length)} runs of dist/index.js.`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`\nThe story went wrong: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isOnce) {
    await world.close();
    return;
  }
  const web = await startWeb(pagesOf(world, world.github.tokenOf('octocat')));
  console.log(`\nIssues, pull requests, runs and load balancers are at ${web.url} until you press Ctrl+C.`);
}

/** A step list with spinners in a terminal, plain lines elsewhere. */
async function play(story: Story, played: readonly Step[]): Promise<void> {
  const list = new Listr(
    played.map((step, index) => ({
      title: `${String(index + 1)}/${String(played.length)} ${step.title}`,
      task: async (_context, task): Promise<void> => {
        const seen = await step.play(story);
        task.title = `${task.title}: ${seen}`;
      },
    })),
    {
      concurrent: false,
      renderer: 'default',
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { icon: { [ListrLogLevels.TITLE]: '·' } },
      rendererOptions: { collapseSubtasks: false },
    },
  );
  await list.run();
}

await main();
