/** One entry of the `errors` of a 422 answer. */
export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: string;
}

/** A refusal in GitHub's words. Handlers throw it; the pipeline answers it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly errors: readonly (FieldError | string)[];

  constructor(status: number, message: string, errors: readonly (FieldError | string)[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

export function notAccessible(): ApiError {
  return new ApiError(403, 'Resource not accessible by integration');
}

export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', errors);
}

/** Longest body of an issue, comment, pull request or review, in characters. */
export const maximumBody = 65_536;
const maximumTitle = 256;

/** Refuses texts that are longer than GitHub takes. */
export function checkTexts(resource: string, texts: { readonly title?: unknown; readonly body?: unknown }): void {
  const check = (field: string, text: unknown, maximum: number): void => {
    if (typeof text !== 'string' || [...text].length <= maximum) return;
    const message = `${field} is too long (maximum is ${maximum} characters)`;
    throw invalid({ resource, field, code: 'custom', message });
  };
  check('title', texts.title, maximumTitle);
  check('body', texts.body, maximumBody);
}
