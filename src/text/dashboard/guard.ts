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
export function riskTable({ atRisk }: ReportedGuard, { language }: DashboardModel, limit: number): string {
  const t = texts[language].guard;
  const rows = atRisk.map((risk) => [
    nameOf(risk),
    placeOf(risk),
    whyOf(risk, language),
    risk.notAfter === undefined ? t.unknownDay : formatDate(instantOf(risk.notAfter), 'UTC', language),
    numberOf(risk.issue),
  ]);
  return fittedTable({ header: t.header, rows, limit, noun: t.noun, language });
}

function whyOf({ reasons }: ReportedRisk, language: Language): string {
  return reasons.map(({ code }) => reasonLink(code, language)).join(', ');
}

/** How ready the fleet is for shorter lives, and what nothing uses. */
export function readinessPart(guard: ReportedGuard, language: Language): string {
  const t = texts[language].guard;
  const { rows, after } = readinessOf(guard, language);
  const unused = guard.kinds.find(({ kind }) => kind === 'unused')?.certificates ?? 0;
  return [
    t.readiness.intro,
    table(t.readiness.header, rows),
    after,
    ...(unused === 0 ? [] : [t.unused(formatNumber(unused, language))]),
  ].join('\n\n');
}

/** The table of readiness, its last row the sum, and what is left to do by hand after the migration. */
export function readinessOf(
  { kinds }: ReportedGuard,
  language: Language,
): { readonly rows: readonly (readonly string[])[]; readonly after: string } {
  const t = texts[language].guard.readiness;
  const used = kinds.filter(({ kind, certificates }) => kind !== 'unused' && certificates > 0);
  const sum = (of: (kind: ReportedKind) => number): number => used.reduce((total, kind) => total + of(kind), 0);
  const row = (name: string, certificates: number, hands: readonly (number | undefined)[]): readonly string[] => [
    name,
    formatNumber(certificates, language),
    ...hands.map((count) => (count === undefined ? t.impossible : handsText(count, language))),
  ];
  const rows = used.map(({ kind, certificates, handsPerYear: { today, at100Days, at47Days } }) =>
    row(t.kinds[kind], certificates, kind === 'email' ? [today, undefined, undefined] : [today, at100Days, at47Days]),
  );
  const total = row(
    t.total,
    sum(({ certificates }) => certificates),
    (['today', 'at100Days', 'at47Days'] as const).map((when) => sum(({ handsPerYear }) => handsPerYear[when])),
  );
  const left = sum(({ kind, handsPerYear }) => (kind === 'email' ? 0 : handsPerYear.today));
  return { rows: [...rows, total], after: t.after(formatNumber(Math.ceil(left), language)) };
}

function handsText(count: number, language: Language): string {
  return count === 0 ? texts[language].guard.readiness.none : formatNumber(Math.ceil(count), language);
}
