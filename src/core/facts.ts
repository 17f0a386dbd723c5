import * as z from 'zod';

/**
 * What was found, as a key with the values behind it, so that texts can say it in any language. Per key the names of its
 * values; all are text, times are ISO 8601 in UTC. Kept in swap comments: a key may be added, but never change its meaning.
 */
const factValues = {
  'head-repository-deleted': [],
  'branch-in-fork': ['repository'],
  'merged-elsewhere': ['branch', 'expected'],
  'merge-commit-missing': [],
  'label-missing': ['label'],
  'label-setter-unknown': [],
  'label-setter-gone': [],
  /** Written by earlier versions. */
  'label-before-last-commit': [],
  'label-before-last-push': [],
  'push-unwitnessed': [],
  /** `what`: one of the inputs of the checks. */
  'not-read': ['what'],
  'requests-reserved': [],
  'starter-unknown': [],
  'started-by-unlisted-app': ['app'],
  'starter-role-too-low': ['login', 'role', 'needed'],
  'commit-of-nobody': ['sha'],
  'pusher-unknown': [],
  'changes-requested': ['login'],
  'outside-fleet': ['account', 'region'],
  /** `issue`: its number with `#`. */
  'paused-on': ['issue'],
  'pause-taken-off': ['issue', 'login'],
  'pause-closed': ['issue', 'login'],
  'old-certificate-gone': [],
  'domains-differ': ['names'],
  /** `change`: one of `allowedChanges`. */
  'change-not-allowed': ['change'],
  'label-by-unlisted-app': ['app'],
  'role-unreadable': ['login'],
  'role-too-low': ['login', 'role', 'needed'],
  approvals: ['given', 'needed'],
  'pull-request-unreadable': [],
  /** Its number with `#`. */
  'of-pull-request': ['pullRequest'],
  'label-taken-off': [],
  'label-set-anew': [],
  'plan-left-branch': [],
  'plan-differs': [],
  'records-not-shown': [],
  'old-not-served': [],
  'found-elsewhere': ['reviewed', 'found'],
  /** Ports of a listener. */
  'other-port': ['reviewed', 'found'],
  'neither-served': [],
  'swapped-and-back': [],
  /** `pullRequest`: its number with `#`. */
  'swapped-by': ['pullRequest'],
  /** A listener that is back on the old certificate; `pullRequest`: by which it was swapped; `at`: when, or empty. */
  'reverted-swap': ['place', 'port', 'pullRequest', 'at', 'timeZone'],
  /** The same where the owners' code had changed it; `at`: when the issue was closed as done. */
  'reverted-code': ['place', 'port', 'at', 'timeZone'],
  /** `kind`: one of the owners' kinds. */
  manager: ['kind', 'name'],
  'manager-sets-it': ['kind', 'name'],
  /** What a listener's owner does when it looks at it again; `certificate`: what its lines have to name. */
  'manager-puts-back': ['place', 'kind', 'name', 'certificate'],
  /** Who may put a certificate on the listener because it was issued. */
  'controller-attaches': ['kind', 'name'],
  'list-nearly-full': ['place', 'count', 'quota'],
  /** `arns`: load balancers that do not exist and that ACM names all the same, joined by `, `. */
  'users-gone': ['arns'],
  'still-presents': ['address', 'serial'],
  'looked-for': ['seconds'],
  'effect-missing': ['step'],
  /** `server`: its host; `way`: `ahead` or `behind`. */
  'clock-differs': ['server', 'seconds', 'way'],
  'server-time-unreadable': ['server'],
  'calendars-closed': ['names'],
  'calendar-not-read': ['why'],
  'next-opening': ['at', 'timeZone'],
  'no-opening': [],
  'every-name-dropped': [],
  'caa-issuers': ['name', 'zone', 'tag', 'issuers'],
  'caa-nobody': ['name', 'zone', 'tag'],
  'caa-critical': ['name', 'zone', 'property'],
  /** Whose record set it is: `name` leads there over CNAMEs. */
  'caa-through': ['name', 'owner'],
  /** The record to add, as a line of a zone file. */
  'caa-line': ['line'],
  /** `names`: of the certificate, in the domain, joined by `, `. */
  'domain-unregistered': ['domain', 'names'],
  'no-first-name': [],
  'dnssec-broken': ['zone'],
  /** `kind`: one of `dnsFailures`. */
  'dns-failure': ['kind', 'detail'],
  more: ['count'],
  /** `which`: `new` or `old`, the certificate that was to be seen. */
  handshakes: ['addresses', 'which'],
  /** `why`: `configured`, `not-served-before`, `unresolved` or, from earlier releases, `unreachable`. */
  'api-only': ['which', 'why'],
  /** `cause`: in the words of the connection; `scheme`: `internal`, `internet-facing` or empty. */
  'api-only-unreachable': ['which', 'cause', 'scheme'],
  /** Before a merge; `cause`, `scheme`: as above. */
  'unreachable-now': ['place', 'cause', 'scheme'],
  'load-balancer-unresolved': ['host'],
  'api-shows': ['which'],
  'old-stands': [],
  'put-back': [],
  'not-put-back-invalid': [],
  'not-put-back-gone': [],
  'putting-back-stopped': ['code'],
  /** `next`: what to do about exactly that, or empty. */
  'organization-unreadable': ['said', 'next'],
  'organization-empty': [],
  'not-in-organization': [],
  'regions-unreadable': ['said', 'next'],
  /** What is wrong with a plan file; `path`: of the file, or of a key in it. */
  'plan-file-of': ['path'],
  'plan-file-too-long': [],
  'plan-file-too-deep': [],
  'plan-file-key-twice': ['name'],
  'plan-file-too-many': ['count', 'most'],
  'plan-file-alias': [],
  /** A blank that is none to YAML. */
  'plan-file-blank': ['line', 'column'],
  'plan-file-syntax': ['message'],
  'plan-file-is-none': [],
  /** `what`: the key whose rule was broken; `domain` and `listener` for members of the lists. */
  'plan-file-expected': ['path', 'what'],
  'plan-file-unknown': ['path', 'keys'],
  'plan-file-same': [],
  'plan-file-elsewhere': ['path', 'account', 'region'],
  'plan-file-other-name': ['path', 'type', 'name'],
  'plan-file-classic': ['path'],
  'plan-file-twice': ['path'],
  /** Accounts of a shard without a report; `shard`: `i/n`, or empty where it is not known which. */
  'of-shard': ['shard'],
  'shards-missing': ['shards'],
  'report-file-unused': [],
  /** `said`: in the words of whoever refused; `next`: what to do about exactly that, which the reason tells as its cure. */
  upstream: ['said', 'next'],
  /** AWS's value at a path is none that is known. */
  'not-understood': ['what'],
  'dry-run-swap': [],
  'dry-run-rollback': [],
} as const satisfies Record<string, readonly string[]>;

