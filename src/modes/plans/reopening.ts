import type { LocalizedText } from '../../core/language.ts';
import type { MigrationItem } from '../scan/entry.ts';
import { readClosing, tellReopened } from '../shared/closings.ts';
import type { Context } from '../shared/context.ts';
import { mapEach } from '../shared/each.ts';
import type { Tracking } from '../shared/tracking.ts';

/** Opens the pull requests that a bot closed once more, each once: nobody has decided against them. */
export async function reopenProposals(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  entries: readonly MigrationItem[],
): Promise<readonly LocalizedText[]> {
  const rejected = entries.flatMap(({ userDecision, proposal }) =>
    userDecision === 'open' && proposal.kind === 'rejected' ? [proposal.pullRequest] : [],
  );
  const closed = [...new Map(rejected.map((pullRequest) => [pullRequest.number, pullRequest])).values()];
  const { problems } = await mapEach(
    closed,
    (t, { number }) => t.pullRequestNotUpdated(number),
    async ({ number }) => {
      const closing = await readClosing(context, trusted, number);
      if (closing?.kind !== 'bot') return;
      await tellReopened(context, trusted, number, closing);
      await context.githubWriter.updateIssue(number, { state: 'open' });
    },
  );
  return problems;
}
