import { UpstreamError } from '../../../core/errors.ts';
import { findLabelling, isAtLeast, isListedApp } from '../../../core/swap/policy/people.ts';
import { controlLabels, hasLabel } from '../../../core/issue/labels.ts';
import { neededBy } from '../../../core/certificate/migration.ts';
import type { Context } from '../../shared/context.ts';
import type { TrackingIssue } from '../../shared/tracking.ts';

import type { ObservedCertificate } from '../inventory/observe.ts';

/** Whether somebody with write access has set label `acm-request` on the issue. What cannot be read counts as no, and is said. */
export async function isAskedFor(context: Context, tracking: TrackingIssue | undefined): Promise<boolean> {
  if (tracking === undefined || !hasLabel(tracking.issue.labels, controlLabels.request)) return false;
  try {
    const events = await context.github.listIssueEvents(tracking.issue.number);
    const { actor, app } = findLabelling(events, controlLabels.request) ?? {};
    if (actor === undefined || actor.isBot) return false;
    if (app !== undefined && !isListedApp(context.config.pullRequests.require.apps, app)) return false;
    return isAtLeast(await context.github.roleOf(actor.login), 'write');
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    context.log.warning(
      `Who set acm-request on issue #${String(tracking.issue.number)} is not known: ${error.message}`,
    );
    return false;
  }
}

/** Which of two is first in line for a new issue. */
export function byUrgency(a: ObservedCertificate, b: ObservedCertificate): number {
  return (
    neededBy(a.certificate).epochMilliseconds - neededBy(b.certificate).epochMilliseconds ||
    (a.certificate.arn < b.certificate.arn ? -1 : 1)
  );
}
