import { UpstreamError } from '../../../core/errors.ts';

/** What was asked for, or `undefined` when GitHub has no such thing (404, 410). */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  return unlessKind(asked, 'not-found');
}

/** What was asked for, or `undefined` when GitHub refused it for this kind of reason. */
export async function unlessKind<T>(asked: Promise<T>, kind: UpstreamError['details']['kind']): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UpstreamError && error.details.kind === kind) return undefined;
    throw error;
  }
}
