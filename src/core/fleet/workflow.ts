import { parseDocument } from 'yaml';

/** Most that a file may hold to be looked at as a workflow, in characters. */
const longest = 200_000;

/**
 * The environments of the jobs in a workflow file that run this action, as far as they are written out. What is
 * no workflow has none.
 */
export function environmentsIn(text: string): readonly string[] {
  if (text.length > longest) return [];
  const jobs = member(read(text), 'jobs');
  if (typeof jobs !== 'object' || jobs === null) return [];
  return Object.values(jobs).flatMap((job: unknown) => {
    const environment = member(job, 'environment');
    const name = typeof environment === 'string' ? environment : member(environment, 'name');
    return typeof name === 'string' && !name.includes('${{') && runsAction(job) ? [name] : [];
  });
}

function runsAction(job: unknown): boolean {
  const steps = member(job, 'steps');
  if (!Array.isArray(steps)) return false;
  return steps.some((step: unknown) => {
    const uses = member(step, 'uses');
    return typeof uses === 'string' && /^[^@]*acm-email-to-dns(?:@|$)/i.test(uses);
  });
}

function read(text: string): unknown {
  try {
    return parseDocument(text).toJS({ maxAliasCount: 10 }) as unknown;
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
