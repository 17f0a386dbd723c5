/** Version of the report's shape; a member that is removed or changes its meaning makes a new one. */
export const reportVersion = 1;

/** Version of what a shard's report holds for mode `report`, which takes no other. */
export const shardVersion = 4;

/** What became of a listener in a run. */
export const listenerOutcomes = [
  'swapped',
  'already-swapped',
  'deferred',
  'refused',
  'failed',
  'not-started',
  'rolled-back',
] as const;

export type ListenerOutcomeKind = (typeof listenerOutcomes)[number];
