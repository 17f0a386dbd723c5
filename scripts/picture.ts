import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { pagesOf } from '../sandbox/demo/pages.ts';
import { steps, Story } from '../sandbox/demo/story.ts';
import { startWeb } from '../sandbox/web/server.ts';
import { startWorld } from '../sandbox/world.ts';

/* Takes docs/issue.png, the README's picture: plays the demo up to its first issues, and shows one as wide as GitHub does. */

const untilIssues = 2;
const world = await startWorld();
const story = new Story(world);
for (const step of steps.slice(0, untilIssues)) await step.play(story);
const web = await startWeb(pagesOf(world, world.github.tokenOf('octocat')));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const tab = await browser.newPage({ viewport: { width: 1216, height: 860 }, colorScheme: 'light' });
  await tab.goto(`${web.url}/issues`);
  await tab
    .getByRole('link', { name: /^DNS: add 1 CNAME record/ })
    .first()
    .click();
  await tab.waitForSelector('.markdown-body');
  writeFileSync('docs/issue.png', await tab.screenshot());
} finally {
  await browser.close();
  await web.close();
  await world.close();
}
