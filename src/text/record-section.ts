import { bodyCodePoints, fitRows } from './budget.ts';
import { bullets, link } from './markdown.ts';
import { copyableRecords } from './copyable.ts';
import { recordTable, type ShownRecord } from './records.ts';

const validationPage = 'https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html';

/** What the section on an issue's DNS records shows. */
export interface RecordSection {
  readonly records: readonly ShownRecord[];
  /** When and how they were looked up. */
  readonly seen: string;
  /** Everything else of the body, which shares the room. */
  readonly rest: string;
}

/** Room for headings and line ends between the parts. */
const margin = 500;

/**
 * The records as a table and in the forms that can be copied. A body takes only so much: forms that do not fit are
 * left out as a whole from the end, and rows of the table only when no form is left.
 */
export function recordSection({ records, seen, rest }: RecordSection): string {
  const hints = bullets([
    'The underscores belong to the name. If your DNS form appends the zone by itself, leave the zone’s name off the end.',
    'The records are public, say nothing about you, and can be checked with `dig CNAME <name>`. ' +
      `AWS describes them in ${link('its user guide', validationPage)}.`,
    'They have to stay as long as the certificate is used: ACM looks for them before each renewal.',
    'They are the same for every certificate of this AWS account with these names, in every region.',
  ]);
  const fixed = ['### DNS records to register', seen, hints].join('\n\n');
  const limit = bodyCodePoints - margin;
  const shownTable = recordTable(records, { fixed: rest + fixed, limit, language: 'en' });
  const forms = copyableRecords(records);
  const fitted = fitRows({
    fixed: rest + fixed + shownTable,
    rows: forms.map(({ text }) => text),
    limit,
    dropped: (count) => leftOut(forms.slice(-count)),
  });
  const note = fitted.note === undefined ? [] : [fitted.note];
  return ['### DNS records to register', shownTable, seen, ...fitted.rows, ...note, hints].join('\n\n');
}

function leftOut(forms: readonly { readonly name: string }[]): string {
  const names = forms.map(({ name }) => name).join(', ');
  return `Left out, because it would make this issue too long: ${names}. The report file has every record.`;
}
