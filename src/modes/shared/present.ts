import { UserError } from '../../core/errors.ts';

/**
 * What a list or an event names and GitHub then says it does not have: deleted just now, or hidden from the token. Nothing
 * is decided from that, so that it is left alone and said.
 * @throws UserError when it was not found.
 */
export function present<T>(found: T | undefined, number: number): T {
  if (found !== undefined) return found;
  throw new UserError(
    `GitHub names #${String(number)}, but answered that there is no such issue or pull request. Nothing was done for it; the next run looks again. If it stays, give the token the permissions "issues" and "pull-requests" on it.`,
  );
}
