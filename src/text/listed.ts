import type { ReportedCertificate } from '../core/report.ts';
import { listing } from './fitting.ts';
import { code } from './markdown.ts';

const texts: Readonly<Record<NonNullable<ReportedCertificate['listed']>, string>> = {
  unused: 'Not in use, so nothing is requested',
  expired: 'Expired',
  ignored: 'Ignored by a rule',
  'held-back': 'Held back by `issues.max-new-per-run`; later runs open their issues',
  declined: 'Closed as not planned',
};

/** A line each for the certificates that have no issue, by why they have none; names as far as they fit in `limit` code points. */
export function listedLines(certificates: readonly ReportedCertificate[], limit: number): readonly string[] {
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((kind) => {
    const listed = certificates.filter((certificate) => certificate.listed === kind);
    if (listed.length === 0) return [];
    const names = listed.map(nameOf);
    return [`**${texts[kind]}** (${String(listed.length)}): ${listing(names, { limit, language: 'en' })}.`];
  });
}

function nameOf(certificate: ReportedCertificate): string {
  const name = code(certificate.domains[0] ?? certificate.arn);
  return `${name} (${code(certificate.account)} ${code(certificate.region)}${reference(certificate)})`;
}

/** A closed issue is the only place where a person's decision stands. */
function reference({ issue }: ReportedCertificate): string {
  return issue === undefined ? '' : ` #${issue.split('/').at(-1) ?? ''}`;
}
