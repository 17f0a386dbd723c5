import { groupBy } from '../../core/group-by.ts';
import type { Language } from '../../core/language.ts';
import { nothingLeftOut } from '../../core/fleet/organization.ts';
import { migrating } from '../../core/report/pace.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { groupByWait, type Wait } from '../../core/issue/waiting.ts';
import { instantOf, nameOf, numberOf, placeOf, type DashboardModel, type DashboardSection } from './model.ts';
import { texts } from '../locales/index.ts';
import { urgentWords } from '../issue/email.ts';
import { fittedTable, listing } from '../markdown/fitting.ts';
import { chaseTable, isAnybodyAsked } from './chase.ts';
import { fleetSection, isAnythingLeftAlone } from './fleet.ts';
import { readinessPart, riskTable } from './guard.ts';
import { healthHeading, healthSection } from './health.ts';
import { listedLines } from './listed.ts';
import { bullets, code, details } from '../markdown/markdown.ts';
import { outstandingRecords } from '../dns/outstanding.ts';
import { maxForeignLength } from '../facts.ts';
import { reasonLink } from '../reasons.ts';
import { costOf } from '../markdown/share.ts';
import { formatNumber } from '../number.ts';
import { formatDate, formatTime } from '../time.ts';
import { zoneTable } from '../dns/zones.ts';

/** Certificates by what they wait for, what could not be scanned, and what needs nothing; the most urgent first. */
export function dashboardSections(model: DashboardModel): readonly DashboardSection[] {
  const t = texts[model.language].dashboard;
  const groups = groupByWait(model.report.certificates);
  const of = (wait: Wait): readonly ReportedCertificate[] => groups.get(wait) ?? [];
  const headingOf = (wait: Wait): string => t.counted(t.sections[wait], formatNumber(of(wait).length, model.language));
  const folded = (wait: Wait, render: (certificates: readonly ReportedCertificate[], limit: number) => string) =>
    fold(headingOf(wait), of(wait).length, (limit) => render(of(wait), limit));
  const open = (wait: Wait, render: (certificates: readonly ReportedCertificate[], limit: number) => string) =>
    section(headingOf(wait), of(wait).length, (limit) => render(of(wait), limit));
  return [
    section(t.chase, isAnybodyAsked(model) ? 1 : 0, (limit) => chaseTable(model, limit)),
    urgentSection(model),
    open('failed', (certificates, limit) => curesAndCertificates(certificates, model, limit)),
    gapSection(model),
    healthPart(model),
    ...guardParts(model),
    open('blocked', (certificates, limit) => curesAndCertificates(certificates, model, limit)),
    folded('dns', (certificates, limit) => zoneTable(certificates, model, limit)),
    fold(t.sections.records, of('dns').length, (limit) => outstandingRecords(of('dns'), model, limit)),
    folded('decision', (certificates, limit) => reviewTable(certificates, model, limit)),
    folded('review', (certificates, limit) => reviewTable(certificates, model, limit)),
    folded('window', (certificates, limit) => windowTable(certificates, model, limit)),
    folded('limit', (certificates, limit) => limitLines(certificates, model, limit)),
    folded('next-run', (certificates, limit) => named(certificates, model, limit)),
    leftAlonePart(model),
    fold(t.sections.listed, listedLines(model, 0).length, (limit) => listedLines(model, limit).join('\n\n')),
    folded('done', (certificates, limit) => named(certificates, model, limit)),
  ].flat();
}

/** Room for the heading and the empty lines around it. */
const headingRoom = 100;

type Render = (limit: number) => string;

/** For what somebody has to look at. */
function section(heading: string, count: number, render: Render): readonly DashboardSection[] {
  return part(count, render, (body) => `### ${heading}\n\n${body}`);
}

/** For what somebody may want to look at. */
function fold(heading: string, count: number, render: Render): readonly DashboardSection[] {
  return part(count, render, (body) => details(heading, body));
}

