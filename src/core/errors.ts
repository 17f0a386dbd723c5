import type { DenialKind } from './fleet/denial.ts';
import type { Detail } from './facts.ts';
import type { ReasonCode } from './reasons.ts';
import { withoutTokens } from './tokens.ts';

/** What happened and our own next step for exactly this, a sentence, as one message. */
function messageWith(said: string, next: string | undefined): string {
  return next === undefined ? said : `${said} Next: ${next}`;
}

/** The same as a detail of a reason: however long the foreign words are, our own stay whole. */
function detailWith(said: string, next: string | undefined): Detail {
  return next === undefined ? said : [{ key: 'upstream', said, next }];
}

/** The user can mend it: config, permissions, inputs. The message says what happened, where and what to do next. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The single findings, where there are several. */
  readonly findings: readonly string[];
  readonly detail: Detail;

  /** `next`: what to do, where a reason tells it apart. */
  constructor(
    said: string,
    { findings = [], next }: { readonly findings?: readonly string[]; readonly next?: string } = {},
  ) {
    super(messageWith(said, next));
    this.findings = findings;
    this.detail = detailWith(said, next);
  }
}

/** The run was cancelled, so this was not started; the run says so once, for all that is left. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor() {
    super('The run was cancelled. Nothing new was started. The next run goes on from here.');
  }
}

/** Which service refused or failed, as far as it is known. */
export interface UpstreamDetails {
  /** `acm`, `elbv2`, `sts`, `github`, … */
  readonly service: string;
  /** API operation such as `DescribeCertificate`, or `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  /** AWS error code or HTTP status, for example `AccessDeniedException` or `404`. */
  readonly code: string;
  /** What it comes to in our own terms. */
  readonly kind: UpstreamKind;
  readonly account?: string;
  readonly region?: string;
  readonly requestId?: string;
  /** Our own next step for exactly this, a sentence; the message ends with it. */
  readonly next?: string;
  /** Who or what refused, as far as AWS says. */
  readonly denial?: DenialKind;
}

/**
 * What an upstream refusal comes to. `unclear`: the answer was lost, so the write may have happened;
 * settle it by reading.
 */
export type UpstreamKind =
  'denied' | 'throttled' | 'not-found' | 'quota' | 'conflict' | 'invalid' | 'in-use' | 'unclear' | 'other';

/** AWS or GitHub said no, or did not answer. Raised by adapters only; `cause` holds the original. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  /** What happened, in the words of whoever refused. */
  readonly said: string;
  readonly details: UpstreamDetails;

  constructor(said: string, details: UpstreamDetails, cause: unknown) {
    const words = withoutTokens(said);
    super(messageWith(words, details.next), { cause });
    this.said = words;
    this.details = details;
  }

  get detail(): Detail {
    return detailWith(this.said, this.details.next);
  }

  /** The reason code that a refusal of this kind is reported under. */
  get reasonCode(): ReasonCode {
    switch (this.details.kind) {
      case 'denied':
        return 'access-denied';
      case 'throttled':
        return 'throttled';
      case 'quota':
        return 'quota';
      default:
        return 'service-error';
    }
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the user can mend, and the end of a cancelled run, is told without a stack; anything else is a bug and shows where it happened. */
export function describeError(error: unknown): string {
  const isTold = [UserError, UpstreamError, CancelledError].some((kind) => error instanceof kind);
  if (isTold) return messageOf(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in acm-email-to-dns; please report it with this text. ${stack}`;
}
