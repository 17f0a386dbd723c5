import type { Language } from '../core/language.ts';
import type { LeftOut } from '../core/organization.ts';
import type { ReportedClosedRegion } from '../core/report.ts';
import { fleetTexts } from './catalogue/fleet.ts';
import { bullets, code } from './markdown.ts';

/** The summary of mode `discover`: how many accounts in how many shards, and what was left alone. */
export function discoverSummary(
  { accounts, shards, leftOut }: { readonly accounts: number; readonly shards: number; readonly leftOut: LeftOut },
  language: Language,
): string {
  const t = fleetTexts[language];
  const alone = fleetSection({ leftOut, closedRegions: [] }, language);
  return [`## ${t.title}`, t.shards(accounts, shards), ...(alone === '' ? [] : [alone])].join('\n\n');
}

/** What was left alone on purpose, for the job summary; empty where nothing was. */
export function fleetSection(
  { leftOut, closedRegions }: { readonly leftOut: LeftOut; readonly closedRegions: readonly ReportedClosedRegion[] },
  language: Language,
): string {
  const t = fleetTexts[language];
  const parts: string[] = [];
  if (leftOut.inactive + leftOut.excluded > 0) parts.push(t.leftOut(leftOut.inactive, leftOut.excluded));
  if (closedRegions.length > 0) {
    const lines = closedRegions.map(({ region, accounts }) => t.closedRegion(code(region), accounts.length));
    parts.push(`### ${t.closedHeading}\n\n${t.closedIntro}\n\n${bullets(lines)}`);
  }
  return parts.join('\n\n');
}

/** The same in one line without its full stop; which accounts stands in the report. */
export function closedRegionsLine(closedRegions: readonly ReportedClosedRegion[], language: Language): string {
  const t = fleetTexts[language];
  return t.closedLine(closedRegions.map(({ region, accounts }) => t.closedRegion(region, accounts.length)));
}
