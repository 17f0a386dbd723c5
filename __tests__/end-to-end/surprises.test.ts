import { expect, test } from '@jest/globals';
import type { ModeResult } from '../../src/modes/shared/context.ts';
import { patience, failuresOf, randomOf, storiesToTell } from './support/stories.ts';
import { drawForms, drawTrouble } from './support/surprise-stories.ts';
import { inWorld, type TwoCertificates, type Which } from './support/two-certificates.ts';

/*
 * Whole migrations of two certificates over HTTP, while something goes wrong for the first of them alone. With
 * `npm run stories` there are 5,000; in `npm test` some, others each day. What fails names its story, which
 * `STORIES=1 STORIES_SEED=<seed>` tells again.
 */
const allClear = 'No e-mail-validated certificate is in use';
/** Runs, a day each, until both are done where nothing goes wrong, and one more. */
const days = 5;
/** Runs that are given once nothing goes wrong any more. */
const daysAfter = 5;

/** Whether a listener serves a certificate. */
function isServed({ world, certificates, listeners }: TwoCertificates, which: Which): boolean {
  return listeners.some((arn) => {
    const { defaultCertificate, sni } = world.aws.listener(arn);
    return [defaultCertificate, ...sni].includes(certificates[which]);
  });
}

/** What people do between two runs: they register, review and merge; the window is open from the third run on. */
async function between(it: TwoCertificates, day: number): Promise<void> {
  it.nextDay();
  it.register();
  if (day === 0) return;
  await it.approve();
  if (day === 1) await it.setWindow(true);
}

/** Where the other certificate stands. */
function fateOf(it: TwoCertificates): unknown {
  return { state: it.state('b'), pulls: it.pullRequests('b').map(({ state }) => state), isServed: isServed(it, 'b') };
}

/** Nothing is done, and nobody is told that all is well, but for what AWS has. */
function expectTruth(it: TwoCertificates, result: ModeResult, at: object): void {
  for (const which of ['a', 'b'] as const) {
    if (it.state(which)?.includes('acm:done') !== true) continue;
    expect({ ...at, which, isServed: isServed(it, which) }).toEqual({ ...at, which, isServed: false });
  }
  const isClear = !isServed(it, 'a') && !isServed(it, 'b');
  const board = it.world.github.issues().find(({ body }) => body?.includes('acm-email-to-dns:dashboard'))?.body;
  const told = `${result.summary}${board ?? ''}`.includes(allClear);
  if (!isClear) expect({ ...at, told }).toEqual({ ...at, told: false });
  const said = JSON.stringify([result.problems, result.summary, it.world.github.issues().map(({ body }) => body)]);
  expect({ ...at, isHtml: said.includes('Unicorn') }).toEqual({ ...at, isHtml: false });
}

/** The fates of the other certificate where nothing goes wrong. */
async function undisturbed(): Promise<readonly unknown[]> {
  const fates: unknown[] = [];
  await inWorld({}, async (it) => {
    for (let day = 0; day < days; day += 1) {
      await it.run();
      fates.push(fateOf(it));
      await between(it, day);
    }
  });
  return fates;
}

async function tell(seed: number, expected: readonly unknown[]): Promise<void> {
  const random = randomOf(seed);
  const trouble = drawTrouble(random);
  const from = Math.floor(random() * 4);
  const to = random() < 0.5 ? days : from + 1;
  await inWorld({}, async (it) => {
    drawForms(random, it);
    let lift = (): void => undefined;
    for (let day = 0; day < days; day += 1) {
      const at = { seed, trouble: trouble.name, from, to, day };
      if (day === from) lift = trouble.begin(it);
      if (day === to) lift();
      const result = await it.run();
      expectTruth(it, result, at);
      expect({ ...at, fate: fateOf(it) }).toEqual({ ...at, fate: expected[day] });
      await between(it, day);
    }
    lift();
    for (let day = days; day < days + daysAfter; day += 1) {
      const at = { seed, trouble: trouble.name, from, to, day };
      expectTruth(it, await it.run(), at);
      await between(it, day);
    }
    const at = { seed, trouble: trouble.name, from, to };
    expect({ ...at, state: it.state('a') }).toEqual({ ...at, state: 'closed acm:done' });
  });
}

test(
  'what goes wrong for one certificate makes nothing done, tells nobody that all is well, and changes no other fate',
  async () => {
    const expected = await undisturbed();
    expect(expected.at(-1)).toEqual({ state: 'closed acm:done', pulls: ['closed'], isServed: false });
    expect(await failuresOf(storiesToTell(2), (seed) => tell(seed, expected))).toBe('');
  },
  patience,
);
