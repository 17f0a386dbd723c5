import { issueCertificate } from '../../../sandbox/aws/certificates.ts';

/** A certificate with its key, as `node:tls` takes them. */
export interface Pair {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate for a name, signed by an authority that nobody trusts. */
export async function makeCertificate(
  name: string,
  serial: string,
  { notAfter = '2027-06-01T00:00:00Z', keyAlgorithm = 'EC_prime256v1' } = {},
): Promise<Pair> {
  const issued = await issueCertificate({
    names: [name],
    keyAlgorithm,
    serial,
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date(notAfter),
  });
  return { key: issued.key, cert: issued.certificate };
}
