/** Languages of everything that people read; reason codes, logs and file formats are the same in each. */
export type Language = 'en' | 'ja';
