import { checkAccounts } from './checks/accounts.ts';
import { checkCalendar } from './checks/calendar.ts';
import { checkLabels } from './checks/labels.ts';
import { checkLists } from './checks/lists.ts';
import { checkRegions, newRegions } from './checks/regions.ts';
import { checkMatches } from './checks/matches.ts';
import { checkRoute53 } from './checks/route53.ts';
import { checkStrategies } from './checks/strategy.ts';
import { checkWindows, oddCrons } from './checks/windows.ts';
import { describeFound } from './found.ts';
import { fullWidthProblems } from './full-width.ts';
import { locate, plainTextAt, type Position, type Source } from './positions.ts';
import type { ConfigProblem, ConfigFinding } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { configSchema, type ConfigFile } from './schema/config.ts';
import { isAllowed } from './schema-at.ts';
import { schemaFindings } from './schema-findings.ts';
import { formatPath, isMap, type Path } from './select.ts';
import { toConfig, type Config } from './config.ts';

export { formatProblem, type ConfigProblem } from './problem.ts';

/** The config, or everything that is wrong with the file, in the order of the text. */
export type ConfigResult =
  | {
      readonly kind: 'valid';
      readonly config: Config;
      /** What is allowed and yet hardly meant. */
      readonly warnings: readonly ConfigProblem[];
      readonly placeOf: (path: Path) => Position;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigProblem[] };

/** Reads and checks the text of a config file. Never throws, whatever the text. */
export function loadConfig(text: string): ConfigResult {
  const yaml = readYaml(text);
  if (yaml.kind === 'unreadable') return invalid(text, yaml.problems);
  const { source, value } = yaml;
  if (!isMap(value)) return invalid(text, [notAMap(source, value)]);
  const checked = checkValue(value, source);
  const problems = [...yaml.problems, ...checked.findings.map((finding) => toProblem(source, finding))];
  if (problems.length > 0 || checked.file === undefined) return invalid(text, inOrder(problems));
  return {
    kind: 'valid',
    config: toConfig(checked.file),
    warnings: inOrder([...newRegions(value), ...oddCrons(value)].map((finding) => toProblem(source, finding))),
    placeOf: (path) => locate(source, { path, at: 'value' }),
  };
}

/** Full-width punctuation makes the file mean something else, so that nothing else about it is worth telling. */
function invalid(text: string, problems: readonly ConfigProblem[]): ConfigResult {
  const slips = fullWidthProblems(text);
  return { kind: 'invalid', problems: slips.length > 0 ? slips : problems };
}

interface CheckedValue {
  readonly file: ConfigFile | undefined;
  readonly findings: readonly ConfigFinding[];
}

/** Judges the values of a file without its text: each by itself, then together, then whether this version does it. */
function checkValue(value: unknown, source: Source): CheckedValue {
  const parsed = configSchema.safeParse(value);
  const wrong = parsed.success
    ? []
    : schemaFindings(configSchema, parsed.error.issues).map((finding) => withQuotes(source, finding));
  const together = [
    ...checkAccounts(value, (path) => locate(source, { path, at: 'value' }).line),
    ...checkRegions(value),
    ...checkCalendar(value),
    ...checkWindows(value),
    ...checkLists(value),
    ...checkMatches(value),
    ...checkLabels(value),
    ...checkStrategies(value),
    ...checkRoute53(value),
  ];
  return { file: parsed.data, findings: [...wrong, ...together] };
}

function notAMap(source: Source, value: unknown): ConfigProblem {
  const found = value === null ? 'the file is empty' : `found ${describeFound(value)} at the top of the file`;
  const message = `${found}; expected a map that begins with \`version: 1\``;
  return { ...locate(source, { path: [], at: 'value' }), path: '', message };
}

/** What YAML reads as a number or as `true` and would be right as text is told to be quoted, as it is written. */
function withQuotes(source: Source, finding: ConfigFinding): ConfigFinding {
  const written = plainTextAt(source, finding.path);
  if (finding.at !== 'value' || written === undefined || !isAllowed(configSchema, finding.path, written))
    return finding;
  const message = finding.message.replace(/^found the number [^;]*/, () => `found the number ${written}`);
  return { ...finding, message: `${message}; write it in quotes: \`"${written}"\`` };
}

function toProblem(source: Source, finding: ConfigFinding): ConfigProblem {
  return { ...locate(source, finding), path: formatPath(finding.path), message: finding.message };
}

function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
