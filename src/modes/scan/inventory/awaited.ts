import { readPlanFiles } from '../../plans/plan-files.ts';
import { hasLabel, stateLabel } from '../../../core/issue/labels.ts';
import { parsePlan, planSequence, type PlannedListener } from '../../../core/plan/plan.ts';
import type { PullRequest } from '../../../core/repository.ts';
import { readMarkerValues } from '../../../text/markdown/markdown.ts';
import { markerKeys } from '../../../text/markdown/marker-keys.ts';

import type { Context } from '../../shared/context.ts';
import { listOwnPullRequests, type Tracking } from '../../shared/tracking.ts';

/** A certificate that plans may be about. */
interface Planned {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
}

/** Tells which listeners merged and unfinished plans still wait for, to take a certificate off them. */
export type FindAwaited = (certificate: Planned) => Promise<readonly PlannedListener[]>;

/**
 * Finds them when it is first asked, which it is only where ACM names no user: a listener that a merged plan waits for
 * decides over that answer.
 */
export function awaitedListeners(context: Context, tracking: Tracking): FindAwaited {
  let listed: Promise<readonly PullRequest[]> | undefined;
  return async (certificate) => {
    listed ??= listOwnPullRequests(context, tracking);
    const unfinished = (await listed).filter((each) => isUnfinished(context, each) && isAbout(each, certificate));
    const plans = await Promise.all(
      unfinished.map(({ number, mergeCommitSha, headSha }) =>
        readPlanFiles(context, number, mergeCommitSha ?? headSha),
      ),
    );
    return plans.flat().flatMap(({ file }) => {
      const parsed = parsePlan(file.text);
      return parsed.kind === 'valid' && parsed.plan.from === certificate.arn ? parsed.plan.listeners : [];
    });
  };
}

function isUnfinished({ config }: Context, { isMerged, labels }: PullRequest): boolean {
  return isMerged && hasLabel(labels, config.pullRequests.label) && !hasLabel(labels, stateLabel('done'));
}

/** Ours say so by branch or marker; of a pull request that a person wrote only its plans do. */
function isAbout({ headRef, body }: PullRequest, certificate: Planned): boolean {
  const named = readMarkerValues(body, markerKeys.planFrom);
  if (named.length > 0) return named.includes(certificate.arn);
  return planSequence(certificate, headRef) !== undefined || !headRef.startsWith('acm-email-to-dns/');
}
