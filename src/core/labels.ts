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

/** The label on every tracking issue and on the dashboard. */
export const projectLabel = 'acm-email-to-dns';

/** Labels by which people steer. The swap label's name is configurable and not among them. */
export const controlLabels = {
  request: 'acm-request',
  hold: 'acm-hold',
  pause: 'acm-pause',
  rollback: 'acm-rollback',
  overrideWindow: 'acm-override-window',
} as const;

/** The state's label, for example `acm:ready`. */
export function stateLabel(state: MigrationState): string {
  return `acm:${state}`;
}

/** The labels of an issue with its state label exchanged; all others stay. */
export function withStateLabel(labels: readonly string[], state: MigrationState): readonly string[] {
  const others = labels.filter((label) => !migrationStates.some((other) => stateLabel(other) === label));
  return [...others, stateLabel(state)];
}

/** A label as the repository shall have it. */
export interface LabelDefinition {
  readonly name: string;
  /** Six hex digits without `#`. */
  readonly color: string;
  /** At most 100 characters (GitHub's limit). */
  readonly description: string;
}

const stateDescriptions: Readonly<Record<MigrationState, readonly [color: string, description: string]>> = {
  found: ['c5def5', 'E-mail-validated certificate found; nothing requested yet'],
  'awaiting-dns': ['fbca04', 'Waits for CNAME records to be registered in DNS'],
  ready: ['0e8a16', 'Replacement issued; waits for review, merge and label'],
  'waiting-for-window': ['5319e7', 'Approved; waits for the maintenance window'],
  swapped: ['1d76db', 'Listeners serve the new certificate'],
  failed: ['b60205', 'A swap failed; a person has to look'],
  blocked: ['d93f0b', 'Cannot go on by itself; the issue says why'],
  done: ['0e8a16', 'Migrated: nothing uses the e-mail-validated certificate any more'],
};

/** Every label that the action uses, with the configured name of the swap label. */
export function labelDefinitions(swapLabel: string): readonly LabelDefinition[] {
  return [
    { name: projectLabel, color: '0052cc', description: 'Kept by acm-email-to-dns' },
    ...migrationStates.map((state) => {
      const [color, description] = stateDescriptions[state];
      return { name: stateLabel(state), color, description };
    }),
    { name: swapLabel, color: '0e8a16', description: 'Merged with this label, the pull request swaps its listeners' },
    {
      name: controlLabels.request,
      color: 'bfdadc',
      description: 'Starts the 72 hours for this certificate (write access needed)',
    },
    {
      name: controlLabels.hold,
      color: 'e4e669',
      description: 'Nothing is asked or proposed for this certificate while it is set',
    },
    {
      name: controlLabels.pause,
      color: 'b60205',
      description: 'On the dashboard: stops every swap at its next listener',
    },
    {
      name: controlLabels.rollback,
      color: 'd93f0b',
      description: 'On a merged pull request: puts the old certificate back',
    },
    {
      name: controlLabels.overrideWindow,
      color: 'd93f0b',
      description: 'Swaps outside the windows, where the config allows it (maintain access needed)',
    },
  ];
}
