import { reason } from '../../core/reasons.ts';
import type { Context } from '../shared/context.ts';

/** Requests to GitHub that a pull request may need from the first write to a listener to its last label. */
const toRecord = 14;
/** The same for the end of a run: lists, dashboard. */
const toEnd = 12;

/** Why a swap that could not be recorded in this hour is not begun in it. */
export const tooFewRequests = reason('throttled', [{ key: 'requests-reserved' }]);

/** Whether GitHub grants too few requests to record one more pull request beside those that were begun. */
export function lacksRequests(
  { github }: Pick<Context, 'github'>,
  begun: ReadonlySet<number>,
  number: number,
): boolean {
  const left = github.requestsLeft();
  return left !== undefined && !begun.has(number) && left < toEnd + toRecord * (begun.size + 1);
}
