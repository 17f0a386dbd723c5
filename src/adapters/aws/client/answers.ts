import type { Tags } from '../../../core/certificate/certificate.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { AwsService } from './errors.ts';

/** An answer that lacks what the service's documentation promises; `of` names the resource. */
export function incompleteAnswer(service: AwsService, operation: string, of: string, answer: unknown): UpstreamError {
  return new UpstreamError(
    `${service} ${operation} left out what is needed of ${of}. Run again; if it stays, report it.`,
    { service, operation, code: 'IncompleteAnswer', kind: 'other' },
    answer,
  );
}

/** Tags as a record. Without their list, or with one that has no key, nobody knows who tagged what `incomplete` names. */
export function tagsOf(
  tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
  incomplete: () => UpstreamError,
): Tags {
  const keyed = tags?.flatMap(({ Key, Value = '' }) => (Key === undefined ? [] : [[Key, Value] as const]));
  if (keyed === undefined || keyed.length !== tags?.length) throw incomplete();
  return Object.fromEntries(keyed);
}

/** Whether an error of ours is of this kind; for outcomes that are no failure, such as `not-found`. */
export function isKind(error: unknown, kind: UpstreamError['details']['kind']): boolean {
  return error instanceof UpstreamError && error.details.kind === kind;
}

/** What `work` gives, or `instead` when the thing that it asks for is gone. */
export async function unlessGone<T, U>(work: () => Promise<T>, instead: U): Promise<T | U> {
  try {
    return await work();
  } catch (error) {
    if (isKind(error, 'not-found')) return instead;
    throw error;
  }
}
