import type { Issue, IssueEvent } from '../repository.ts';
import { hasLabel, stateLabel } from './labels.ts';

/**
 * Who closed an issue or a pull request without our doing. `bot`: no person's decision; `bot-again`: it was opened again
 * once and closed once more, which nobody fights.
 */
export type Closing = 'person' | 'bot' | 'bot-again';

/** Who closed it, with the login. */
export interface ReadClosing {
  readonly kind: Closing;
  readonly by: string;
}

/** Whether this action closed the issue itself: then it is done. A bot may work under the same account. */
export function isOwnClosing({ labels, stateReason }: Pick<Issue, 'labels' | 'stateReason'>): boolean {
  return stateReason === 'completed' && hasLabel(labels, stateLabel('done'));
}

/** Reads off the events who closed it last; what GitHub does not tell is taken for a person's decision. */
export function judgeClosing(events: readonly IssueEvent[], wasReopened: boolean): Closing {
  const last = events.findLast(({ kind }) => kind === 'closed');
  if (last?.actor?.isBot !== true) return 'person';
  return wasReopened ? 'bot-again' : 'bot';
}

/** Who closed it last; empty where GitHub does not tell. */
export function closerOf(events: readonly IssueEvent[]): string {
  return events.findLast(({ kind }) => kind === 'closed')?.actor?.login ?? '';
}
