import type { Call } from '../sandbox/aws/call-log.ts';
import type { AwsOptions } from '../sandbox/aws/server.ts';
import { startWorld } from '../sandbox/world.ts';
import { setUpFleet, type Fleet } from './fleets.ts';

/*
 * The local AWS and GitHub in a process of their own, so that their work is not measured. Says how they are reached when
 * the fleet is set up, and on each message what was asked of AWS since the one before.
 */

/** What the process is started with, as its first argument in JSON. */
export interface WorldRequest {
  readonly fleet: Fleet;
  readonly aws: AwsOptions;
}

/** How the world is reached. */
export interface WorldAddress {
  readonly environment: Readonly<Record<string, string>>;
  readonly githubToken: string;
}

/** What was asked of AWS. */
export interface Tally {
  /** By operation of a service, such as `acm:DescribeCertificate`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that AWS did not answer as asked, such as `acm:DescribeCertificate ThrottlingException`. */
  readonly failed: Readonly<Record<string, number>>;
  /** Seconds from the first call to the last, by AWS's clock. */
  readonly span: number;
  /** Account-regions without e-mail-validated certificates, by what each was asked: `1 acm, 0 elb`. */
  readonly healthyPlaces: Readonly<Record<string, number>>;
}

const { fleet, aws } = JSON.parse(process.argv[2] ?? '') as WorldRequest;
const world = await startWorld(aws);
await setUpFleet(world, fleet);
const certificates = world.aws.certificates();
const withEmail = new Set(
  certificates.filter(({ validationMethod }) => validationMethod === 'EMAIL').map((each) => placeOf(each)),
);
const healthy = new Set(certificates.map((each) => placeOf(each)).filter((place) => !withEmail.has(place)));

const address: WorldAddress = {
  environment: {
    ...world.aws.environment,
    AWS_REGION: 'us-east-1',
    GITHUB_API_URL: world.github.apiUrl,
    GITHUB_GRAPHQL_URL: world.github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: world.github.fullName,
  },
  githubToken: world.github.botToken,
};
process.send?.(address);
process.on('message', () => process.send?.(tally(world.aws.calls.splice(0))));
process.on('disconnect', () => process.exit());

function placeOf({ account, region }: { readonly account: string; readonly region: string }): string {
  return `${account} ${region}`;
}

function tally(calls: readonly Call[]): Tally {
  const failed = calls.filter(({ outcome }) => outcome !== 'ok');
  const asked = new Map([...healthy].map((place) => [place, { acm: 0, elb: 0 }]));
  for (const call of calls) {
    const place = asked.get(placeOf(call));
    if (place === undefined) continue;
    if (call.service === 'acm') place.acm += 1;
    if (call.service.startsWith('elasticloadbalancing')) place.elb += 1;
  }
  const times = calls.map(({ at }) => at.getTime());
  return {
    span: calls.length === 0 ? 0 : ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000,
    calls: count(calls.map(({ service, operation }) => `${service}:${operation}`)),
    failed: count(failed.map(({ service, operation, outcome }) => `${service}:${operation} ${outcome}`)),
    healthyPlaces: count([...asked.values()].map(({ acm, elb }) => `${String(acm)} acm, ${String(elb)} elb`)),
  };
}

function count(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
