/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The full names, Monday first; the three-letter forms are their beginnings. */
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const NUMBERS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The ISO number of `sun` … `sat` or a full English name, upper and lower case alike; `undefined` for anything else. */
export function parseWeekday(text: string): Weekday | undefined {
  const name = text.toLowerCase();
  return NUMBERS[WEEKDAY_NAMES.findIndex((full) => name === full || name === full.slice(0, 3))];
}
