/** Languages of everything that people read; reason codes, logs and file formats are the same in each. */
export type Language = 'en' | 'ja';

/** The same said in every language: English for the job log, the config's for reports and summaries. */
export type Told = Readonly<Record<Language, string>>;

/** Language and time zone of a text. */
export interface Locale {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}
