import { branchOf, contextOf } from '../../core/fleet/subject.ts';
import { environmentsIn } from '../../core/fleet/workflow.ts';
import type { OidcIdentity } from '../../ports/aws.ts';
import type { DoctorFinding } from '../../text/doctor/doctor.ts';
import type { Context } from '../shared/context.ts';
import { probe, tryProbe, warning } from './probe.ts';

/** Where this job runs, as AWS sees it by the token. */
export interface JobPlace {
  readonly partition: string;
  /** The branch of the run, where the token tells it. */
  readonly branch: string | undefined;
  /** Environment of the job that swaps, where a workflow on the default branch names one. */
  readonly swapEnvironment: string | undefined;
}

/** What the token says, and what has to be said before anything that follows from it. */
export interface IdentityLook {
  readonly identity: OidcIdentity | undefined;
  readonly finding: DoctorFinding;
  readonly first: readonly DoctorFinding[];
}

/** Reads this job's token; a run on another branch than the default one says so first. */
export async function lookAtIdentity(context: Context, region: string): Promise<IdentityLook> {
  let identity: OidcIdentity | undefined;
  const finding = await probe(
    (w) => w.oidcToken,
    async () => {
      const read = await context.claims.read(region);
      const claims = { ...read.claims, repository: read.claims.repository ?? context.repository.fullName };
      identity = { ...read, claims };
      return (w, q) => w.identity(q(claims.subject), q(claims.audience));
    },
  );
  return { identity, finding, first: identity === undefined ? [] : differencesOf(context, identity) };
}

function differencesOf({ repository }: Context, { claims }: OidcIdentity): readonly DoctorFinding[] {
  const main = repository.defaultBranch;
  const branch = branchOf(claims);
  const environment = /^environment:(.+)$/.exec(contextOf(claims) ?? '')?.[1];
  return [
    ...(branch === undefined || branch === main
      ? []
      : [
          warning(
            (w) => w.branch,
            (w, q) => w.onBranch(q(branch), q(main)),
          ),
        ]),
    ...(environment === undefined
      ? []
      : [
          warning(
            (w) => w.environment,
            (w, q) => w.inEnvironment(q(environment)),
          ),
        ]),
  ];
}

/** The place of the job, with what the workflows on the default branch say of the one that swaps. */
export async function jobPlaceOf(context: Context, { claims, partition }: OidcIdentity): Promise<JobPlace> {
  const { value: environments = [] } = await tryProbe(() => readEnvironments(context));
  return { partition, branch: branchOf(claims), swapEnvironment: environments[0] };
}

const workflowFolder = '.github/workflows';

async function readEnvironments({ github, repository }: Context): Promise<readonly string[]> {
  const paths = (await github.listFolder(workflowFolder, repository.defaultBranch)).map(({ path }) => path);
  const files = await Promise.all(
    paths.filter((path) => /\.ya?ml$/.test(path)).map((path) => github.readFile(path, repository.defaultBranch)),
  );
  return files.flatMap((file) => (file === undefined ? [] : environmentsIn(file.text)));
}
