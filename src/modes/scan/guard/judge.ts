import type { Checkers } from '../dns/checkers.ts';
import type { SeenRecord } from '../dns/seen-record.ts';
import { normaliseName, type Certificate, type Tags } from '../../../core/certificate/certificate.ts';
import { activeRecords } from '../../../core/certificate/in-place.ts';
import { requiredRecords, type RequiredRecord } from '../../../core/dns/records.ts';
import { rulesNeedTags, settingsFor, type CertificateSettings } from '../../../core/fleet/settings.ts';
import type { ServedStatus } from '../../../core/guard/facts.ts';
import { isProvenByDns, judgeRisks, type Judgement } from '../../../core/guard/risks.ts';
import type { CertificateReader } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';

/** A certificate in use, with what became of its next term. */
export interface GuardedCertificate {
  readonly certificate: Certificate;
  /** Its tags, as far as rules ask for them; else empty. */
  readonly tags: Tags;
  readonly settings: CertificateSettings;
  readonly judgement: Judgement;
  readonly records: readonly SeenRecord[];
}

/** What a certificate is judged with. */
export interface Witnesses {
  readonly reader: CertificateReader;
  readonly checkers: Checkers;
  readonly served: ServedStatus;
}

/** Looks at everything that its next term needs. */
export async function judgeCertificate(
  context: Context,
  { reader, checkers, served }: Witnesses,
  certificate: Certificate,
): Promise<GuardedCertificate> {
  const tags = rulesNeedTags(context.config.rules) ? await reader.listCertificateTags(certificate.arn) : {};
  const required = await recordsOf(reader, certificate);
  const [records, issuing] = await Promise.all([
    checkers.records.check(required.map((record) => ({ ...record, isValidated: false }))),
    certificate.type === 'AMAZON_ISSUED'
      ? checkers.issuing.status(certificate.names)
      : { rejections: [], isComplete: true },
  ]);
  const told = new Set(required.flatMap(({ provesNames }) => provesNames));
  const areRecordsTold = certificate.names.every((name) => told.has(normaliseName(name)));
  const judgement = judgeRisks({ certificate, records, areRecordsTold, issuing, served, now: context.clock.now() });
  return { certificate, tags, settings: settingsFor(context.config, certificate, tags), judgement, records };
}

/** After a switch in place `DescribeCertificate` may still tell of the first validation, by e-mail, alone. */
async function recordsOf(reader: CertificateReader, certificate: Certificate): Promise<readonly RequiredRecord[]> {
  if (!isProvenByDns(certificate)) return [];
  const described = requiredRecords(certificate);
  return described.length > 0 ? described : activeRecords(await reader.listDomainSwitches(certificate.arn));
}