function part(count: number, render: Render, frame: (body: string) => string): readonly DashboardSection[] {
  if (count === 0) return [];
  return [
    {
      render(limit) {
        const body = render(limit - headingRoom);
        return body === '' ? '' : frame(body);
      },
    },
  ];
}

/** Whatever it waits for: what expires soon, then what ACM cannot renew once more. */
function urgentSection({ report, language }: DashboardModel): readonly DashboardSection[] {
  const t = texts[language].dashboard;
  const urgent = migrating(report.certificates).filter(({ urgent, state }) => urgent !== undefined && state !== 'done');
  const rows = urgent
    .toSorted((a, b) => ((a.notAfter ?? a.arn) < (b.notAfter ?? b.arn) ? -1 : 1))
    .map((certificate) => [
      nameOf(certificate),
      urgentWords(certificate.urgent, language),
      certificate.notAfter === undefined ? '' : formatDate(instantOf(certificate.notAfter), 'UTC', language),
      certificate.owners.map((owner) => code(owner)).join(' ') || t.nobody,
      numberOf(certificate.issue),
    ]);
  const header = [t.certificate, t.why, texts[language].issue.labels.expires, t.owner, t.issue];
  return section(t.counted(t.sections.urgent, formatNumber(rows.length, language)), rows.length, (limit) =>
    fittedTable({ header, rows, limit, noun: t.nouns.certificates, language }),
  );
}

function healthPart({ report, timeZone, language }: DashboardModel): readonly DashboardSection[] {
  const { health } = report;
  if (health === undefined) return [];
  const issues = new Map(
    report.certificates.flatMap(({ arn, replacement = arn, issue }) => {
      const number = numberOf(issue);
      return number === ''
        ? []
        : ([
            [arn, number],
            [replacement, number],
          ] as const);
    }),
  );
  return section(healthHeading(language), 1, (limit) => healthSection({ health, issues, timeZone, language }, limit));
}

function guardParts(model: DashboardModel): readonly DashboardSection[] {
  const { guard } = model.report;
  if (guard === undefined) return [];
  const t = texts[model.language].guard;
  const { length } = guard.atRisk;
  return [
    ...section(t.heading(length), length, (limit) => riskTable(guard, model, limit)),
    ...fold(t.readiness.heading, 1, () => readinessPart(guard, model.language)),
  ];
}

function leftAlonePart({ report, language }: DashboardModel): readonly DashboardSection[] {
  const { accountsLeftOut: excludedAccounts = nothingLeftOut, closedRegions = [] } = report;
  const alone = { excludedAccounts, closedRegions };
  return fold(texts[language].fleet.heading, isAnythingLeftAlone(alone) ? 1 : 0, (limit) =>
    fleetSection(alone, language, limit),
  );
}

function gapSection({ report, language }: DashboardModel): readonly DashboardSection[] {
  const t = texts[language].dashboard;
  const { notScanned } = report;
  const alike = groupBy(notScanned, ({ account, reason }) => [account, reason.code, reason.detail]);
  const rows = alike.flatMap((gaps) =>
    gaps.slice(0, 1).map(({ account, reason }) => [
      code(account),
      gaps
        .map((gap) =>
          [gap.region, gap.certificate ?? []]
            .flat()
            .map((part) => code(part))
            .join(', '),
        )
        .join(', '),
      `${reasonLink(reason.code, language)} ${code(reason.detail, { maxLength: maxForeignLength })}`,
      reason.cure,
    ]),
  );
  const header = [t.account, t.region, t.why, t.whatToDo];
  return section(t.counted(t.sections.gaps, formatNumber(notScanned.length, language)), notScanned.length, (limit) =>
    fittedTable({ header, rows, limit, noun: t.nouns.gaps, language }),
  );
}

function reasonTable(
  certificates: readonly ReportedCertificate[],
  { language }: DashboardModel,
  limit: number,
): string {
  const t = texts[language].dashboard;
  const rows = certificates.map((certificate) => [
    nameOf(certificate),
    placeOf(certificate),
    whyText(certificate, language),
    [numberOf(certificate.issue), numberOf(certificate.pullRequest)].join(' ').trim(),
  ]);
  const header = [t.certificate, t.place, t.why, t.issue];
  return fittedTable({ header, rows, limit, noun: t.nouns.certificates, language });
}

