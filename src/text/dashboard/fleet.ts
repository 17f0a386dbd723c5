import type { Language } from '../../core/language.ts';
import type { LeftOut } from '../../core/fleet/organization.ts';
import type { ReportedClosedRegion } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { listing } from '../markdown/fitting.ts';
import { code } from '../markdown/markdown.ts';
import { costOf } from '../markdown/share.ts';

/** The summary of mode `discover`: how many accounts in how many shards, and what was left alone. */
export function discoverSummary(
  {
    accounts,
    shards,
    excludedAccounts,
  }: { readonly accounts: number; readonly shards: number; readonly excludedAccounts: LeftOut },
  language: Language,
): string {
  const t = texts[language].fleet;
  return [`## ${t.title}`, t.shards(accounts, shards), ...leftOutLine(excludedAccounts, language)].join('\n\n');
}

/** What was left alone on purpose: how many accounts of the organisation, and regions that policies close. */
export interface LeftAlone {
  readonly excludedAccounts: LeftOut;
  readonly closedRegions: readonly ReportedClosedRegion[];
}

/** Whether anything was left alone. */
export function isAnythingLeftAlone({ excludedAccounts, closedRegions }: LeftAlone): boolean {
  return excludedAccounts.inactive + excludedAccounts.excluded + closedRegions.length > 0;
}

/** What was left alone, as far as regions fit in `limit` code points; the report names every account. */
export function fleetSection(
  { excludedAccounts, closedRegions }: LeftAlone,
  language: Language,
  limit: number,
): string {
  const t = texts[language].fleet;
  const parts = [...leftOutLine(excludedAccounts, language)];
  if (closedRegions.length > 0) {
    const regions = closedRegions.map(({ region, accounts }) => t.closedRegion(code(region), accounts.length));
    const room = limit - costOf([...parts, t.closedIntro].join('\n\n'));
    parts.push(t.closedIntro, listing(regions, { limit: room, language }));
  }
  return parts.join('\n\n');
}

function leftOutLine({ inactive, excluded }: LeftOut, language: Language): readonly string[] {
  return inactive + excluded > 0 ? [texts[language].fleet.excludedAccounts(inactive, excluded)] : [];
}

/** The same in one line without its full stop; which accounts stands in the report. */
export function closedRegionsLine(closedRegions: readonly ReportedClosedRegion[], language: Language): string {
  const t = texts[language].fleet;
  return t.closedLine(closedRegions.map(({ region, accounts }) => t.closedRegion(region, accounts.length)));
}
