import { expect, test } from '@jest/globals';
import { CertificateLife, deaths, randomOf, type DeathRecord, type Years } from './certificate-years.ts';

/*
 * Certificates of every type live on the local AWS's clock, are looked at once a day, and their renewals die at random.
 * GUARD_YEARS=all lives 10,000 years, a third at each length of life; GUARD_SEED tells others.
 */
const years = process.env['GUARD_YEARS'] === 'all' ? 3336 : 24;
const seed = Number(process.env['GUARD_SEED'] ?? 20_261_130);
const yearsOfOne = 4;

async function simulate(life: number): Promise<Years> {
  const lives: Years[] = [];
  for (let count = 0; count < years / yearsOfOne; count += 1) {
    lives.push(await new CertificateLife(randomOf(seed + count), life).live(365 * yearsOfOne));
  }
  return {
    deaths: lives.flatMap((each) => each.deaths),
    falseAlarms: lives.flatMap((each) => each.falseAlarms),
    renewals: lives.reduce((sum, each) => sum + each.renewals, 0),
  };
}

/** The figures of a whole run, for docs/testing.md. */
function print(life: number, { deaths: records, renewals, falseAlarms }: Years): void {
  const rows = Object.keys(deaths).map((death) => {
    const own = records.filter((record) => record.death === death);
    const ended = own.filter(({ expired }) => expired);
    const leads = ended.map(({ told }) => told ?? -1).sort((a, b) => a - b);
    const middle = leads[Math.floor(leads.length / 2)];
    return `${death}: ${String(own.length)} deaths, ${String(ended.length)} ended, told ${String(leads[0] ?? '–')} days before at the least, ${String(middle ?? '–')} in the middle`;
  });
  const head = `${String(years)} certificate-years at ${String(life)} days: ${String(renewals)} renewals, ${String(falseAlarms.length)} false alarms`;
  process.stdout.write(`${[head, ...rows].join('\n')}\n`);
}

/** Told on the first day on which it could be known, and never less than 30 days before where that was possible. */
function isInTime({ told, knowable }: DeathRecord): boolean {
  if (knowable === undefined) return true;
  return told !== undefined && told >= Math.min(30, knowable);
}

test.each([198, 100, 47])(
  `at a life of %i days nothing is missed, nothing told late, and nothing told that is not so (seed ${String(seed)})`,
  async (life) => {
    const lived = await simulate(life);
    if (process.env['GUARD_YEARS'] === 'all') print(life, lived);
    expect(lived.falseAlarms).toEqual([]);
    expect(lived.deaths.filter(({ expired, told }) => expired && told === undefined)).toEqual([]);
    expect(lived.deaths.filter((record) => record.expired && !isInTime(record))).toEqual([]);
    // The simulation means something only where certificates end.
    expect(lived.deaths.filter(({ expired }) => expired).length).toBeGreaterThan(1);
  },
  36_000_000,
);
