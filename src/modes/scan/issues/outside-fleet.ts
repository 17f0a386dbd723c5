import { parseArn } from '../../../core/arn.ts';
import { placeKey } from '../../../core/fleet/scan-order.ts';
import { accountsOfShard } from '../../../core/fleet/shard.ts';
import type { Context } from '../../shared/context.ts';
import { targetsOf } from '../../shared/fleet.ts';
import type { Fleet } from '../../shared/fleet.ts';
import type { Tracking } from '../../shared/tracking.ts';

/**
 * Certificates of open issues, by ARN, that lie in no account and region that any scan looks at: the config or the
 * organisation has dropped them. None is named where an account may only be hidden. Of an account that is in no shard
 * the first shard speaks.
 */
export function outsideFleet({ run }: Context, tracking: Tracking, fleet: Fleet): readonly string[] {
  if (!fleet.isComplete) return [];
  const targets = new Set(targetsOf(fleet).map(placeKey));
  const hidden = new Set([...fleet.deferred, ...fleet.failedAccounts.map(({ account }) => account)]);
  const all = new Set(fleet.everyAccount);
  const own = new Set(run.shard === undefined ? all : accountsOfShard(fleet.everyAccount, run.shard));
  const isOurs = (account: string): boolean =>
    all.has(account) ? own.has(account) : run.shard === undefined || run.shard.index === 1;
  const risks = [...tracking.risks.values()].flatMap(({ issue, arn }) => {
    const place = issue.state === 'open' ? parseArn(arn) : undefined;
    return place === undefined ? [] : [[placeKey(place), [arn]] as const];
  });
  return [...tracking.openByPlace, ...risks].flatMap(([place, arns]) => {
    const account = place.split('/')[0] ?? '';
    return targets.has(place) || hidden.has(account) || !isOurs(account) ? [] : arns;
  });
}
