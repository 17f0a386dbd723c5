import { acmRates } from '../sandbox/aws/quota.ts';
import { againstFloor, limited, total, type Figure } from './figure.ts';
import { theFleet, type RegionFleet } from './fleets.ts';
import { latency, RemoteWorld, type MeasuredRun } from './remote-world.ts';

/** As many as an account may have (ACM quotas). */
const fleet: RegionFleet = { kind: 'region', certificates: 2500, byEmail: 500 };
const limit = 1.15;

/** Calls that nothing can save, by operation. */
type Needed = Readonly<Partial<Record<keyof typeof acmRates, number>>>;

/** With the search: what is validated by e-mail, what could replace it, and a description of each of the former. */
const bySearch: Needed = {
  SearchCertificates: Math.ceil(fleet.byEmail / 500) + Math.ceil((fleet.certificates - fleet.byEmail) / 500),
  DescribeCertificate: fleet.byEmail,
};

/** Without it: the list in pages of 1,000, and a description of everything. */
const byListing: Needed = {
  ListCertificates: Math.ceil(fleet.certificates / 1000),
  DescribeCertificate: fleet.certificates,
};
/** Four minutes are waited for in a few seconds. */
const listingClock = 20;

/** Seconds that AWS's quotas leave for calls one kind after the other. */
function secondsFor(needed: Needed): number {
  return Object.entries(needed).reduce((sum, [name, count]) => sum + count / rateOf(name), 0);
}

function rateOf(operation: string): number {
  return acmRates[operation as keyof typeof acmRates].perSecond;
}

function describe(needed: Needed): string {
  return Object.entries(needed)
    .map(([name, count]) => `${String(count)} ${name} at ${String(rateOf(name))}/s`)
    .join(', ');
}

async function measure(search: 'available' | 'unknown', scale: number): Promise<MeasuredRun> {
  const world = await RemoteWorld.start({ fleet, aws: { quotas: 'real', settings: { latency, search } } }, scale);
  try {
    return await world.scan();
  } finally {
    await world.close();
  }
}

/** What a scan of one full account-region takes. */
export async function regionFigures(): Promise<readonly Figure[]> {
  const searching = await measure('available', 1);
  const listing = await measure('unknown', listingClock);
  const scaled = `the clock of AWS and of the action × ${String(listingClock)}`;
  return [
    scanFigure('`SearchCertificates` available', searching, bySearch),
    limited('Calls of it that failed, throttled ones among them', total(searching.tally.failed), 0),
    scanFigure(`only \`ListCertificates\` and \`DescribeCertificate\` (${scaled})`, listing, byListing),
  ];
}

function scanFigure(how: string, { seconds }: MeasuredRun, needed: Needed): Figure {
  const floor = secondsFor(needed);
  return againstFloor(`${theFleet(fleet)}, ${how}`, seconds, { floor, why: describe(needed), limit });
}
