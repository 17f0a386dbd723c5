import type { IssueEnd } from '../../core/issue/ends.ts';
import type { Language } from '../../core/language.ts';
import type { Reason } from '../../core/reasons.ts';
import { texts } from '../locales/index.ts';
import { marker, readMarkers, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { describeReason } from '../reasons.ts';
import { lead, why } from './issue.ts';
import { endedTitle } from './title.ts';

/** What an issue by which nothing is asked any more keeps, so that it goes on where the certificate is back. */
const kept = [markerKeys.certificate, markerKeys.replacement, markerKeys.wasDone, markerKeys.recordsSeen] as const;

/** Title and managed part of an issue of whose certificate no more is known than that. */
export function endedIssue(
  end: IssueEnd,
  { certificate, reason, language }: EndedFacts,
): Record<'title' | 'body', (issue: { readonly title: string; readonly body: string }) => string> {
  return {
    title: ({ title }) => endedTitle(title, end, language),
    body: ({ body }) => {
      const known = new Map([...readMarkers(body), [markerKeys.certificate, certificate]]);
      const markers = kept.flatMap((key) => (known.has(key) ? [marker(key, known.get(key))] : []));
      return region(
        [
          markers.join('\n'),
          lead(texts[language].issue.ends[end]),
          ...(reason === undefined ? [] : [describeReason(reason, language)]),
          `### ${texts[language].issue.headings.why}\n\n${why(language)}`,
        ].join('\n\n'),
      );
    },
  };
}

interface EndedFacts {
  /** Its ARN. */
  readonly certificate: string;
  /** What to do about it, where something is. */
  readonly reason?: Reason;
  readonly language: Language;
}
