import type { Certificate } from '../../core/certificate/certificate.ts';
import { isOutstanding, type JudgedRecord } from '../../core/dns/proof.ts';
import type { IssueEnd } from '../../core/issue/ends.ts';
import type { MigrationState } from '../../core/issue/labels.ts';
import { languages, type Language } from '../../core/language.ts';
import type { TitleSubject } from '../locales/en/issue.ts';
import { texts } from '../locales/index.ts';

/** What the title of an issue tells. */
export interface TitleModel {
  readonly state: MigrationState;
  /** Why nothing more is asked for, where it is not that the migration is done. */
  readonly end?: IssueEnd | undefined;
  readonly isHeld: boolean;
  /** Those that are asked for. */
  readonly records: readonly JudgedRecord[];
  /** A domain name that ACM has validated, or what several certificates have in common; and what is put last. */
  readonly subject: (language: Language) => TitleSubject;
  readonly language: Language;
}

/** The subject of the mails: what is asked for, or where the migration stands. */
export function issueTitle(model: TitleModel): string {
  const { state, end, isHeld, records, language } = model;
  const t = texts[language].issue.title;
  const subject = model.subject(language);
  const left = records.filter(isOutstanding).length;
  if (end !== undefined) return t.ends[end](subject);
  if (isHeld && (state === 'found' || state === 'awaiting-dns')) return t.held(subject);
  if (state !== 'awaiting-dns' || records.length === 0) return t.states[state](subject);
  return left === 0 ? t.inPlace(subject) : t.asked(subject, left);
}

/** Of one certificate. */
export function certificateSubject({ domainName, names }: Certificate): TitleModel['subject'] {
  return (language) => [domainName, names.length > 1 ? texts[language].issue.group.more(names.length - 1) : ''];
}

/** The title from now on: ours follows the state, and one that a person gave stays. */
export function titleNow(before: string, model: TitleModel): string {
  return isOurs(before, model) ? issueTitle(model) : before;
}

/** Whether we would have given this title at any time, whatever the numbers in it. */
function isOurs(title: string, { subject }: TitleModel): boolean {
  const shape = withoutNumbers(title);
  return languages.some((language) => {
    const t = texts[language].issue.title;
    const all = [t.held, t.inPlace, ...Object.values(t.states), ...Object.values(t.ends)];
    const ours = [...all.map((text) => text(subject(language))), t.asked(subject(language), 1)];
    return ours.some((text) => withoutNumbers(text) === shape);
  });
}

/** Says why nothing more is asked, of whatever our title was about; one that a person gave stays. */
export function endedTitle(before: string, end: IssueEnd, language: Language): string {
  const subject = languages.flatMap((spoken) =>
    shapesOf(spoken)
      .flatMap((shape) => shape.exec(before) ?? [])
      .slice(0, 3),
  );
  const [, what, rest = ''] = subject;
  return what === undefined ? before : texts[language].issue.title.ends[end]([what, rest]);
}

/** Every title of ours in a language, with its subject in groups. */
function shapesOf(language: Language): readonly RegExp[] {
  const t = texts[language].issue.title;
  const subject: TitleSubject = ['WHAT', 'REST'];
  const all = [t.held, t.inPlace, ...Object.values(t.states), ...Object.values(t.ends)];
  const shapes = [...all.map((text) => text(subject)), t.asked(subject, 1), t.asked(subject, 2)];
  return shapes.map((shape) => {
    const pattern = shape.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\d+/g, String.raw`\d+`);
    return new RegExp(`^${pattern.replace('WHAT', '(.+?)').replace('REST', '( .+|（.+）)?')}$`, 'u');
  });
}

function withoutNumbers(title: string): string {
  return title.replaceAll(/\d+/g, '0').replaceAll(/\b(record|certificate|name|zone)s\b/g, '$1');
}
