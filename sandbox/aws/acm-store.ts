import { AwsError } from './errors.ts';
import { settle } from './acm-lifecycle.ts';
import type { CallContext } from './operation.ts';
import type { Certificate } from './state.ts';

/** The caller's certificates in the call's region, oldest first, brought up to now; without those not listed yet. */
export function visibleCertificates({ state, account, region, now }: CallContext): readonly Certificate[] {
  const own = [...state.certificates.values()].filter(
    (certificate) => certificate.account === account && certificate.region === region && certificate.listedAt <= now,
  );
  for (const certificate of own) settle(state, certificate, now);
  return own;
}

/** A certificate that a call names, brought up to now. Throws ACM's errors for a wrong or unknown ARN. */
export function findCertificate(arn: string | undefined, context: CallContext): Certificate {
  const { state, account, region, now, operation } = context;
  const parts = /^arn:aws[\w-]*:acm:([\w-]+):(\d{12}):certificate\/[\w-]+$/.exec(arn ?? '');
  if (arn === undefined || parts === null) {
    throw new AwsError('InvalidArnException', `Invalid arn: ${arn ?? ''}`);
  }
  if (parts[2] !== account) {
    const why = `because no resource-based policy allows the acm:${operation} action`;
    throw new AwsError(
      'AccessDenied',
      `User is not authorized to perform: acm:${operation} on resource: ${arn} ${why}`,
    );
  }
  const certificate = state.certificates.get(arn);
  if (certificate === undefined || parts[1] !== region || certificate.visibleAt > now) {
    throw new AwsError('ResourceNotFoundException', `Could not find certificate ${arn} in account ${account}.`);
  }
  settle(state, certificate, now);
  return certificate;
}
