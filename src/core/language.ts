/**
 * Languages of everything that people read, by the folders in `src/text/locales`; reason codes, logs and file formats
 * are the same in each.
 */
export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** The same said in every language: English for the job log, the config's for reports and summaries. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** What `make` makes of each language. */
export function forEachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

/** Language and time zone of a text. */
export interface Locale {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}
