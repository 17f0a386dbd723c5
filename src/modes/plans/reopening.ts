import type { Told } from '../../core/language.ts';
import { reopenedAfterBotText } from '../../text/issue/events.ts';
import type { Entry } from '../scan/entry.ts';
import { readClosing, reopenedKind } from '../shared/closings.ts';
import { notify } from '../shared/comments.ts';
import type { Context } from '../shared/context.ts';
import { mapEach } from '../shared/each.ts';
import type { Tracking } from '../shared/tracking.ts';

/** Opens the pull requests that a bot closed once more, each once: nobody has decided against them. */
export async function reopenProposals(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  entries: readonly Entry[],
): Promise<readonly Told[]> {
  const rejected = entries.flatMap(({ stance, proposal }) =>
    stance === 'open' && proposal.kind === 'rejected' ? [proposal.pullRequest] : [],
  );
  const closed = [...new Map(rejected.map((pullRequest) => [pullRequest.number, pullRequest])).values()];
  const { problems } = await mapEach(
    closed,
    (t, { number }) => t.pullRequestNotUpdated(number),
    async ({ number }) => {
      const closing = await readClosing(context, trusted, number);
      if (closing?.kind !== 'bot') return;
      const text = reopenedAfterBotText(closing.by, context.config.issues.language);
      await notify(context, trusted, {
        number,
        news: { kind: reopenedKind, facts: ['closed-by-bot'] },
        people: [],
        text,
      });
      await context.githubWriter.updateIssue(number, { state: 'open' });
    },
  );
  return problems;
}
