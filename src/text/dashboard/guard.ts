import type { Language } from '../../core/language.ts';
import type { ReportedGuard, ReportedKind, ReportedRisk } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { table } from '../markdown/markdown.ts';
import { formatNumber } from '../number.ts';
import { reasonLink } from '../reasons.ts';
import { formatDate } from '../time.ts';
import { instantOf, nameOf, numberOf, placeOf, type DashboardModel } from './model.ts';

/** Certificates at risk within `limit` code points, the first to end first. */
export function riskTable({ atRisk }: ReportedGuard, { language, timeZone }: DashboardModel, limit: number): string {
  const t = texts[language].guard;
  const rows = atRisk.map((risk) => [
    nameOf(risk),
    placeOf(risk),
    whyOf(risk),
    risk.notAfter === undefined ? t.unknownDay : formatDate(instantOf(risk.notAfter), timeZone, language),
    numberOf(risk.issue),
  ]);
  return fittedTable({ header: t.header, rows, limit, noun: t.noun, language });
}

function whyOf({ reasons }: ReportedRisk): string {
  return reasons.map(({ code }) => reasonLink(code)).join(', ');
}

/** How ready the fleet is for shorter lives, and what nothing uses. */
export function readinessPart({ kinds }: ReportedGuard, language: Language): string {
  const t = texts[language].guard.readiness;
  const used = kinds.filter(({ kind, certificates }) => kind !== 'unused' && certificates > 0);
  const rows = used.map((kind) => [
    t.kinds[kind.kind],
    formatNumber(kind.certificates, language),
    ...handsOf(kind, language),
  ]);
  const total = [t.total, ...totalsOf(used, language)];
  const unused = kinds.find(({ kind }) => kind === 'unused')?.certificates ?? 0;
  return [
    t.intro,
    table(t.header, [...rows, total]),
    ...(unused === 0 ? [] : [texts[language].guard.unused(formatNumber(unused, language))]),
  ].join('\n\n');
}

/** Today, and at each of the shorter lives. */
function handsOf({ kind, handsPerYear }: ReportedKind, language: Language): readonly string[] {
  const t = texts[language].guard.readiness;
  const { today, at100Days, at47Days } = handsPerYear;
  if (kind === 'email') return [hands(today, language), t.impossible, t.impossible];
  return [today, at100Days, at47Days].map((each) => hands(each, language));
}

function totalsOf(kinds: readonly ReportedKind[], language: Language): readonly string[] {
  const sum = (of: (kind: ReportedKind) => number): number => kinds.reduce((total, kind) => total + of(kind), 0);
  return [
    formatNumber(
      sum(({ certificates }) => certificates),
      language,
    ),
    hands(
      sum(({ handsPerYear }) => handsPerYear.today),
      language,
    ),
    hands(
      sum(({ handsPerYear }) => handsPerYear.at100Days),
      language,
    ),
    hands(
      sum(({ handsPerYear }) => handsPerYear.at47Days),
      language,
    ),
  ];
}

function hands(count: number, language: Language): string {
  return count === 0 ? texts[language].guard.readiness.none : formatNumber(Math.ceil(count), language);
}
