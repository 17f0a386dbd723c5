import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { renderMarkdown } from '../../sandbox/web/markdown.ts';

/* Markdown as GitHub shows it: its own style sheet, its column, 14 px. */

const load = createRequire(import.meta.url);
const style = readFileSync(load.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');

/** Debian's Chromium; `undefined` where it is not installed. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** What of a page is wider than it should be; both empty where all is well. */
export interface Overflow {
  /** Elements that reach past the column. */
  readonly past: readonly string[];
  /** Tables that have to be scrolled sideways. */
  readonly scrolled: readonly string[];
  /** Text that stands in sight before anything is opened. */
  readonly visible: string;
}

/** Starts Chromium without what only a screen needs. */
export async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}

/** Renders Markdown in a column of that width and measures it with all folds open. */
export async function measure(page: Page, markdown: string, width: number): Promise<Overflow> {
  await page.setViewportSize({ width: width + 40, height: 900 });
  const html = renderMarkdown(markdown, { htmlUrl: 'https://github.com/acme/certs', breaks: true }).markup;
  await page.setContent(
    `<style>${style} body { margin: 20px } .markdown-body { width: ${String(width)}px; font-size: 14px }</style>` +
      `<article class="markdown-body">${html}</article>`,
  );
  const measured = await page.evaluate(`(() => {
    const root = document.querySelector('article');
    const visible = root.innerText;
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const right = root.getBoundingClientRect().right;
    const word = (element) => element.tagName.toLowerCase() + ': ' + element.textContent.trim().slice(0, 80);
    const all = [...root.querySelectorAll('*')];
    const inScroller = (element) => element.closest('pre, table') !== null && !element.matches('pre, table');
    return {
      visible,
      past: all.filter((e) => !inScroller(e) && e.getBoundingClientRect().right > right + 1).map(word),
      scrolled: all.filter((e) => e.matches('table') && e.scrollWidth > e.clientWidth + 1).map(word),
    };
  })()`);
  return measured as Overflow;
}
