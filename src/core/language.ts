/** Languages of everything that people read; reason codes, logs and file formats are the same in each. */
export type Language = 'en' | 'ja';

/** Language and time zone of a text. */
export interface Locale {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}
