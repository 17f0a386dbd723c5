import { isAlias, LineCounter, parseDocument, visit, type Document, type YAMLError, type YAMLWarning } from 'yaml';
import { duplicateKeys, isLongerThan } from '../core/yaml.ts';
import type { ConfigProblem } from './problem.ts';
import { positionAt, type Source } from './positions.ts';
import { quoteText } from './found.ts';

/** What the text says, still unchecked, or why it cannot be read as YAML. */
export type YamlResult =
  | {
      readonly kind: 'read';
      readonly source: Source;
      readonly value: unknown;
      /** What does not keep the rest from being checked: keys that are given twice, tags, directives. */
      readonly problems: readonly ConfigProblem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly ConfigProblem[] };

/** How many values aliases may multiply into before the file counts as an attack on memory. */
const MAX_ALIAS_COUNT = 100;

/** Nodes and pairs on the way to the deepest value; the deepest key of a config needs about a dozen. */
const MAX_DEPTH = 100;

/** Most nodes times aliases: the parser looks through the whole file for what each alias stands for. */
const MAX_ALIAS_WORK = 5_000_000;

/** Most bytes of a config file: ten thousand rules. */
const MAX_BYTES = 200_000;

/**
 * Reads one YAML 1.2 document with the core schema: dates and times stay text, `off` and `yes` are text.
 * Never throws. Of syntax errors only the first is told, since the others mostly follow from it.
 */
export function readYaml(text: string): YamlResult {
  if (isLongerThan(text, MAX_BYTES)) {
    return unreadable({ line: 1, column: 1 }, `the file has more than ${String(MAX_BYTES / 1000)} kB; make it shorter`);
  }
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) return unreadable({ line: 1, column: 1 }, 'the file is nested too deeply');
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    return unreadable(positionAt(lines, syntaxError.pos[0]), syntaxMessage(text, syntaxError));
  }
  const { isTooDeep, aliases, nodes } = measure(document);
  if (isTooDeep) return unreadable({ line: 1, column: 1 }, 'the file is nested too deeply');
  if (aliases * nodes > MAX_ALIAS_WORK) {
    return unreadable({ line: 1, column: 1 }, 'the file has too many aliases (`*name`); write the values out');
  }
  try {
    return {
      kind: 'read',
      source: { document, lines },
      value: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) as unknown,
      problems: [
        ...duplicateKeys(document).map(({ name, offset }) => ({
          ...positionAt(lines, offset),
          path: '',
          message: `the key ${quoteText(name)} is given twice in the same map; keep one of the two`,
        })),
        ...document.warnings.map((warning) => ({
          ...positionAt(lines, warning.pos[0]),
          path: '',
          message: lesserMessage(warning),
        })),
      ],
    };
  } catch {
    return aliasProblem(text, document, lines);
  }
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'core',
      uniqueKeys: false,
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: false,
    });
  } catch {
    // The parser recurses; what it throws is an exhausted stack.
    return undefined;
  }
}

/** Whatever comes after this may recurse into the document. */
function measure(document: Document.Parsed): {
  readonly isTooDeep: boolean;
  readonly aliases: number;
  readonly nodes: number;
} {
  let [isTooDeep, aliases, nodes] = [false, 0, 0];
  visit(document, (...[, node, path]) => {
    nodes += 1;
    if (isAlias(node)) aliases += 1;
    isTooDeep = path.length > MAX_DEPTH;
    return isTooDeep ? visit.BREAK : undefined;
  });
  return { isTooDeep, aliases, nodes };
}

function unreadable(position: Pick<ConfigProblem, 'line' | 'column'>, message: string): YamlResult {
  return { kind: 'unreadable', problems: [{ ...position, path: '', message }] };
}

function syntaxMessage(text: string, error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used as indentation, which YAML forbids; use spaces';
    case 'MULTIPLE_DOCS':
      return 'the file holds more than one YAML document; keep one and remove the `---` line';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    case 'NON_STRING_KEY':
      return 'a key is a list or a map; keys are plain words';
    case 'BAD_SCALAR_START':
      return reservedMessage(text.slice(error.pos[0])) ?? `this is not valid YAML: ${error.message}`;
    default:
      return `this is not valid YAML: ${error.message}`;
  }
}

/** What begins with a character that YAML keeps for itself. */
function reservedMessage(rest: string): string | undefined {
  const [, mark, name] = /^([@`])([^\s,\]}]*)/.exec(rest) ?? [];
  if (mark === undefined || name === undefined) return undefined;
  const plain = mark === '@' ? `; GitHub users and teams are written without it: ${quoteText(name)}` : '';
  return `a value may begin with ${mark === '@' ? '`@`' : 'a backtick'} only in quotes${plain}`;
}

function lesserMessage({ code }: YAMLError | YAMLWarning): string {
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return 'YAML tags such as `!name` are not supported here; remove the tag';
    default:
      return 'YAML directives are not supported here; remove the line that begins with `%`';
  }
}

function aliasProblem(text: string, document: Document.Parsed, lines: LineCounter): YamlResult {
  const offsets = { unresolved: undefined as number | undefined, first: undefined as number | undefined };
  visit(document, (...[, node]) => {
    if (!isAlias(node)) return undefined;
    offsets.first ??= node.range?.[0];
    if (node.resolve(document) !== undefined) return undefined;
    offsets.unresolved = node.range?.[0];
    return visit.BREAK;
  });
  if (offsets.unresolved !== undefined) {
    const written = /^[^\s,\]}]*/.exec(text.slice(offsets.unresolved))?.[0] ?? '*';
    const message = `YAML takes ${quoteText(written)} for an alias; write it in quotes: ${quoteText(`"${written}"`)}`;
    return unreadable(positionAt(lines, offsets.unresolved), message);
  }
  const message = 'aliases (`*name`) multiply into too many values; write the values out';
  return unreadable(positionAt(lines, offsets.first ?? 0), message);
}
