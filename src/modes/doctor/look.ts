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

/** What came of a look, and what stood in its way. */
export interface Look {
  readonly finding: DoctorFinding;
  readonly refusal: UpstreamError | UserError | undefined;
}

/** Runs a look; what AWS or GitHub refuses is a problem with their own words and what to do next. */
export async function tryLook(subject: Words, work: () => Promise<Words>): Promise<Look> {
  try {
    return { finding: ok(subject, await work()), refusal: undefined };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return { finding: problem(subject, foreignWords(error.message)), refusal: error };
  }
}

/** As `tryLook`, where only the finding matters. */
export async function look(subject: Words, work: () => Promise<Words>): Promise<DoctorFinding> {
  return (await tryLook(subject, work)).finding;
}
