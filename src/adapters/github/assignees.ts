import { UpstreamError } from '../../core/errors.ts';
import type { Logger } from '../../ports.ts';
import { isHttpFailure } from './client/errors.ts';

/**
 * Writes with assignees. GitHub refuses the whole issue (422) when one of them cannot be assigned, so such a refusal,
 * after which nothing was written, is answered by writing once more without those that it names (all if it names none).
 */
export async function withAssignable<T>(
  assignees: readonly string[],
  logger: Logger,
  write: (assignees: readonly string[]) => Promise<T>,
): Promise<T> {
  try {
    return await write(assignees);
  } catch (error) {
    const refused = refusedAssignees(error, assignees);
    if (refused.length === 0) throw error;
    logger.warning(
      `GitHub does not let ${refused.join(', ')} be assigned to issues here: only people with access to the ` +
        'repository can be. The issue is written without them; correct the owners in the config file.',
    );
    return write(assignees.filter((login) => !refused.includes(login)));
  }
}

function refusedAssignees(error: unknown, assignees: readonly string[]): readonly string[] {
  if (!(error instanceof UpstreamError) || error.details.kind !== 'invalid' || !isHttpFailure(error.cause)) return [];
  const problems = problemsIn(error.cause.response?.data).filter(({ field }) => /^assignees?$/.test(field));
  if (problems.length === 0) return [];
  const named = new Set(problems.flatMap(({ values }) => values.map((value) => value.toLowerCase())));
  const refused = assignees.filter((login) => named.has(login.toLowerCase()));
  return refused.length > 0 ? refused : assignees;
}

interface Problem {
  readonly field: string;
  readonly values: readonly string[];
}

/** The `errors` of a 422: objects with the field and, mostly, the value that was refused. */
function problemsIn(data: unknown): readonly Problem[] {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return [];
  return data.errors.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('field' in entry)) return [];
    const value: unknown = 'value' in entry ? entry.value : undefined;
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return [{ field: String(entry.field), values }];
  });
}