/** One of the known facts. */
export type FactKey = keyof typeof factValues;

/** The values of a fact by their names. */
export type FactValues<K extends FactKey> = Readonly<Record<(typeof factValues)[K][number], string>>;

/** A fact with its values. */
export type Fact<K extends FactKey = FactKey> = K extends FactKey ? { readonly key: K } & FactValues<K> : never;

/** What exactly was found: our own facts, or foreign text such as an AWS error message, which is the same in each language. */
export type Detail = string | readonly Fact[];

function isFact(value: unknown): value is Fact {
  const parsed = z.record(z.string(), z.string()).safeParse(value);
  if (!parsed.success) return false;
  const { key = '', ...values } = parsed.data;
  if (!Object.hasOwn(factValues, key)) return false;
  const names: readonly string[] = factValues[key as FactKey];
  return names.every((name) => Object.hasOwn(values, name));
}

/** One fact as this version writes it. */
export const factSchema: z.ZodType<Fact> = z.custom<Fact>(isFact);

/** A detail as this version writes it. */
export const exactDetailSchema: z.ZodType<Detail> = z.union([z.string(), z.array(factSchema).readonly()]);

/** Reads a detail back; one that another version wrote in its own way is lost, and nothing else with it. */
export const detailSchema: z.ZodType<Detail> = exactDetailSchema.catch('');
