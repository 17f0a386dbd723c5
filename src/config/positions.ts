import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ConfigFinding } from './problem.ts';
import type { Path } from './select.ts';

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The parsed text with what is needed to find a value's place in it. */
export interface Source {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A step of a path in the tree: the key, when it lies in a map, and the value behind it. */
interface Place {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/**
 * Where a finding is shown. An empty value has no place of its own and is shown at its key; what is missing is shown at
 * the key (or list item) that should hold it. Where the text has no such path, the nearest enclosing place counts.
 */
export function locate(source: Source, { path, at }: Pick<ConfigFinding, 'path' | 'at'>): Position {
  const place = placeOf(source.document, at === 'parent' ? path.slice(0, -1) : path);
  const node = at === 'value' && !isEmpty(place.value) ? place.value : (place.key ?? place.value);
  return positionAt(source.lines, node?.range?.[0] ?? 0);
}

/** A number or a truth value as the file has it; `undefined` for anything else. */
export function plainTextAt({ document }: Source, path: Path): string | undefined {
  const { value } = placeOf(document, path);
  const node = isAlias(value) ? value.resolve(document) : value;
  return isScalar(node) && ['number', 'boolean'].includes(typeof node.value) ? node.source : undefined;
}

/** Line and column of an offset into the text. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? { line: 1, column: 1 } : { line, column: col };
}

function placeOf(document: Document.Parsed, path: Path): Place {
  let place: Place = { key: undefined, value: document.contents ?? undefined };
  for (const step of path) {
    const next = stepInto(document, place.value, step);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

function stepInto(document: Document.Parsed, from: Node | undefined, step: string | number): Place | undefined {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { key: undefined, value: item } : undefined;
  }
  const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
  if (pair === undefined) return undefined;
  return { key: isNode(pair.key) ? pair.key : undefined, value: isNode(pair.value) ? pair.value : undefined };
}

/** A file of ten thousand problems has as many looks into the same map. */
const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Of a key that is given twice the last one counts, as it does for the value. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.flatMap((pair) => {
      const key = keyOf(pair);
      return key === undefined ? [] : [[key, pair] as const];
    }),
  );
  pairsByMap.set(map, pairs);
  return pairs;
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function isEmpty(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null && node.source === '');
}
