/** An account and region, or an account of which the regions are not known yet. */
export interface WorkPlace {
  readonly account: string;
  readonly region?: string;
}

/** `account/region` as the dashboard keeps it; an account alone stands before all of its regions. */
export function placeKey({ account, region }: WorkPlace): string {
  return region === undefined ? account : `${account}/${region}`;
}

/** Reads what `placeKey` wrote and the dashboard has kept; what people made of it otherwise is left out. */
export function readPlaces(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((place) => /^\d{12}(?:\/[a-z\d-]{1,40})?$/.test(place));
}

/**
 * The order in which a scan works: by account and region, from `begin` to the end and then round. It depends on nothing
 * else, so what one run did not come to stands together, and the next run can begin with it, whatever came or went
 * meanwhile.
 */
export function workOrder<T extends WorkPlace>(places: readonly T[], resumeFrom: string | undefined): readonly T[] {
  const sorted = places.toSorted((a, b) => compare(placeKey(a), placeKey(b)));
  const first = resumeFrom === undefined ? 0 : sorted.findIndex((place) => compare(placeKey(place), resumeFrom) >= 0);
  return first <= 0 ? sorted : [...sorted.slice(first), ...sorted.slice(0, first)];
}

/**
 * The same places with the first of each account moved up by `lead` accounts: a session is opened for it, which all
 * others of its account would stand and wait for.
 */
export function openAhead<T extends WorkPlace>(places: readonly T[], lead: number): readonly T[] {
  const firsts: T[] = [];
  const others: T[][] = [];
  for (const [index, place] of places.entries()) {
    if (place.account === places[index - 1]?.account) others.at(-1)?.push(place);
    else {
      firsts.push(place);
      others.push([]);
    }
  }
  return [
    ...firsts.slice(0, lead),
    ...others.flatMap((rest, index) => [...rest, ...firsts.slice(index + lead, index + lead + 1)]),
  ];
}

/** Where a scan of these accounts begins: at the first place that an earlier one left over in them. */
export function beginningIn(resumeFrom: readonly string[], accounts: ReadonlySet<string>): string | undefined {
  return resumeFrom.filter((place) => accounts.has(place.split('/')[0] ?? '')).toSorted(compare)[0];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
