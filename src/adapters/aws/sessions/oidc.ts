import { getIDToken } from '@actions/core';
import { messageOf, UpstreamError, UserError } from '../../../core/errors.ts';
import type { Clock } from '../../../ports/runtime.ts';

/** Gives GitHub's OIDC tokens of this job. */
export interface OidcTokenSource {
  /**
   * A token for an audience that is still valid for a while. `expired`: one that AWS calls expired; it is not given
   * again. Throws `UserError` where the job may have none.
   */
  token(audience: string, expired?: string): Promise<string>;
}

/** A token is not handed out in its last minute: the call that it is for takes time, and clocks differ. */
const SAFETY_SECONDS = 60;

interface Held {
  readonly token: string;
  /** Seconds since 1970, by this machine's clock. */
  readonly expires: number;
}

/**
 * GitHub's tokens through the toolkit, one per audience until shortly before its end and never two requests for
 * one audience at once. `mask` hides each token from the log before anybody has it.
 */
export function createOidcTokenSource(options: {
  readonly mask: (secret: string) => void;
  readonly clock: Clock;
}): OidcTokenSource {
  const held = new Map<string, Held>();
  const pending = new Map<string, Promise<string>>();

  function seconds(): number {
    return options.clock.now().epochMilliseconds / 1000;
  }

  async function fetchToken(audience: string): Promise<string> {
    const asked = seconds();
    const token = await requestToken(audience);
    options.mask(token);
    held.set(audience, { token, expires: expiryOf(token, asked) });
    return token;
  }

  async function token(audience: string, expired?: string): Promise<string> {
    if (expired !== undefined && held.get(audience)?.token === expired) held.delete(audience);
    const known = held.get(audience);
    if (known !== undefined && known.expires - SAFETY_SECONDS > seconds()) return known.token;
    const request = pending.get(audience) ?? fetchToken(audience).finally(() => pending.delete(audience));
    pending.set(audience, request);
    return request;
  }
  return { token };
}

async function requestToken(audience: string): Promise<string> {
  if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
    throw new UserError('No OIDC token: this job may not ask GitHub for one.', {
      next: "add the line `id-token: write` below the job's `permissions:`, beside the others that it needs; pull requests from forks never get a token.",
    });
  }
  try {
    return await getIDToken(audience);
  } catch (error) {
    const next = `run the job again; if it stays, let this runner reach ${hostOf(process.env['ACTIONS_ID_TOKEN_REQUEST_URL'])}, which gives these tokens.`;
    throw new UpstreamError(
      `GitHub gave no OIDC token for ${audience}: ${wordsOf(error)}.`,
      { service: 'github', operation: 'GetIdToken', code: 'IdTokenError', kind: 'other', next },
      error,
    );
  }
}

/** What GitHub said, without what the toolkit writes around it. */
function wordsOf(error: unknown): string {
  const message = messageOf(error).replaceAll(/\s+/g, ' ').trim();
  const [, status, words] = /Error Code ?: ?(\d+) Error Message: ?(.*)$/.exec(message) ?? [];
  return status === undefined
    ? message.replace(/\.$/, '')
    : [`status ${status}`, words].join(', ').replace(/[.,]? *$/, '');
}

function hostOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/**
 * When a JWT that was asked for at `asked` ends, in seconds since 1970 by the same clock: after the time between its
 * claims `iat` and `exp` (RFC 7519 section 4.1), which GitHub's clock made, or at `exp` alone. 0, so never kept, when it does not say.
 */
function expiryOf(token: string, asked: number): number {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { exp, iat } = (claims ?? {}) as { readonly exp?: unknown; readonly iat?: unknown };
    if (typeof exp !== 'number') return 0;
    return typeof iat === 'number' ? asked + exp - iat : exp;
  } catch {
    return 0;
  }
}
