import { randomBytes } from 'node:crypto';
import { AwsError } from './errors.ts';

/** Claims of a token, as GitHub's identity provider makes them. */
export type Claims = Readonly<Record<string, unknown>> & {
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
};

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * GitHub's OIDC provider as a job sees it: `GET <url>&audience=…` with the request token gives a signed-looking JWT.
 * STS takes only tokens that came from here, so nothing needs a real signature.
 */
export class OidcProvider {
  readonly issuer = 'https://token.actions.githubusercontent.com';
  /** Bearer token that the job holds (`ACTIONS_ID_TOKEN_REQUEST_TOKEN`). */
  readonly requestToken = randomBytes(24).toString('base64url');
  /** Audiences of the tokens that were asked for, in order. */
  readonly requests: string[] = [];
  /** Seconds that a token lives. */
  lifetime = 300;
  readonly #minted = new Map<string, Claims>();
  #claims: Readonly<Record<string, unknown>> = {
    sub: 'repo:my-org/infra:ref:refs/heads/main',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository: 'my-org/infra',
    repository_owner: 'my-org',
    repository_visibility: 'private',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    workflow: 'acm-email-to-dns',
    event_name: 'schedule',
  };

  /** Sets the subject of the tokens to come, such as `repo:my-org/infra:pull_request`. */
  setSubject(subject: string): void {
    this.setClaims({ sub: subject });
  }

  /** Sets some claims of the tokens to come. */
  setClaims(claims: Readonly<Record<string, unknown>>): void {
    this.#claims = { ...this.#claims, ...claims };
  }

  /** A token for an audience. */
  mint(audience: string): string {
    const now = Math.floor(Date.now() / 1000);
    const jti = randomBytes(8).toString('hex');
    const times = { iat: now, nbf: now - 300, exp: now + this.lifetime };
    const claims = { jti, iss: this.issuer, ...times, ...this.#claims, aud: audience } as unknown as Claims;
    const header = { typ: 'JWT', alg: 'RS256', kid: 'sandbox' };
    const token = `${encode(header)}.${encode(claims)}.${randomBytes(64).toString('base64url')}`;
    this.requests.push(audience);
    this.#minted.set(token, claims);
    return token;
  }

  /** The claims of a token that was minted here. Throws what STS answers for any other, and for one that expired. */
  verify(token: string): Claims {
    const claims = this.#minted.get(token);
    if (claims === undefined) {
      throw new AwsError(
        'InvalidIdentityTokenException',
        "Couldn't retrieve verification key from your identity provider",
      );
    }
    if (claims.exp * 1000 <= Date.now()) {
      throw new AwsError(
        'ExpiredTokenException',
        'Token expired: current date/time must be before the expiration date/time',
      );
    }
    return claims;
  }
}
