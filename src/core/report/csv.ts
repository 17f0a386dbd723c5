/**
 * Rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, since Excel reads it as another encoding
 * without, and a quote before what a spreadsheet would run as a formula (OWASP, "CSV Injection").
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const byteOrderMark = '\u{feff}';
  return `${byteOrderMark}${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Also behind blanks and line breaks, and in the full-width forms that some spreadsheets take for the same. */
const runsAsFormula = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const harmless = runsAsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
