import { Temporal } from 'temporal-polyfill';
import { isDead, type CertificateStatus } from '../../core/certificate/certificate.ts';
import { isOutstanding } from '../../core/dns/proof.ts';
import { dueOf, neededBy } from '../../core/certificate/migration.ts';
import type { NewsKind } from '../../core/issue/news.ts';
import type { Language } from '../../core/language.ts';
import { meaningOf, type Reason } from '../../core/reasons.ts';
import { texts } from '../locales/index.ts';
import { bullets, code, marker, readCommentMarkers } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { volatile } from '../markdown/volatile.ts';
import { listing } from '../markdown/fitting.ts';
import { describeReason, reasonParagraphs } from '../reasons.ts';
import { registerText } from '../dns/proof.ts';
import { recordBlocks, type ShownRecord } from '../dns/records.ts';
import type { DueTexts } from '../locales/en/dns.ts';
import { formatDate, formatLeft, formatTime } from '../time.ts';
import { listenerText } from './managed.ts';
import type { IssueModel } from './model.ts';
import { otherUseText } from './services.ts';

/**
 * A comment that tells of news and mentions who has to know. `people`: logins and `org/team`, without `@`; `remembered`:
 * fingerprints of the facts that it tells, and of those that were told before.
 */
export function eventComment(
  kind: NewsKind,
  people: readonly string[],
  text: string,
  remembered: readonly string[],
): string {
  const mention = people.length > 0 ? `${people.map((login) => `@${login}`).join(' ')} ` : '';
  return `${marker(markerKeys.event, kind)}\n${marker(markerKeys.told, remembered.join(','))}\n${mention}${text}`;
}

/** The fingerprints that a comment remembers; `undefined` in one of an earlier version. */
export function rememberedIn(body: string): readonly string[] | undefined {
  return readCommentMarkers(body).get(markerKeys.told)?.split(',');
}

/** A comment mentions people as well. */
const limit = 50_000;

/** The CNAMEs became known after the issue was opened. */
export function recordsText(records: readonly ShownRecord[], language: Language): string {
  return `${texts[language].events.recordsKnown}\n\n${recordBlocks(records, { limit, language })}`;
}

/** A record is there with another value. */
export function wrongRecordText(records: readonly ShownRecord[], language: Language): string {
  return `${texts[language].events.recordWrong}\n\n${recordBlocks(records, { limit, language })}`;
}

/** All records are in place; told once, to nobody by name. */
export function thanksText(language: Language): string {
  return texts[language].events.thanks;
}

/** What a reminder says. */
export interface ReminderModel {
  /** Those that are not seen yet. */
  readonly records: readonly ShownRecord[];
  readonly deadline: Temporal.Instant;
  /** Which reminder it is, so that each is sent once. */
  readonly hours: number;
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly language: Language;
}

/** The attempt ends soon. */
export function reminderText({ records, deadline, hours, now, timeZone, language }: ReminderModel): string {
  const t = texts[language].events;
  const left = volatile(t.left(formatLeft(deadline, now, language)));
  const asked = t.reminder({ ends: formatTime(deadline, timeZone, language), left, hours });
  return [asked, recordBlocks(records, { limit, language })].join('\n\n');
}

/** It cannot go on by itself. `due`: by when somebody has to act, where that is known. */
export function blockedText(reason: Reason, language: Language, due?: DueTexts): string {
  const t = texts[language].issue;
  const head = meaningOf(reason).actor === 'nobody' ? t.heldUp : t.blocked(due);
  return [`**${head}**`, ...reasonParagraphs(reason, language)].join('\n\n');
}

/**
 * News as a mail, which shows nothing else: which certificates it is about, where they are used, and how long they work as
 * before. `asked`: the records that it is about; what to do with them and by when then stands first.
 */
export function asMail(text: string, models: readonly IssueModel[], asked: readonly ShownRecord[] = []): string {
  const [first] = models.toSorted((a, b) => Temporal.Instant.compare(neededBy(a.certificate), neededBy(b.certificate)));
  if (first === undefined) return text;
  const { language } = first;
  const lines = models.map(aboutText);
  const about =
    lines.length === 1
      ? lines.join('')
      : listing(
          lines.map((line) => bullets([line])),
          { limit: aboutLimit, language, separator: '\n' },
        );
  if (!asked.some(isOutstanding)) return [text, about].join('\n\n');
  return [registerText(asked, dueOf(first.certificate, first.now), language), about, text].join('\n\n');
}

/** Which certificate it is, where it is used, and how long it works as before. */
function aboutText({ certificate, accountName, listeners, others, language, now }: IssueModel): string {
  const t = texts[language].events;
  const users = [
    ...listeners.map((use) => listenerText(use, language)),
    ...others.map((use) => otherUseText(use, language, (foreign) => code(foreign))),
  ];
  const { domainName, account, region, notAfter } = certificate;
  const worksOn = notAfter !== undefined && !isDead(certificate) && Temporal.Instant.compare(notAfter, now) > 0;
  return [
    t.about({
      domain: code(domainName),
      account: code(accountName ?? account),
      region: code(region),
      users: listing(users, { limit: usersLimit, language }) || texts[language].issue.unused,
    }),
    ...(worksOn ? [t.worksUntil(formatDate(notAfter, 'UTC', language))] : []),
  ].join(texts[language].sentenceGap);
}

/** Code points for what several certificates of an issue are. */
const aboutLimit = 8000;
/** Code points for what uses a certificate. */
const usersLimit = 4000;

/** It has expired while it is in use; `records`: those that are still to be registered. */
export function expiredText(
  records: readonly ShownRecord[],
  invalid: CertificateStatus | undefined,
  language: Language,
): string {
  const blocks = records.length === 0 ? [] : [recordBlocks(records, { limit, language })];
  const t = texts[language].events;
  return [invalid === undefined ? t.expired : t.invalid(code(invalid)), ...blocks].join('\n\n');
}

/** ACM does not see what has stood in public DNS for hours. */
export function notSeenText(reason: Reason, language: Language): string {
  return texts[language].events.notSeen(describeReason(reason, language));
}

/** A listener that was migrated is back on the old certificate. */
export function revertedText(reason: Reason, language: Language): string {
  return texts[language].events.reverted(describeReason(reason, language));
}

/** The old certificate is no more. */
export function deletedText(arn: string, language: Language): string {
  return texts[language].events.deleted(code(arn));
}

/** A pull request whose certificates need no swap any more. */
export function nothingLeftText(language: Language): string {
  return texts[language].events.nothingLeft;
}

/** Why an issue is open again. */
export function reopenedText(isBack: boolean, language: Language): string {
  const t = texts[language].events;
  return isBack ? t.backInUse : t.closedTooEarly;
}

/** Why an issue or pull request that a bot closed is open again, and how to keep the bot from it. */
export function reopenedAfterBotText(bot: string, language: Language): string {
  return texts[language].events.closedByBot(code(bot));
}

/** Why an issue was closed: another one, with a lower number, is about the same certificate. */
export function duplicateText(original: number, language: Language): string {
  return texts[language].events.duplicate(`#${String(original)}`);
}
