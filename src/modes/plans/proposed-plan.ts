import { swappableType } from '../../core/swap/listener.ts';
import { isLeftToOwner } from '../../core/swap/owners.ts';
import { planPath, type Plan } from '../../core/plan/plan.ts';
import { handsOffOf } from '../../core/fleet/settings.ts';
import type { Context } from '../shared/context.ts';
import type { MigrationItem } from '../scan/entry.ts';

/** Whether its pull request may be opened or brought up to date. */
export function mayPropose({ decision, userDecision, proposal }: MigrationItem): boolean {
  const isReady = decision.kind === 'tracked' && decision.state === 'ready';
  return isReady && userDecision === 'open' && (proposal.kind === 'open' || proposal.kind === 'none');
}

/** Where its plan file stands. */
export function planPathOf(context: Context, { observed, proposal }: MigrationItem): string {
  const isShared = 'isShared' in proposal && proposal.isShared;
  return planPath(context.config.pullRequests.directory, observed.certificate, isShared);
}

/**
 * The plan that the certificate's listeners need now; `undefined` when all of them are left to the code that manages
 * them. Only called once a replacement is issued.
 */
export function planOf(context: Context, { observed, result, proposal }: MigrationItem): Plan | undefined {
  const to = result.replacement?.certificate;
  if (to === undefined) return undefined;
  const { certificate } = observed;
  const listeners = observed.listeners.filter(
    (use) => !isLeftToOwner(use, handsOffOf(context.config, observed.settings)),
  );
  if (listeners.length === 0) return undefined;
  const round = 'round' in proposal && proposal.round > 1 ? proposal.round : undefined;
  return {
    ...(round !== undefined && { round }),
    account: certificate.account,
    region: certificate.region,
    domains: to.names.length === certificate.names.length ? certificate.names : to.names,
    from: certificate.arn,
    to: to.arn,
    listeners: listeners
      .map(({ listener, loadBalancer, role }) => ({
        arn: listener.arn,
        loadBalancer: loadBalancer.name,
        type: swappableType(loadBalancer),
        port: listener.port,
        certificate: role,
      }))
      .sort((a, b) => (a.arn < b.arn ? -1 : 1)),
  };
}
