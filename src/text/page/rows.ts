import type { Language } from '../../core/language.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { waitOf, waits, type Wait } from '../../core/issue/waiting.ts';
import { texts } from '../locales/index.ts';
import { otherUseText } from '../issue/services.ts';

/** A certificate as the page's script shows it. */
export interface PageRow {
  readonly names: readonly string[];
  readonly arn: string;
  readonly account: string;
  readonly accountName: string | undefined;
  readonly region: string;
  readonly wait: Wait | 'listed';
  /** What it waits for, in words. */
  readonly label: string;
  /** The most urgent first. */
  readonly rank: number;
  readonly until: string | undefined;
  readonly expires: string | undefined;
  readonly owners: readonly string[];
  readonly reason: ReportedCertificate['reason'];
  readonly replacement: string | undefined;
  readonly listeners: readonly string[];
  readonly uses: readonly string[];
  readonly records: readonly { readonly name: string; readonly value: string; readonly state: string }[];
  readonly issue: string | undefined;
  readonly pullRequest: string | undefined;
}

/** The certificates of a report, the most urgent first. */
export function pageRows(certificates: readonly ReportedCertificate[], language: Language): readonly PageRow[] {
  return certificates.map((certificate) => {
    const wait = waitOf(certificate) ?? 'listed';
    return {
      names: certificate.domains,
      arn: certificate.arn,
      account: certificate.account,
      accountName: certificate.accountName,
      region: certificate.region,
      wait,
      label: labelOf(certificate, language),
      rank: wait === 'listed' ? waits.length : waits.indexOf(wait),
      until: certificate.deadline ?? certificate.opensAt,
      expires: certificate.notAfter,
      owners: certificate.owners,
      reason: certificate.reason,
      replacement: certificate.replacement,
      listeners: certificate.listeners,
      uses: certificate.otherUses.map((use) => otherUseText(use, language, (foreign) => foreign)),
      records: certificate.records.map(({ name, value, state }) => ({ name, value, state })),
      issue: certificate.issue,
      pullRequest: certificate.pullRequest,
    };
  });
}

function labelOf(certificate: ReportedCertificate, language: Language): string {
  const t = texts[language].dashboard;
  const wait = waitOf(certificate);
  if (wait !== undefined) return t.short[wait];
  const { listed } = certificate;
  return listed === undefined || listed === 'held-back' ? t.sections.listed : t.listed[listed];
}
