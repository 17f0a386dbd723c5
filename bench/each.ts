import { bounded, total, type Figure } from './figure.ts';
import type { Deed, ManyFleet } from './many-fleet.ts';
import { RemoteWorld } from './remote-world.ts';
import type { Tally } from './tally.ts';

/** Certificates of the two worlds that are compared. */
export const counts = { few: 4, many: 12 };

const shared = [
  'roles: { check: acm-email-to-dns-check }',
  'swap: { verify: api }',
  'pull-requests: { max-open: 100 }',
];
/** Years off. */
const closed = ['maintenance: { timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }] }'];
const open = ['maintenance: { windows: always }'];

/** So many certificates, each on a load balancer of its own, with a window that is closed. */
export function fleetOf(each: number): ManyFleet {
  const config = [...shared, ...closed];
  return { kind: 'many', accounts: 1, regions: 1, each, type: 'application', zones: 1, config };
}

/** Runs that are compared, by the state of the pull requests. */
export interface Runs {
  readonly opened: Tally;
  readonly merged: Tally;
  readonly waiting: Tally;
  readonly swapped: Tally;
}

/** A migration from its first scan to its end; what each run of it asks. */
export async function migrate(
  run: (mode: 'auto' | 'scan' | 'swap') => Promise<Tally>,
  act: (deed: Deed) => Promise<unknown>,
): Promise<Runs> {
  await run('scan');
  await act({ kind: 'register' });
  await run('scan');
  await run('scan');
  const opened = await run('auto');
  await act({ kind: 'approve' });
  const merged = await run('swap');
  // The scan of this run writes into the issues what the swap has found.
  await run('auto');
  const waiting = await run('auto');
  await act({ kind: 'configure', config: [...shared, ...open] });
  return { opened, merged, waiting, swapped: await run('swap') };
}

/** Requests to GitHub, sessions, and calls to AWS of one more certificate with its pull request. */
export function figuresOf(few: Runs, many: Runs, further: number): readonly Figure[] {
  const each = (run: keyof Runs, of: (tally: Tally) => number): number => (of(many[run]) - of(few[run])) / further;
  const github = ({ github: { requests } }: Tally): number => requests;
  const ofAws = (pattern: RegExp) => {
    return ({ calls }: Tally): number =>
      total(Object.fromEntries(Object.entries(calls).filter(([key]) => pattern.test(key))));
  };
  const sessions = ofAws(/:Assume/);
  return [
    bounded('GitHub requests for one more merged, waiting pull request in an idle run', each('waiting', github), 0.3),
    bounded('… one more open, unchanged pull request', each('opened', github), 0.5),
    bounded('… one more pull request when it is merged and has to wait', each('merged', github), 10),
    bounded('… one more pull request swapped in a window, one listener', each('swapped', github), 10),
    bounded('Sessions for one more waiting pull request', each('waiting', sessions), 0),
    bounded('Sessions for one more swapped pull request', each('swapped', sessions), 0.2),
    bounded('Calls to ELB for one more tracked certificate in an idle scan', each('opened', ofAws(/^elastic/)), 2.2),
    bounded('Calls to AWS for one more open pull request in an idle run', each('opened', ofAws(/./)), 5),
  ];
}

async function measure(each: number): Promise<Runs> {
  const world = await RemoteWorld.start({ fleet: fleetOf(each), aws: {} });
  try {
    return await migrate(
      async (mode) => (await world.run({ mode })).tally,
      (deed) => world.do(deed),
    );
  } finally {
    await world.close();
  }
}

/** What one more certificate costs, measured on the built action. */
export async function eachFigures(): Promise<readonly Figure[]> {
  return figuresOf(await measure(counts.few), await measure(counts.many), counts.many - counts.few);
}
