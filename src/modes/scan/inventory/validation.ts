import type { Certificate } from '../../../core/certificate/certificate.ts';
import type { DomainSwitch } from '../../../core/certificate/in-place.ts';
import {
  isActiveNeeded,
  readValidation,
  type Validation,
  type ValidationWitnesses,
} from '../../../core/certificate/validation.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { CertificateReader } from '../../../ports/aws.ts';

/** What is known before the active configuration is asked for. */
interface Known {
  readonly certificate: Certificate;
  readonly isListedAsEmail: ValidationWitnesses['isListedAsEmail'];
  /** As in `isActiveNeeded`. */
  readonly needsProof: boolean;
}

/** How a certificate is validated. Asks for the active configuration only where the other witnesses leave it open. */
export async function validationOf(
  reader: CertificateReader,
  { certificate, isListedAsEmail, needsProof }: Known,
): Promise<Validation> {
  const witnesses = { certificate, isListedAsEmail };
  const active = isActiveNeeded(witnesses, needsProof) ? await readActive(reader, certificate.arn) : undefined;
  return readValidation({ ...witnesses, active });
}

/** A region that does not know the call, or does not allow it, leaves this witness silent. */
async function readActive(reader: CertificateReader, arn: string): Promise<readonly DomainSwitch[] | undefined> {
  try {
    return await reader.listDomainSwitches(arn);
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}
