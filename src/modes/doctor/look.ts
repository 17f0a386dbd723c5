import type { DoctorFinding } from '../../core/doctor.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';

/** Something that is as it should be. */
export function ok(subject: string, found: string): DoctorFinding {
  return { state: 'ok', subject, found };
}

/** What came of a look, and what stood in its way. */
export interface Look {
  readonly finding: DoctorFinding;
  readonly refusal: UpstreamError | UserError | undefined;
}

/** Runs a look; what AWS or GitHub refuses is a problem with their own words and what to do next. */
export async function tryLook(subject: string, work: () => Promise<string>): Promise<Look> {
  try {
    return { finding: ok(subject, await work()), refusal: undefined };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return { finding: { state: 'problem', subject, found: error.message }, refusal: error };
  }
}

/** As `tryLook`, where only the finding matters. */
export async function look(subject: string, work: () => Promise<string>): Promise<DoctorFinding> {
  return (await tryLook(subject, work)).finding;
}
