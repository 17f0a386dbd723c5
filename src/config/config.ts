import { Temporal } from 'temporal-polyfill';
import type { Complete } from '../core/complete.ts';
import { parseDuration } from './duration.ts';
import { freezeEnd, freezeStart, parseFreezeBound } from './freeze.ts';
import type { ConfigFile } from './schema/config.ts';
import { parseTimeOfDay } from './time-of-day.ts';
import { resolveTimeZone } from './time-zone.ts';
import { parseWeekday, type Weekday } from './weekday.ts';

/**
 * The config as the rest of the code sees it, made from the schema by the conversion below: every default filled in, names
 * in camel case, durations and dates parsed.
 */
export type Config = Complete<ReturnType<typeof convert>>;

export type Strategy = Config['strategy'];
export type RequestPolicy = Config['request'];
export type OrganizationConfig = NonNullable<Config['organization']>;
export type AccountConfig = Config['accounts'][number];
export type RuleConfig = Config['rules'][number];
export type RolesConfig = Config['roles'];
export type MaintenanceConfig = Config['maintenance'];
export type FreezeConfig = MaintenanceConfig['freezes'][number];
export type OverrideConfig = MaintenanceConfig['overrides'][number];
export type WindowsConfig = NonNullable<MaintenanceConfig['windows']>;
export type WindowConfig =
  | { readonly kind: 'cron'; readonly start: string; readonly duration: Temporal.Duration }
  | {
      readonly kind: 'weekly';
      readonly days: readonly Weekday[];
      readonly from: Temporal.PlainTime;
      readonly to: Temporal.PlainTime;
    };

type MaintenanceFile = ConfigFile['maintenance'];
type WindowsFile = NonNullable<MaintenanceFile['windows']>;
type WindowFile = Exclude<WindowsFile, string>[number];

/**
 * Turns a file that passed every check into what the rest of the code works with.
 *
 * @throws RangeError for a file that was not checked.
 */
export function toConfig(file: ConfigFile): Config {
  return convert(file);
}

function convert(file: ConfigFile) {
  const regions = file.regions ?? [];
  return {
    accounts: (file.accounts ?? []).map((account) => ({
      id: account.id,
      name: account.name,
      regions: account.regions ?? regions,
      owners: account.owners,
    })),
    organization: file.organization,
    regions,
    roles: {
      scan: file.roles.scan,
      swap: file.roles.swap,
      check: file.roles.check,
      dns: file.roles.dns,
      hub: { scan: file.roles.hub?.scan, swap: file.roles.hub?.swap },
    },
    strategy: file.strategy,
    rules: toRules(file.rules),
    request: file.request,
    maintenance: toMaintenance(file.maintenance),
    scan: {
      concurrency: file.scan.concurrency,
      timeBudget: required(parseDuration(file.scan['time-budget'])),
      accountsPerShard: file.scan['accounts-per-shard'],
    },
    health: file.health,
    dns: {
      resolvers: file.dns.resolvers,
      route53: file.dns.route53,
      route53Accounts: file.dns['route53-accounts'],
      authoritative: file.dns.authoritative,
    },
    guard: file.guard,
    issues: toIssues(file.issues),
    pullRequests: toPullRequests(file['pull-requests']),
    swap: {
      verify: file.swap.verify,
      managed: file.swap.managed,
      terraformTags: file.swap['terraform-tags'],
      deleteOldAfter: parseDuration(file.swap['delete-old-after']),
      allow: file.swap.allow,
    },
  };
}

function toRules(rules: ConfigFile['rules']) {
  return rules.map(({ match, ignore, owners, contact, language, request, strategy, swap, drop }) => ({
    match: { account: match.account, region: match.region, domain: match.domain, tag: match.tag ?? {} },
    ignore,
    owners,
    contact,
    language,
    request,
    strategy,
    swap,
    drop,
  }));
}

function toMaintenance(file: MaintenanceFile) {
  // Without windows and freezes nothing depends on the zone; times are then shown in UTC only.
  const timeZone = required(resolveTimeZone(file.timezone ?? 'UTC'));
  return {
    timeZone,
    windows: file.windows === undefined ? undefined : toWindows(file.windows),
    freezes: file.freezes.map((freeze) => toFreeze(freeze, timeZone)),
    overrides: file.overrides.map(({ match, windows }) => ({
      match: {
        account: match.account,
        loadBalancer: match['load-balancer'],
        type: match.type,
        tag: match.tag ?? {},
      },
      windows: toWindows(windows),
    })),
    cutoff: required(parseDuration(file.cutoff)),
    rollback: file.rollback,
    allowOverride: file['allow-override'],
    outsideWindow: file['outside-window'],
    changeCalendars: file['change-calendars'],
  };
}

function toWindows(windows: WindowsFile) {
  return typeof windows === 'string' ? windows : windows.map(toWindow);
}

function toWindow({ start, duration, weekly }: WindowFile): WindowConfig {
  if (weekly === undefined) {
    return { kind: 'cron', start: required(start), duration: required(parseDuration(required(duration))) };
  }
  const days = weekly.days.map((day) => required(parseWeekday(day)));
  return {
    kind: 'weekly',
    days: [...new Set<Weekday>(days)].sort((a, b) => a - b),
    from: parseTimeOfDay(weekly.from),
    to: parseTimeOfDay(weekly.to),
  };
}

function toFreeze({ from, to, reason }: MaintenanceFile['freezes'][number], timeZone: string) {
  return {
    from: freezeStart(required(parseFreezeBound(from)), timeZone),
    to: freezeEnd(required(parseFreezeBound(to)), timeZone),
    reason,
  };
}

function toIssues(file: ConfigFile['issues']) {
  return {
    language: file.language,
    per: file.per,
    labels: file.labels,
    contact: file.contact,
    note: file.note,
    allowPublic: file['allow-public'],
    reminders: toReminders(file.reminders),
    maxNewPerRun: file['max-new-per-run'],
    trustedAuthors: file['trusted-authors'],
  };
}

/** Longest first; `24h` and `1d` are one reminder. */
function toReminders(texts: readonly string[]): readonly Temporal.Duration[] {
  const byMinutes = new Map(
    texts.map((text) => required(parseDuration(text))).map((each) => [each.total('minutes'), each]),
  );
  return [...byMinutes.values()].sort((a, b) => Temporal.Duration.compare(b, a));
}

function toPullRequests(file: ConfigFile['pull-requests']) {
  return {
    label: file.label,
    directory: file.directory.replace(/\/$/, ''),
    reviewers: file.reviewers,
    per: file.per,
    maxOpen: file['max-open'],
    require: {
      approvals: file.require.approvals,
      labelBy: file.require['label-by'],
      apps: file.require.apps,
    },
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('a value that was not checked');
  return value;
}
