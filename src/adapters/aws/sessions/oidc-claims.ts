import { UserError } from '../../../core/errors.ts';
import type { TokenClaims } from '../../../core/fleet/subject.ts';
import type { ClaimsReader } from '../../../ports/aws.ts';
import type { OidcTokenSource } from './oidc.ts';
import { defaultIssuer, type CarriedToken } from '../../../core/fleet/denial-cures.ts';
import { audienceOf, partitionOf } from './partition.ts';

/** Reads what this job's token says. The token itself stays here and is masked. */
export function createClaimsReader(oidc: OidcTokenSource): ClaimsReader {
  return {
    async read(region) {
      const audience = audienceOf(region);
      const claims = decode(await oidc.token(audience));
      const text = (key: string): string | undefined => {
        const value = claims[key];
        return typeof value === 'string' ? value : undefined;
      };
      const subject = text('sub');
      if (subject === undefined)
        throw new UserError('The OIDC token carries no subject (`sub`).', {
          next: 'run again; if it stays, ask GitHub.',
        });
      const issuer = text('iss') ?? defaultIssuer;
      const read: TokenClaims = {
        subject,
        audience,
        repository: text('repository'),
        repositoryId: text('repository_id'),
        ownerId: text('repository_owner_id'),
        ref: text('ref'),
        environment: text('environment'),
      };
      return { claims: read, provider: issuer.replace(/^https:\/\//, ''), partition: partitionOf(region) };
    },
  };
}

/** What a token carries of which trust policies ask, for messages about its refusal. */
export function carriedBy(token: string, region: string): CarriedToken {
  const { sub, iss } = decode(token);
  return {
    subject: typeof sub === 'string' ? sub : '(none)',
    audience: audienceOf(region),
    issuer: typeof iss === 'string' ? iss : defaultIssuer,
  };
}

/** The payload of a JWT (RFC 7519); nobody has to verify one's own token. */
function decode(token: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
