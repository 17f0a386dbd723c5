import { UpstreamError, UserError } from '../../core/errors.ts';
import { isKnown, known, unreadable, type Reading } from '../../core/swap/policy/value.ts';

/** Reads something for the checks; what AWS or GitHub refuses is a value of its own. */
export async function read<T>(work: () => Promise<T>): Promise<Reading<T>> {
  try {
    return known(await work());
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return unreadable(error.detail);
  }
}

/** What was read, or something else where it could not be. */
export function valueOr<T>(reading: Reading<T>, otherwise: T): T {
  return isKnown(reading) ? reading.value : otherwise;
}
