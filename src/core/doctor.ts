/** One thing that `doctor` looked at. */
export interface DoctorFinding {
  readonly state: 'ok' | 'warning' | 'problem';
  /** What was looked at: our own words, with ids. */
  readonly subject: string;
  /** What was found. Foreign text as far as AWS or GitHub wrote it. */
  readonly found: string;
}
