/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several. */
export function pick<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('there is nothing to pick from');
  return chosen;
}

/** Milliseconds for a test that may tell thousands of stories. */
export const patience = 7 * 86_400_000;

/** Which stories are told: `STORIES_SEED` names the first, `STORIES` how many (`all` is as many as a whole run takes). */
export function storiesToTell(few: number): readonly number[] {
  const told = process.env['STORIES'] ?? String(few);
  const count = told === 'all' ? 5_000 : Number(told);
  const first = Number(process.env['STORIES_SEED'] ?? Math.floor(Date.now() / 86_400_000));
  return Array.from({ length: count }, (_none, index) => first * 10_000 + index);
}

/** Tells the stories, and hands back what failed, each with its seed; with `STORIES_LOG` how far it is as well. */
export async function failuresOf(seeds: readonly number[], tell: (seed: number) => Promise<void>): Promise<string> {
  const failures: string[] = [];
  for (const [index, seed] of seeds.entries()) {
    try {
      await tell(seed);
    } catch (error) {
      failures.push(`${String(seed)}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (process.env['STORIES_LOG'] === undefined) continue;
    process.stderr.write(`${String(index + 1)} told, ${String(failures.length)} failed: ${failures.at(-1) ?? ''}\n`);
  }
  return failures.join('\n\n');
}
