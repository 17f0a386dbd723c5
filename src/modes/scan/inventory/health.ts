import { messageOf, UpstreamError, UserError } from '../../../core/errors.ts';
import { mergeEvents, type HealthFindings, type HealthGap } from '../../../core/certificate/health.ts';
import type { Context } from '../../shared/context.ts';
import { regionsNear, type Fleet } from '../../shared/fleet.ts';
import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';

/**
 * What AWS Health says about ACM; `undefined` with `health: false`. Of the organisation at once where its role may, else
 * of each account. It is information only: what cannot be read is told and fails nothing.
 */
export async function readHealth(context: Context, fleet: Fleet): Promise<HealthFindings | undefined> {
  if (!context.config.health) return undefined;
  return (await readOrganization(context)) ?? readAccounts(context, fleet);
}

/** `undefined` where there is no organisation, or its view is not to be had. */
async function readOrganization(context: Context): Promise<HealthFindings | undefined> {
  const { organization } = context.config;
  if (organization === undefined) return undefined;
  try {
    const reader = await context.aws.openHealth({ kind: 'organization', role: organization.role });
    return { events: mergeEvents(await reader.listOrganizationEvents()), gaps: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    context.log.info(`AWS Health of the organisation cannot be read, so each account is asked: ${messageOf(error)}`);
    return undefined;
  }
}

async function readAccounts(context: Context, fleet: Fleet): Promise<HealthFindings> {
  const nearest = regionsNear(fleet);
  const found = await mapBounded([...nearest], concurrencyOf(context.config, nearest.size), async ([account, near]) => {
    try {
      const role = context.config.roles.scan;
      const reader = await context.aws.openHealth({ kind: 'account', account, near, role });
      return { events: await reader.listEvents(), gaps: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return { events: [], gaps: [gapOf(account, error)] };
    }
  });
  return {
    events: mergeEvents(found.flatMap(({ events }) => events)),
    gaps: found.flatMap(({ gaps }) => gaps),
  };
}

function isRefusal(error: unknown): error is UpstreamError | UserError {
  return error instanceof UpstreamError || error instanceof UserError;
}

function gapOf(account: string, error: UpstreamError | UserError): HealthGap {
  const isPlan = error instanceof UpstreamError && error.details.code.startsWith('SubscriptionRequired');
  return { account, why: isPlan ? 'subscription' : 'refused', detail: messageOf(error) };
}
