import type { AwsOptions } from '../sandbox/aws/server.ts';
import { startWorld } from '../sandbox/world.ts';
import { setUpFleet, type Fleet } from './fleets.ts';
import { doTo, type Deed } from './many-fleet.ts';
import { placeOf, tallyOf } from './tally.ts';

/*
 * The local AWS and GitHub in a process of their own, so that their work is not measured. Says how they are reached when
 * the fleet is set up, and then answers what it is asked.
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

/** What the process may be asked: to tell what was asked of it since the last tally, or to do something. */
export type Question = 'tally' | Deed;

/** What was done, with the events that start a run for each pull request that was merged by it. */
export interface Done {
  readonly merged: readonly object[];
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
process.on('message', (question: Question) => {
  if (question === 'tally')
    process.send?.(tallyOf(world.aws.calls.splice(0), world.github.requests.splice(0), healthy));
  else void answer(question);
});
process.on('disconnect', () => process.exit());

async function answer(deed: Deed): Promise<void> {
  const merged = fleet.kind === 'many' ? await doTo(world, fleet, deed) : [];
  const done: Done = { merged: merged.map((number) => world.github.events.pullRequest(number, 'closed')) };
  process.send?.(done);
}
