import { UpstreamError, UserError } from '../../core/errors.ts';
import { foreignWords, type DoctorFinding, type Words } from '../../text/doctor/doctor.ts';

/** Something that is as it should be. */
export function ok(subject: Words, found: Words): DoctorFinding {
  return { state: 'ok', subject, found };
}

/** Something that a run can do without. */
export function warning(subject: Words, found: Words): DoctorFinding {
  return { state: 'warning', subject, found };
}

/** Something that keeps a run from its work. */
export function problem(subject: Words, found: Words): DoctorFinding {
  return { state: 'problem', subject, found };
}

/** Something that cannot be looked at from here, or not without changing it. */
export function unseen(subject: Words, found: Words): DoctorFinding {
  return { state: 'unseen', subject, found };
}

/** What came of a look, and what stood in its way. */
export interface Probe<T> {
  readonly value: T | undefined;
  readonly refusal: UpstreamError | UserError | undefined;
}

/** Runs a look; a refusal of AWS or GitHub is an outcome like any other. */
export async function tryProbe<T>(work: () => Promise<T>): Promise<Probe<T>> {
  try {
    return { value: await work(), refusal: undefined };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return { value: undefined, refusal: error };
  }
}

/** Runs a look; what AWS or GitHub refuses is a problem with their own words and what to do next. */
export async function probe(subject: Words, work: () => Promise<Words>): Promise<DoctorFinding> {
  const { value, refusal } = await tryProbe(work);
  return value === undefined ? problem(subject, foreignWords(refusal?.message ?? '')) : ok(subject, value);
}
