import { groupBy } from '../../core/group-by.ts';
import { texts } from '../locales/index.ts';
import type { DoctorFinding, Words } from './doctor.ts';

/** Something that was found in an account, or in one of its regions. */
export interface PlacedFinding {
  readonly state: DoctorFinding['state'];
  readonly account: string;
  readonly region?: string;
  /** What was looked at there. */
  readonly topic: Words;
  /** `count`: the sum of what each place counted. */
  readonly found: (...values: [...Parameters<Words>, count: number]) => string;
  readonly count?: number;
}

/** So many places are named where nothing is wrong, and where something is. */
const mostNamed = { ok: 3, unseen: 3, warning: 12, problem: 24 } as const;

/** What is the same in many places is said once, with the places; and once for all that was looked at there. */
export function gather(findings: readonly PlacedFinding[]): readonly DoctorFinding[] {
  const byTopic = groupBy(findings, (each) => [each.state, plain(each.topic), withoutPlace(each)]);
  const gathered = byTopic.map((same) => ({ same, topics: [topicOf(same)] }));
  const byPlaces = groupBy(gathered, ({ same }) => [
    stateOf(same),
    ...same.map(placeOf),
    same.map(withoutPlace)[0] ?? '',
  ]);
  return byPlaces.map((groups) => {
    const same = groups[0]?.same ?? [];
    return findingOf(
      same,
      groups.flatMap(({ topics }) => topics),
    );
  });
}

function findingOf(same: readonly PlacedFinding[], topics: readonly Words[]): DoctorFinding {
  const state = stateOf(same);
  const places = [...new Set(same.map(placeOf))];
  const accounts = new Set(same.map(({ account }) => account)).size;
  const shown = places.slice(0, mostNamed[state]);
  const count = same.reduce((sum, each) => sum + (each.count ?? 0), 0);
  return {
    state,
    subject: (words, quote, language) =>
      words.at(
        words.places(shown, { all: places.length, areRegions: places.length > accounts || shown.some(hasRegion) }),
        topics.map((topic) => topic(words, quote, language)).join(texts[language].doctor.join),
      ),
    found: (words, quote, language) => same[0]?.found(words, quote, language, count) ?? '',
  };
}

function hasRegion(place: string): boolean {
  return place.includes(' ');
}

function stateOf(same: readonly PlacedFinding[]): DoctorFinding['state'] {
  return same[0]?.state ?? 'ok';
}

function topicOf(same: readonly PlacedFinding[]): Words {
  return same[0]?.topic ?? (() => '');
}

function placeOf({ account, region }: PlacedFinding): string {
  return region === undefined ? account : `${account} ${region}`;
}

function plain(words: Words): string {
  return words(texts.en.doctorWords, (text) => text, 'en');
}

/** What was found without the names of the place, which AWS repeats in its messages, and without what was counted. */
function withoutPlace({ account, region, found }: PlacedFinding): string {
  const text = found(texts.en.doctorWords, (foreign) => foreign, 'en', 0).replaceAll(account, '(account)');
  return region === undefined ? text : text.replaceAll(region, '(region)');
}
