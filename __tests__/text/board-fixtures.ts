import type { Language } from '../../src/core/language.ts';
import type { ReportedCertificate, FailedRegion } from '../../src/core/report/report.ts';
import type { DashboardModel } from '../../src/text/dashboard/model.ts';
import { now } from '../core/fixtures.ts';
import { reported } from './fixtures.ts';

export interface BoardFacts {
  readonly notScanned?: readonly FailedRegion[];
  readonly scanned?: number;
  readonly at?: typeof now;
  readonly language?: Language;
  readonly lastComplete?: string;
  readonly openings?: DashboardModel['openings'];
}

/** A board of these certificates, in Tokyo. */
export function boardWith(certificates: readonly ReportedCertificate[], facts: BoardFacts = {}): DashboardModel {
  const { notScanned = [], scanned = 1, at = now, language = 'en', lastComplete, openings = [] } = facts;
  return {
    report: { certificates, notScanned, complete: notScanned.length === 0, scanned },
    openings,
    lastComplete,
    timeZone: 'Asia/Tokyo',
    language,
    now: at,
  };
}

export function gap(account: string, detail = 'AccessDenied'): FailedRegion {
  return {
    account,
    region: 'eu-west-1',
    certificate: undefined,
    reason: { code: 'access-denied', detail, cure: 'Allow it.' },
  };
}

export function many(
  count: number,
  part: (n: number) => Partial<ReportedCertificate> = () => ({}),
): readonly ReportedCertificate[] {
  return Array.from({ length: count }, (_, n) => reported(n, part(n)));
}

/** Sections by heading or by what their fold says, in their order; folds within a section are no sections. */
export function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const parts = `\n${markdown}`.split(/\n### |\n\n<details><summary>(?=[^<:：]*<\/summary>)/).slice(1);
  return new Map(parts.map((part) => [part.split(/\n|<\/summary>/)[0] ?? '', part]));
}
