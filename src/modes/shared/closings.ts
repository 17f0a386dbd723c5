import { closerOf, isOwnClosing, judgeClosing, type ReadClosing } from '../../core/issue/closing.ts';
import { UpstreamError } from '../../core/errors.ts';
import { reopenedAfterBotText } from '../../text/issue/events.ts';
import { listNotifications, notify } from './comments.ts';
import type { Context } from './context.ts';
import { once } from '../../core/once.ts';
import type { Tracking, TrackingIssue } from './tracking.ts';

/** Kind of the comment that says why something was opened again; one is enough for ever. */
const reopenedKind = 'reopened-bot';

/** The tracking with who closed each issue that this action did not close itself. */
export async function withClosings(context: Context, tracking: Tracking): Promise<Tracking> {
  const byCertificate = new Map(tracking.byCertificate);
  const asked = new Map<string, Promise<TrackingIssue['closing']>>();
  for (const [arn, own] of tracking.byCertificate) {
    if (own.issue.state === 'closed' && !isOwnClosing(own.issue)) {
      const closing = await once(asked, String(own.issue.number), () =>
        readClosing(context, tracking.trusted, own.issue.number),
      );
      // Where GitHub does not let it be read nothing is opened again.
      if (closing !== undefined) byCertificate.set(arn, { ...own, closing });
    }
  }
  const read = (number: number): Promise<ReadClosing | undefined> => readClosing(context, tracking.trusted, number);
  const risks = new Map(tracking.risks);
  for (const [arn, own] of tracking.risks) {
    if (own.issue.state === 'closed' && own.toldRisks.length > 0) {
      risks.set(arn, { ...own, closing: await read(own.issue.number) });
    }
  }
  const { dashboard } = tracking;
  const dashboardClosing = dashboard?.state === 'closed' ? await read(dashboard.number) : undefined;
  return { ...tracking, byCertificate, risks, dashboardClosing };
}

/** Says on what a bot closed that it is opened again, and how to exempt it; whatever opens it follows. */
export async function tellReopened(
  context: Context,
  trusted: ReadonlySet<string>,
  number: number,
  { by }: ReadClosing,
): Promise<void> {
  const text = reopenedAfterBotText(by, context.config.issues.language);
  const news = { kind: reopenedKind, facts: ['closed-by-bot'] } as const;
  await notify(context, trusted, { number, news, people: [], text });
}

/** `undefined` where GitHub does not let it be read: then nothing is opened again. */
export async function readClosing(
  context: Context,
  trusted: ReadonlySet<string>,
  number: number,
): Promise<ReadClosing | undefined> {
  const { github, log } = context;
  try {
    const events = await github.listIssueEvents(number);
    const kind = judgeClosing(events, false);
    if (kind === 'person') return { kind, by: closerOf(events) };
    const wasReopened = (await listNotifications(context, trusted, number)).some(
      ({ kind: notified }) => notified === reopenedKind,
    );
    return { kind: judgeClosing(events, wasReopened), by: closerOf(events) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    log.warning(`Who closed #${String(number)} is not known: ${error.message}`);
    return undefined;
  }
}
