/** Keys of the hidden markers on issues, pull requests and comments. Part of the contract: changing one loses what exists. */
export const markerKeys = {
  /** On a tracking issue: ARN of the e-mail-validated certificate. */
  certificate: 'certificate',
  /** On a tracking issue: ARN of the replacement. */
  replacement: 'replacement',
  /** On an issue that several certificates share: what they have in common, `zone:<zones>` or `account:<id>`. */
  group: 'group',
  /** On the same, behind each certificate: where it stands. */
  state: 'state',
  /** On the issue of a certificate at risk that was never migrated: its ARN. */
  risk: 'risk',
  /** On the issue of a certificate at risk: the codes that were told, with commas. */
  risks: 'risks',
  /** On the same: that a person had closed it before it was fixed, so that it is opened again but once; no value. */
  riskReopened: 'risk-reopened',
  /** On an issue that is open because a certificate is at risk: since when, ISO 8601. */
  lostSince: 'lost-since',
  /** On a tracking issue: since when all its records stand in public DNS while ACM waits for them, ISO 8601. */
  recordsSeen: 'records-seen',
  /** On a tracking issue: when the certificate expires, ISO 8601; for a run that cannot look at it. */
  expires: 'expires',
  /** On the same: its owners, with commas; likewise. */
  owners: 'owners',
  /** On a tracking issue that is open again because the certificate is back in use: when it had been closed as done. */
  wasDone: 'was-done',
  /** On the dashboard issue; no value. */
  dashboard: 'dashboard',
  /** On the dashboard issue: the day of the last complete scan in UTC. */
  lastComplete: 'last-complete',
  /** On the dashboard issue: where scans ran out of time, so that the next begin there; `account/region,…`. */
  left: 'scan-left',
  /** On the dashboard issue: merged pull requests that wait for their opening, as they were left. */
  waiting: 'waiting',
  /** On the dashboard issue: numbers of merged pull requests whose swap was begun and is not recorded so far, with `+`. */
  begun: 'begun',
  /** On the dashboard issue: open pull requests that were found in order, as they were left. */
  open: 'open',
  /** On the dashboard issue: the day in UTC on which the guard has looked at the fleet. */
  guarded: 'guarded',
  /** On the dashboard issue: what it could not look at on that day; `account/region,…`. */
  guardLeft: 'guard-left',
  /** On a comment that is edited in place: its kind. */
  comment: 'comment',
  /** On a comment that tells of an event: its kind. */
  event: 'event',
  /** On the same: fingerprints of the facts that it and those before it told, so that none is told again. */
  told: 'told',
  /** On a pull request: fingerprint of the plan file that the action wrote. */
  plan: 'plan',
  /** On a pull request: ARN of the certificate that its plan replaces. */
  planFrom: 'plan-from',
  /** On a pull request: fingerprint of the plan file that is about to be replaced, so that a cut-off run can go on. */
  planBefore: 'plan-before',
  /** On a pull request and on comments of ours there: the head that was looked at. */
  head: 'head',
  /** On the swap comment: what became of each listener, as JSON. */
  swap: 'swap',
} as const;
