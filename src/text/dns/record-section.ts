import { isOutstanding } from '../../core/dns/proof.ts';
import type { Language } from '../../core/language.ts';
import { bodyCodePoints, fitRows } from '../markdown/budget.ts';
import { texts } from '../locales/index.ts';
import { bullets, code, details, link } from '../markdown/markdown.ts';
import { copyableRecords } from './copyable.ts';
import { plain, recordBlocks, type ShownRecord } from './records.ts';

const validationPage = 'https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html';

/** What the section on an issue's DNS records shows. */
export interface RecordSection {
  readonly records: readonly ShownRecord[];
  /** When and how they were looked up. */
  readonly seen: string;
  /** Everything else of the body, which shares the room. */
  readonly rest: string;
  readonly language: Language;
}

/** Room for headings and line ends between the parts. */
const margin = 500;

/**
 * The records as blocks and in the forms that can be pasted. A body takes only so much: forms that do not fit are left
 * out as a whole from the end, and records only when no form is left.
 */
export function recordSection({ records, seen, rest, language }: RecordSection): string {
  const t = texts[language].recordSection;
  const heading = `### ${t.heading}`;
  const hints = hintsOn(records, language);
  const fixed = [heading, seen, hints].join('\n\n');
  const limit = bodyCodePoints - margin;
  const shown = recordBlocks(records, { fixed: rest + fixed, limit, language });
  const forms = copyableRecords(records, language);
  const fitted = fitRows({
    fixed: rest + fixed + shown,
    rows: forms.map(({ text }) => text),
    limit,
    dropped: (count) => t.excludedAccounts(forms.slice(-count).map(({ name }) => name)),
  });
  const note = fitted.note === undefined ? [] : [fitted.note];
  return [heading, shown, seen, ...fitted.rows, ...note, hints].join('\n\n');
}

/** How to look a record up, with the first that is still to be registered, and what somebody new to this asks. */
function hintsOn(records: readonly ShownRecord[], language: Language): string {
  const t = texts[language].recordSection;
  const example = records.find(isOutstanding) ?? records[0];
  const notes = [t.underscores, t.late, t.keep, t.everywhere, t.genuine(link(t.page, validationPage))];
  return [
    ...(example === undefined ? [] : [`### ${t.check}`, lookUp(plain(example.name), language)]),
    `### ${t.notes}`,
    bullets(notes),
  ].join('\n\n');
}

function lookUp(name: string, language: Language): string {
  const t = texts[language].recordSection;
  return t.lookUp({
    dig: code(`dig +short CNAME ${name}`),
    nslookup: code(`nslookup -type=CNAME ${name}`),
    link: link(t.openLink, `https://dns.google/resolve?name=${encodeURIComponent(name)}&type=CNAME`),
  });
}

/** Records that nobody is asked for: those that are in place have to be kept, unless nothing needs them any more. */
export function keptRecords(
  records: readonly ShownRecord[],
  { rest, isNeeded }: { readonly rest: string; readonly isNeeded: boolean },
  language: Language,
): string {
  const t = texts[language].recordSection;
  if (!isNeeded || records.some(isOutstanding))
    return foldedRecords(records, { heading: t.notAskedHeading }, rest, language);
  return foldedRecords(records, { heading: t.keepHeading, intro: t.keep }, rest, language);
}

/** What other certificates of the account need for the same names, where nothing was requested yet. */
export function knownRecords(records: readonly ShownRecord[], rest: string, language: Language): string {
  const { knownHeading: heading, known: intro } = texts[language].recordSection;
  return foldedRecords(records, { heading, intro }, rest, language);
}

function foldedRecords(
  records: readonly ShownRecord[],
  { heading, intro }: { readonly heading: string; readonly intro?: string },
  rest: string,
  language: Language,
): string {
  const shown = recordBlocks(records, { fixed: rest, limit: bodyCodePoints - margin, language });
  return details(heading, intro === undefined ? shown : [intro, shown].join('\n\n'));
}
