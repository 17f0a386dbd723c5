import { knownRegions } from '../known-regions.ts';
import { editDistance, nearest } from '../nearest-key.ts';
import type { ConfigFinding } from '../problem.ts';
import { select, type Selected } from '../select.ts';

const known = Object.values(knownRegions).flat();
const areas = new Set(known.map((region) => region.split('-')[0] ?? ''));
const form = /^([a-z]{2,4}(?:-[a-z]+)*)-([a-z]+)-(\d{1,2})$/;
const directions = /^(?:north|south|east|west|central|north(?:east|west)|south(?:east|west))$/;

/** What is wrong with the regions of a file: misspelt names, and lists across partitions, whose sessions are apart. */
export function checkRegions(root: unknown): readonly ConfigFinding[] {
  return [...regionsIn(root).flatMap(misspelt), ...acrossPartitions(root)];
}

/** Regions that no list knows yet, and that may well be new. */
export function newRegions(root: unknown): readonly ConfigFinding[] {
  return regionsIn(root).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || known.includes(value) || !isPlausible(value)) return [];
    const message = `\`${value}\` is no region that this version knows${didYouMean(value)}; it is asked all the same`;
    return [{ path, at: 'value', message }];
  });
}

function regionsIn(root: unknown): readonly Selected[] {
  return [...select(root, 'regions[]'), ...select(root, 'accounts[].regions[]')];
}

function misspelt({ path, value }: Selected): readonly ConfigFinding[] {
  // What has not even the form of a region's name the schema tells.
  if (typeof value !== 'string' || !form.test(value) || known.includes(value) || isPlausible(value)) return [];
  return [{ path, at: 'value', message: `found \`${value}\`, which is no region of AWS${didYouMean(value)}` }];
}

/** A name as AWS gives them: new regions appear, by another number, direction or area. */
function isPlausible(region: string): boolean {
  const [, area = '', direction = '', number = ''] = form.exec(region) ?? [];
  if (!directions.test(direction) || !/^[1-9]$/.test(number)) return false;
  return areas.has(area.split('-')[0] ?? '') || !known.some((each) => editDistance(each, region) === 1);
}

function didYouMean(region: string): string {
  const near = nearest(region, known);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

/** The regions of one account lie in one partition. Told at the first that does not lie with the others before it. */
function acrossPartitions(root: unknown): readonly ConfigFinding[] {
  const lists: readonly (readonly Selected[])[] = [
    select(root, 'regions[]'),
    ...select(root, 'accounts[].regions').map(({ path, value }) => {
      const regions: readonly unknown[] = Array.isArray(value) ? value : [];
      return regions.map((region, index) => ({ path: [...path, index], value: region }));
    }),
  ];
  return lists.flatMap((regions) => {
    const [first] = regions.flatMap(({ value }) => partitionOf(value));
    const odd = regions.find(({ value }) => partitionOf(value).some((each) => each !== first));
    if (odd === undefined) return [];
    const message = `found \`${String(odd.value)}\` of partition \`${partitionOf(odd.value).join('')}\` beside regions of \`${first ?? ''}\`; an account lies in one partition, so migrate each with a config of its own`;
    return [{ path: odd.path, at: 'value', message }];
  });
}

function partitionOf(region: unknown): readonly string[] {
  return Object.keys(knownRegions).filter((partition) => knownRegions[partition]?.some((each) => each === region));
}
