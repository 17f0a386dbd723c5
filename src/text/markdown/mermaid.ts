import { codeBlock } from './markdown.ts';
import { visibleLine } from './visible.ts';

/*
 * Charts as Mermaid source, which GitHub draws. Only the plain forms of `pie`, `gantt` and `xychart-beta`. Foreign text
 * enters through `mermaidName` alone: it has no character that means anything to Mermaid.
 */

/** Foreign text as a name in a chart: letters, digits, dots, stars, hyphens and underscores; all else becomes `_`. */
export function mermaidName(foreign: string, maxLength = 60): string {
  const name = visibleLine(foreign, maxLength).replaceAll(/[^\p{L}\p{M}\p{N}.*_-]/gu, '_');
  return name === '' ? '_' : name;
}

/** Our own words, as far as a chart takes them; what is left out leaves one blank. */
function words(text: string): string {
  return text
    .replaceAll(/["#:;%`\r\n]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** One slice of a pie. */
export interface Slice {
  /** Words of ours. */
  readonly label: string;
  readonly count: number;
}

/** A pie; empty where there is nothing to show, since Mermaid refuses slices of 0. */
export function pieChart(title: string, slices: readonly Slice[]): string {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return '';
  return block([
    'pie showData',
    `    title ${words(title)}`,
    ...shown.map(({ label, count }) => `    "${words(label)}" : ${String(count)}`),
  ]);
}

/** One bar of a Gantt chart; times as `2026-11-27 14:00`. */
export interface Bar {
  /** Words of ours, and names from `mermaidName`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly tone: 'crit' | 'active' | 'done' | undefined;
}

/** Bars under a heading. */
export interface BarSection {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** A Gantt chart of moments that are near; empty without bars. */
export function ganttChart(title: string, sections: readonly BarSection[]): string {
  const shown = sections.filter(({ bars }) => bars.length > 0);
  if (shown.length === 0) return '';
  return block([
    'gantt',
    `    title ${words(title)}`,
    '    dateFormat YYYY-MM-DD HH:mm',
    '    axisFormat %m-%d',
    '    todayMarker off',
    ...shown.flatMap((section) => [`    section ${words(section.title)}`, ...section.bars.map(barLine)]),
  ]);
}

/** A name never begins its line: some of Mermaid's own words are read there even in the middle of a longer one. */
function barLine({ name, from, to, tone }: Bar): string {
  return `    · ${words(name)} :${tone === undefined ? '' : `${tone}, `}${from}, ${to}`;
}

/** Values over time. */
export interface LineChart {
  readonly title: string;
  readonly axis: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

/** A line; empty for fewer than two points. */
export function lineChart({ title, axis, points }: LineChart): string {
  if (points.length < 2) return '';
  const values = points.map(({ value }) => value);
  return block([
    'xychart-beta',
    `    title "${words(title)}"`,
    `    x-axis [${points.map(({ label }) => `"${words(label)}"`).join(', ')}]`,
    `    y-axis "${words(axis)}" 0 --> ${String(Math.max(1, ...values))}`,
    `    line [${values.map(String).join(', ')}]`,
  ]);
}

function block(lines: readonly string[]): string {
  return codeBlock(lines.join('\n'), 'mermaid');
}
