import { againstFloor, limited, total, type Figure } from './figure.ts';
import { theFleet, type GuardedFleet } from './fleets.ts';
import { latency, RemoteWorld } from './remote-world.ts';

const fleet: GuardedFleet = { kind: 'guarded', accounts: 200, certificatesEach: 50, concurrency: 32 };
const limit = 1.3;
/** DescribeCertificate, for each account and region (ACM User Guide, "Quotas"). */
const describesPerSecond = 10;

/** What watching over a whole fleet takes: on the first scan of a day, and on any other of it. */
export async function guardFigures(): Promise<readonly Figure[]> {
  const { accounts, certificatesEach, concurrency } = fleet;
  const world = await RemoteWorld.start({ fleet, aws: { quotas: 'real', settings: { latency } } });
  try {
    const first = await world.scan();
    const again = await world.scan();
    // A session, whose it is, and one search for each account.
    const atLeast = accounts * 3;
    const each = (certificatesEach - 1) / describesPerSecond + (4 * latency) / 1000;
    const floor = (accounts / concurrency) * each;
    const why = `${String(certificatesEach)} DescribeCertificate at ${String(describesPerSecond)}/s an account, ${String(concurrency)} accounts at once`;
    return [
      againstFloor(`First scan of the day with \`guard: all\`: ${theFleet(fleet)}`, first.seconds, {
        floor,
        why,
        limit,
      }),
      limited('Calls to AWS for it', total(first.tally.calls), atLeast + accounts * certificatesEach),
      limited('Calls to AWS for a second scan on the same day', total(again.tally.calls), atLeast),
    ];
  } finally {
    await world.close();
  }
}
