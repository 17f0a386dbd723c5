/** Keys of the hidden markers on issues, pull requests and comments. Part of the contract: changing one loses what exists. */
export const markerKeys = {
  /** On a tracking issue: ARN of the e-mail-validated certificate. */
  certificate: 'certificate',
  /** On a tracking issue: ARN of the replacement. */
  replacement: 'replacement',
  /** On a tracking issue that is open because of a lost DNS record: since when, ISO 8601. */
  lostSince: 'lost-since',
  /** On a tracking issue that is open again because the certificate is back in use: when it had been closed as done. */
  wasDone: 'was-done',
  /** On the dashboard issue; no value. */
  dashboard: 'dashboard',
  /** On the dashboard issue: the day of the last complete scan in UTC. */
  lastComplete: 'last-complete',
  /** On the dashboard issue: where scans ran out of time, so that the next begin there; `account/region,…`. */
  left: 'scan-left',
  /** On a comment that is edited in place: its kind. */
  comment: 'comment',
  /** On a comment that tells of an event: its kind. */
  event: 'event',
  /** On a pull request: fingerprint of the plan file that the action wrote. */
  plan: 'plan',
  /** On a pull request: ARN of the certificate that its plan replaces. */
  planFrom: 'plan-from',
  /** On a pull request: fingerprint of the plan file that is about to be replaced, so that a cut-off run can go on. */
  planBefore: 'plan-before',
  /** On the swap comment: what became of each listener, as JSON. */
  swap: 'swap',
} as const;
