import { plural } from '../../plural.ts';

/** What a summary says of accounts and regions that were left alone on purpose. */
export const fleet = {
  /** Of mode `discover`. */
  title: 'acm-email-to-dns: discover',
  shards: (accounts: number, shards: number) => `${plural(accounts, 'account')} in ${plural(shards, 'shard')}.`,
  /** Of what was left alone on purpose. */
  heading: 'Left alone on purpose',
  excludedAccounts: (inactive: number, excluded: number) =>
    `Of the organisation, ${plural(inactive, 'suspended or closing account')} and ${plural(excluded, 'excluded account')} were left out.`,
  closedIntro:
    'Closed regions: service control policies close these, which `regions: all` found. That is no failure: the organisation means it, and other regions of the same accounts were scanned. Name regions in the config to have them insisted upon.',
  /** `region`: a code span. */
  closedRegion: (region: string, accounts: number) => `${region}: ${plural(accounts, 'account')}`,
  /** In one line without its full stop. */
  closedLine: (regions: readonly string[]) =>
    `Service control policies close regions that \`regions: all\` found, which is no failure: ${regions.join('; ')}`,
} as const;

/** What AWS Health says about ACM, on the dashboard. Foreign parts arrive as code spans. */
export const health = {
  heading: 'AWS Health about ACM',
  none: 'No open or upcoming event.',
  header: ['Event', 'Region', 'Since', 'Concerns'],
  noun: 'events',
  accounts: (ids: string) => `accounts ${ids}`,
  subscription: (accounts: string) =>
    `ℹ️ Not available in ${accounts}: AWS Health’s API needs one of the paid support plans. Nothing else depends on it.`,
  refused: (accounts: string, detail: string) =>
    `ℹ️ Not read in ${accounts}: ${detail} Nothing else depends on it; \`docs/setup.md\` has the policy.`,
} as const;
