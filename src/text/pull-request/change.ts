import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../core/language.ts';
import type { ComparedCertificate, PlanChange } from '../../core/plan/review.ts';
import { texts } from '../locales/index.ts';
import { listing } from '../markdown/fitting.ts';
import { code, table } from '../markdown/markdown.ts';
import { formatDate } from '../time.ts';

/** What an approver compares: names kept and lost, and both certificates side by side. `limit`: code points of the names. */
export function changeLines(
  change: PlanChange | undefined,
  { language }: Pick<Locale, 'language'>,
  limit: number,
): readonly string[] {
  if (change === undefined) return [];
  const t = texts[language].pullRequest;
  const names = (all: readonly string[]): string =>
    listing(
      all.map((name) => code(name)),
      { limit, language },
    );
  const day = ({ notAfter }: ComparedCertificate): string =>
    notAfter === undefined ? '' : formatDate(Temporal.Instant.from(notAfter), 'UTC', language);
  const { from, to } = change;
  return [
    ...(change.kept.length === 0 ? [] : [t.kept(names(change.kept))]),
    ...(change.lost.length === 0 ? [] : [`**${t.lost(names(change.lost))}**`]),
    table(t.certificateHeader, [
      [t.compared.issuer, code(from.issuer), code(to.issuer)],
      [t.compared.key, code(from.key), code(to.key)],
      [t.compared.expires, day(from), day(to)],
    ]),
  ];
}
