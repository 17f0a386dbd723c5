import { parseArn } from '../../../core/arn.ts';
import { UserError } from '../../../core/errors.ts';
import type { RolePower } from '../../../core/fleet/role-actions.ts';
import type { SessionRequest } from '../../../ports/aws.ts';
import type { Environment } from '../client/http.ts';
import { homeRegion, partitionOf, roleArn } from './partition.ts';
import { sessionName } from './session-name.ts';
import { hubPolicy } from './session-policy.ts';
import { sessionTags } from './session-tags.ts';
import type { Hub, SessionSpec } from './sessions.ts';

/** What tells the sessions of a run from those of others. */
export interface SpecOptions {
  readonly repository: string;
  readonly runId: string;
  readonly hubs: Readonly<Partial<Record<RolePower, string | undefined>>>;
  readonly environment: Environment;
}

/** Works out which session a request stands for. */
export interface SessionSpecs {
  /** Throws `UserError` where the hub lies in another partition than the region. */
  of(request: SessionRequest, policy: string): SessionSpec;
  /** A session straight by OIDC of a role that is none of the accounts' own. */
  direct(role: { account: string; region: string; roleArn: string; policy: string }): SessionSpec;
}

/** Makes the specs of a run: straight by OIDC, or through the hub of the power that has one. */
export function createSessionSpecs({ repository, runId, hubs, environment }: SpecOptions): SessionSpecs {
  function through(hubArn: string, request: SessionRequest, region: string): Hub {
    const hub = parseArn(hubArn);
    const partition = partitionOf(region);
    if (hub?.partition !== partition) {
      throw new UserError(
        `The hub role ${hubArn} lies in another partition than ${request.region}, and sessions do not cross partitions.`,
        { next: `migrate ${partition} with a config of its own.` },
      );
    }
    const session: SessionSpec = {
      account: hub.account,
      region,
      roleArn: hubArn,
      name: sessionName(runId, request.pullRequest),
      // The roles of all accounts, so that the hub's session is opened once and not once an account.
      policy: hubPolicy(roleArn(request.role, '*', partition)),
    };
    return { session, tags: sessionTags({ repository, runId, pullRequest: request.pullRequest }) };
  }

  return {
    direct: (role) => ({ ...role, name: sessionName(runId, undefined) }),
    of(request, policy) {
      const partition = partitionOf(request.region);
      const region = homeRegion(partition, environment['AWS_REGION']);
      const hub = hubs[request.power];
      return {
        account: request.account,
        region,
        roleArn: roleArn(request.role, request.account, partition),
        name: sessionName(runId, request.pullRequest),
        policy,
        ...(hub === undefined ? {} : { through: through(hub, request, region) }),
      };
    },
  };
}
