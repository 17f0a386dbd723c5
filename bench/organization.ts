import { againstFloor, limited, total, type Figure } from './figure.ts';
import { scannedAccounts, theFleet, type OrganizationFleet } from './fleets.ts';
import { latency, RemoteWorld, type MeasuredRun } from './remote-world.ts';
import { concurrencyOf } from '../src/modes/shared/concurrency.ts';

const fleet: OrganizationFleet = {
  ...{ kind: 'organization', accounts: 200, regions: 17 },
  ...{ healthyEach: 2, emailEvery: 100 },
};
const limit = 1.3;

const shards = 64;
const shardFleet: OrganizationFleet = { ...fleet, accounts: 10_000, shard: `1/${String(shards)}` };
/** MiB. */
const memoryLimit = 256;

/** Calls for each account: the session, and whose it is. */
const eachAccount = 2;
/** Calls for each certificate that is found, with its listener and what could replace it. */
const eachFound = ['DescribeCertificate', 'SearchCertificates', 'DescribeLoadBalancers', 'DescribeListeners'].concat([
  'DescribeListenerCertificates',
  'DescribeTags',
  'DescribeTags',
]).length;

/** Calls that nothing can save: one search for each account-region, and what it finds. */
function neededCalls(of: OrganizationFleet): number {
  const accounts = scannedAccounts(of).length;
  const places = accounts * of.regions;
  return accounts * eachAccount + places + Math.ceil(places / of.emailEvery) * eachFound;
}

/** `earlier`: scans before the one that is measured, so that labels and dashboard are there and the servers warm. */
async function measure(measured: OrganizationFleet, earlier: number): Promise<MeasuredRun> {
  const world = await RemoteWorld.start({ fleet: measured, aws: { quotas: 'real', settings: { latency } } });
  try {
    for (let scan = 0; scan < earlier; scan += 1) await world.scan();
    return await world.scan(measured.shard === undefined ? {} : { shard: measured.shard });
  } finally {
    await world.close();
  }
}

/** What a scan of many account-regions takes on a day on which nothing has changed. */
export async function organizationFigures(): Promise<readonly Figure[]> {
  const { seconds, tally } = await measure(fleet, 1);
  const needed = neededCalls(fleet);
  const concurrency = concurrencyOf({ scan: { concurrency: 'auto' } as never }, fleet.accounts * fleet.regions);
  const floor = (needed / concurrency) * (latency / 1000);
  const why = `${String(needed)} calls, ${String(concurrency)} at once, ${String(latency)} ms each`;
  const made = total(tally.calls);
  const onlySearched = tally.healthyPlaces['1 acm, 0 elb'] ?? 0;
  const healthy = total(tally.healthyPlaces);
  return [
    againstFloor(theFleet(fleet), seconds, { floor, why, limit }),
    limited('Calls to AWS for it', made, needed),
    {
      name: 'Its account-regions without e-mail certificates that were asked exactly 1 call of ACM and none of ELB',
      measured: String(onlySearched),
      floor: String(healthy),
      ratio: (onlySearched / healthy).toFixed(2),
      limit: String(healthy),
      isMet: onlySearched === healthy,
    },
  ];
}

/** What one shard of a very large organisation takes, and what that makes for all of them. */
export async function shardFigures(): Promise<readonly Figure[]> {
  const { seconds, peakMemory, tally } = await measure(shardFleet, 0);
  const made = total(tally.calls);
  const unlimited = { floor: '', ratio: '', limit: '', isMet: true };
  return [
    {
      ...unlimited,
      name: `Shard ${shardFleet.shard ?? ''} of ${theFleet(shardFleet)}, the accounts found in AWS Organizations: peak memory of the process`,
      measured: `${peakMemory.toFixed(0)} MiB`,
      limit: `${String(memoryLimit)} MiB`,
      isMet: peakMemory <= memoryLimit,
    },
    { ...unlimited, name: `Time of that shard (${String(made)} calls)`, measured: `${seconds.toFixed(1)} s` },
    {
      ...unlimited,
      name: `All ${String(shards)} shards, extrapolated from that one: time of all jobs together`,
      measured: `${((seconds * shards) / 60).toFixed(0)} min (${(made * shards).toLocaleString('en')} calls)`,
    },
  ];
}
