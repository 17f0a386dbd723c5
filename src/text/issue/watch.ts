import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Language } from '../../core/language.ts';
import { isLost } from '../../core/dns/watch.ts';
import { texts } from '../locales/index.ts';
import { copyableRecords } from '../dns/copyable.ts';
import { code, marker, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { moving } from '../markdown/moving.ts';
import { recordTable, type ShownRecord } from '../dns/records.ts';
import { formatDate, formatTime } from '../time.ts';

/** A migrated certificate that has lost a DNS record. */
export interface LostModel {
  /** ARN by which the issue is found. */
  readonly key: string;
  readonly replacement: string | undefined;
  /** The DNS-validated certificate. */
  readonly certificate: Certificate;
  readonly records: readonly ShownRecord[];
  /** When the loss was first seen, ISO 8601. */
  readonly since: string;
  readonly teams: readonly string[];
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly language: Language;
}

/** Room for the table; the zone file comes behind it. */
const limit = 30_000;

/** The managed part of the body while a record is missing, markers included. */
export function lostBody(model: LostModel): string {
  const { certificate, records, language, timeZone, now } = model;
  const t = texts[language].watch;
  const markers = [
    marker(markerKeys.certificate, model.key),
    ...(model.replacement === undefined ? [] : [marker(markerKeys.replacement, model.replacement)]),
    marker(markerKeys.lostSince, model.since),
  ];
  const zoneFile = copyableRecords(records, language)[0];
  return region(
    [
      markers.join('\n'),
      t.headline(code(certificate.arn), dayOf(model)),
      t.seenSince(formatTime(sinceOf(model), timeZone, language)),
      `### ${t.heading}`,
      recordTable(records, { language, limit }),
      moving(t.lookedUp(formatTime(now, timeZone, language))),
      ...(zoneFile === undefined ? [] : [zoneFile.text]),
      t.next,
      ...(model.teams.length === 0 ? [] : [t.owners(model.teams.map((team) => `@${team}`).join(' '))]),
    ].join('\n\n'),
  );
}

/** The managed part of an issue whose certificate is gone and whose replacement has all its records again. */
export function foundAgainBody(key: string, replacement: string | undefined, language: Language): string {
  const markers = [
    marker(markerKeys.certificate, key),
    ...(replacement === undefined ? [] : [marker(markerKeys.replacement, replacement)]),
  ];
  return region([markers.join('\n'), texts[language].watch.foundAgain].join('\n\n'));
}

/** Tells the owners; the same text for the same loss, so that it is told once. */
export function lostComment(model: LostModel): string {
  const { timeZone, language, records } = model;
  const t = texts[language].watch;
  const since = formatTime(sinceOf(model), timeZone, language);
  const isAddedAgain = records.filter(isLost).every(({ hostedZone }) => isInZone(hostedZone));
  return isAddedAgain ? t.addedAgain(since) : t.comment(since, dayOf(model));
}

function isInZone(sight: ShownRecord['hostedZone']): boolean {
  return sight?.kind === 'added' || sight?.kind === 'there';
}

function dayOf({ certificate: { notAfter }, timeZone, language }: LostModel): string {
  return notAfter === undefined ? texts[language].watch.unknownDay : formatDate(notAfter, timeZone, language);
}

/** A marker that somebody broke tells of no time but now. */
function sinceOf({ since, now }: LostModel): Temporal.Instant {
  try {
    return Temporal.Instant.from(since);
  } catch {
    return now;
  }
}