function whyText({ reason }: ReportedCertificate, language: Language): string {
  if (reason === undefined) return '';
  const detail = reason.detail === '' ? '' : ` ${code(reason.detail, { maxLength: maxForeignLength })}`;
  return `${reasonLink(reason.code, language)}${detail}`;
}

/** Each cure once, then the certificates. */
function curesAndCertificates(
  certificates: readonly ReportedCertificate[],
  model: DashboardModel,
  limit: number,
): string {
  const cures = certificates.flatMap(({ reason }) =>
    reason === undefined ? [] : [`${reasonLink(reason.code, model.language)}: ${reason.cure}`],
  );
  const items = [...new Set(cures)].map((cure) => bullets([cure]));
  const lines = listing(items, { limit: Math.floor(limit / 3), language: model.language, separator: '\n' });
  const rows = reasonTable(certificates, model, limit - costOf(lines));
  return lines === '' ? rows : `${lines}\n\n${rows}`;
}

function reviewTable(
  certificates: readonly ReportedCertificate[],
  { language }: DashboardModel,
  limit: number,
): string {
  const t = texts[language].dashboard;
  const rows = certificates.map((certificate) => [
    nameOf(certificate),
    placeOf(certificate),
    numberOf(certificate.pullRequest),
    numberOf(certificate.issue),
    certificate.reason === undefined
      ? ''
      : `${reasonLink(certificate.reason.code, language)}: ${certificate.reason.cure}`,
  ]);
  const header = [t.certificate, t.place, t.pullRequest, t.issue, t.note];
  // Most wait for nothing but a review.
  const columns = rows.some((row) => row.at(-1) !== '') ? header.length : header.length - 1;
  const [shown, cells] = [header.slice(0, columns), rows.map((row) => row.slice(0, columns))];
  return fittedTable({ header: shown, rows: cells, limit, noun: t.nouns.certificates, language });
}

function windowTable(certificates: readonly ReportedCertificate[], model: DashboardModel, limit: number): string {
  const { language, timeZone } = model;
  const t = texts[language].dashboard;
  const rows = certificates.map((certificate) => [
    nameOf(certificate),
    placeOf(certificate),
    certificate.opensAt === undefined ? t.nextRun : formatTime(instantOf(certificate.opensAt), timeZone, language),
    numberOf(certificate.pullRequest),
    numberOf(certificate.issue),
  ]);
  const header = [t.certificate, t.place, t.opens, t.pullRequest, t.issue];
  return fittedTable({ header, rows, limit, noun: t.nouns.certificates, language });
}

function limitLines(certificates: readonly ReportedCertificate[], model: DashboardModel, limit: number): string {
  const t = texts[model.language].dashboard;
  const limits = [...new Set(certificates.map(({ heldBackBy }) => heldBackBy))].filter((key) => key !== undefined);
  return limits
    .map((key) => {
      const held = certificates.filter(({ heldBackBy }) => heldBackBy === key);
      const names = named(held, model, Math.floor(limit / limits.length) - t.limits[key].length - headingRoom);
      return t.line(t.limits[key], formatNumber(held.length, model.language), names);
    })
    .join('\n\n');
}

/** Names and places in one line. */
function named(certificates: readonly ReportedCertificate[], { language }: DashboardModel, limit: number): string {
  const t = texts[language].dashboard;
  const names = certificates.map((certificate) => {
    const name = certificate.domains.length === 0 ? numberOf(certificate.issue) : '';
    return name === '' ? t.named(nameOf(certificate), withIssue(certificate)) : name;
  });
  return listing(names, { limit, language });
}

function withIssue(certificate: ReportedCertificate): string {
  return `${placeOf(certificate)} ${numberOf(certificate.issue)}`.trim();
}
