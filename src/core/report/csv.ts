/**
 * Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, since Excel reads it as another encoding
 * without, and a quote before what a spreadsheet would run as a formula (OWASP, "CSV Injection").
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const byteOrderMark = '\u{feff}';
  return `${byteOrderMark}${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Also behind blanks, line breaks and what is not shown. */
const runsAsFormula = /^[\s\p{Cf}\p{Cc}]*[=+\-@\u2212]|^[\t\r\n]/u;

function cell(text: string): string {
  // Some spreadsheets take full-width and small forms of a sign for the sign; normalised they are the sign.
  const harmless = runsAsFormula.test(text.normalize('NFKC')) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
