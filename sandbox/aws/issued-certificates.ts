import { issueCertificate } from './certificates.ts';
import type { IssuedCertificate } from './certificates.ts';
import type { AwsState } from './state.ts';

/**
 * The X.509 certificates behind ACM's, made when they are first needed. A renewal has a new serial number and so a
 * new certificate.
 */
export class IssuedCertificates {
  readonly #state: AwsState;
  readonly #made = new Map<string, Promise<IssuedCertificate>>();

  constructor(state: AwsState) {
    this.#state = state;
  }

  /** Throws when there is no such certificate or it was never issued. */
  async of(arn: string): Promise<IssuedCertificate> {
    const certificate = this.#state.certificates.get(arn) ?? this.#state.deletedCertificates.get(arn);
    const { serial, notBefore, notAfter, names, keyAlgorithm } = certificate ?? {};
    if (serial === undefined || notBefore === undefined || notAfter === undefined) {
      throw new Error(`${arn} was never issued.`);
    }
    const content = { serial, notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
    const known = this.#made.get(serial);
    if (known !== undefined) return known;
    const made = issueCertificate({ ...content, names: names ?? [], keyAlgorithm: keyAlgorithm ?? '' });
    this.#made.set(serial, made);
    return made;
  }
}
