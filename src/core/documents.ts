import type { Language } from './language.ts';
import type { ReasonCode } from './reasons.ts';

/*
 * Links to the documentation of the action. Texts hold them relative to its repository and compare so: where a version
 * keeps its documentation is no change of a text. They are made absolute right before they are written.
 */

/** What each reason code means and what to do, relative to the action's repository. */
export function operationsPage(language: Language): string {
  return pageIn('operations.md', language);
}

/** How the default branch is to be protected, likewise. */
export function protectSection(language: Language): string {
  return `${pageIn('setup.md', language)}#protect-the-default-branch`;
}

/** The section of a reason code, likewise. */
export function sectionOf(code: ReasonCode, language: Language): string {
  return `${operationsPage(language)}#${code}`;
}

/** Every page that texts link to is there in each language; the anchors are the same. */
function pageIn(page: string, language: Language): string {
  return language === 'en' ? `docs/${page}` : `docs/${language}/${page}`;
}

/** Where the action's files of this version can be read: `server/owner/name/blob/ref`. */
export interface ActionPlace {
  /** For example `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Branch, tag or commit. */
  readonly ref: string;
}

/** The address under which relative links are read. */
export function documentsBase({ server, repository, ref }: ActionPlace): string {
  return `${server}/${repository}/blob/${ref}`;
}

const relativeLinks = /\]\((?=docs\/(?:[a-z]{2}\/)?[a-z-]+\.md#[a-z-]+\))/g;
const absoluteLinks = /\]\(https?:\/\/[^\s()<>]+\/(?=docs\/(?:[a-z]{2}\/)?[a-z-]+\.md#[a-z-]+\))/g;

/** Markdown as it is written to GitHub. */
export function withAbsoluteLinks(markdown: string, base: string): string {
  return markdown.replaceAll(relativeLinks, `](${base}/`);
}

/** Markdown as it was before it was written, whichever version wrote it. */
export function withRelativeLinks(markdown: string): string {
  return markdown.replaceAll(absoluteLinks, '](');
}

/** Code points that absolute links add to a text at the most, as long as names and refs are no longer than usual. */
export function linkGrowth(markdown: string): number {
  return (markdown.match(relativeLinks)?.length ?? 0) * 110;
}
