/** Where a certificate stands; each is a label `acm:<state>` on its tracking issue. */
export const migrationStates = [
  'found',
  'awaiting-dns',
  'ready',
  'waiting-for-window',
  'swapped',
  'failed',
  'blocked',
  'done',
] as const;

/** One of the states of design section 6 (a timed-out request counts as `awaiting-dns`). */
export type MigrationState = (typeof migrationStates)[number];

/** On the issue of a certificate that is expired and in use, beside its state. */
export const expiredLabel = 'acm:expired';

/** The label on every tracking issue and on the dashboard. */
export const projectLabel = 'acm-email-to-dns';

/** On the issue of a certificate that may run out. */
export const atRiskLabel = 'acm:at-risk';

/** Labels by which people steer. The swap label's name is configurable and not among them. */
export const controlLabels = {
  request: 'acm-request',
  hold: 'acm-hold',
  pause: 'acm-pause',
  rollback: 'acm-rollback',
  overrideWindow: 'acm-override-window',
} as const;

/** Whether two names are one label: GitHub takes them without regard to case and keeps the repository's spelling. */
export function isLabel(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** Whether a label is among those of an issue or pull request. The one way in which labels are looked for. */
export function hasLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => isLabel(label, name));
}

/** Whether the action sets this label by itself: its own and the states'. */
export function isOwnLabel(label: string): boolean {
  return isLabel(label, projectLabel) || label.toLowerCase().startsWith('acm:');
}

/** The state's label, for example `acm:ready`. */
export function stateLabel(state: MigrationState): string {
  return `acm:${state}`;
}

/** The state that an issue's label tells; `undefined` without one. */
export function stateOf(labels: readonly string[]): MigrationState | undefined {
  return migrationStates.find((state) => hasLabel(labels, stateLabel(state)));
}

/** A label as the repository shall have it. */
export interface LabelDefinition {
  readonly name: string;
  /** Six hex digits without `#`. */
  readonly color: string;
  /** At most 100 characters (GitHub's limit). */
  readonly description: string;
}

/** What people read beside each label. */
export interface LabelDescriptions {
  readonly project: string;
  readonly atRisk: string;
  /** Of the label that starts a swap. */
  readonly swap: string;
  readonly states: Readonly<Record<MigrationState, string>>;
  readonly expired: string;
  readonly control: Readonly<Record<keyof typeof controlLabels, string>>;
}

const stateColors: Readonly<Record<MigrationState, string>> = {
  found: 'c5def5',
  'awaiting-dns': 'fbca04',
  ready: '0e8a16',
  'waiting-for-window': '5319e7',
  swapped: '1d76db',
  failed: 'b60205',
  blocked: 'd93f0b',
  done: '0e8a16',
};

const controlColors: Readonly<Record<keyof typeof controlLabels, string>> = {
  request: 'bfdadc',
  hold: 'e4e669',
  pause: 'b60205',
  rollback: 'd93f0b',
  overrideWindow: 'd93f0b',
};

/** Every label that the action uses, with the configured name of the swap label. */
export function labelDefinitions(swapLabel: string, descriptions: LabelDescriptions): readonly LabelDefinition[] {
  const { project, atRisk, swap, states, expired, control } = descriptions;
  const kinds = ['request', 'hold', 'pause', 'rollback', 'overrideWindow'] as const;
  return [
    { name: projectLabel, color: '0052cc', description: project },
    ...migrationStates.map((state) => ({
      name: stateLabel(state),
      color: stateColors[state],
      description: states[state],
    })),
    { name: atRiskLabel, color: 'b60205', description: atRisk },
    { name: expiredLabel, color: 'b60205', description: expired },
    { name: swapLabel, color: '0e8a16', description: swap },
    ...kinds.map((kind) => ({ name: controlLabels[kind], color: controlColors[kind], description: control[kind] })),
  ];
}
