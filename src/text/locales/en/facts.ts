import { planProblems } from './plan-problems.ts';
import type { FactTexts } from '../fact-texts.ts';
import { isDnsFailure } from '../../../core/dns/dns.ts';

import { ownerEntry, type OwnedBy, type TurnsBack } from '../../../core/swap/owners.ts';
import { dnsFailures } from './dns.ts';

/** Why the new certificate was not asked for by TLS. */
const whyNoTls: Readonly<Record<string, string>> = {
  configured: 'verify: api',
  'not-served-before': 'no handshake showed the old certificate before (internal or shadowed by another)',
  unresolved: 'the name of the load balancer could not be resolved',
  unreachable: 'no address of the load balancer answered a handshake',
};

export const facts: FactTexts = {
  join: '; ',
  'head-repository-deleted': () => 'the head repository was deleted',
  'branch-in-fork': ({ repository }, q) => `its branch is in ${q(repository)}`,
  'merged-elsewhere': ({ branch, expected }, q) => `merged into ${q(branch)}, not into ${q(expected)}`,
  'merge-commit-missing': () => 'no merge commit',
  'label-missing': ({ label }, q) => `label ${q(label)} is missing`,
  'label-setter-unknown': () => 'nothing shows who set the label',
  'label-setter-gone': () => 'the account that set the label was deleted',
  'label-before-last-commit': () => 'the label was set before the last commit',
  'label-before-last-push': () => 'the label was set before the last push or change of the base',
  'push-unwitnessed': () => 'GitHub does not say when the head was pushed',
  'not-read': ({ what }) => `${what} was not read`,
  'requests-reserved': () =>
    'GitHub grants too few requests until its next hour to record another swap, so none is begun',
  'starter-unknown': () => 'the runner does not say who started the run',
  'started-by-unlisted-app': ({ app }, q) => `started by the app ${q(app)}, which is not listed`,
  'starter-role-too-low': ({ login, role, needed }, q) =>
    `started by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
  'commit-of-nobody': ({ sha }) => `GitHub knows no author of commit ${sha}, so it may be whoever approved`,
  'pusher-unknown': () => 'GitHub does not say who pushed, so it may be whoever approved',
  'changes-requested': ({ login }, q) => `${q(login)} requested changes`,
  'outside-fleet': ({ account, region }, q) => `the config has no account ${q(account)} with region ${q(region)}`,
  'paused-on': ({ issue }) => `label acm-pause is set on ${issue}`,
  'pause-taken-off': ({ issue, login }, q) =>
    `label acm-pause was taken off ${issue} by ${q(login)}, who may not: set it and have it taken off by somebody who may`,
  'pause-closed': ({ issue, login }, q) =>
    `${q(login)}, who may not end a pause, closed ${issue}, which has label acm-pause: have the label taken off by somebody who may`,
  'old-certificate-gone': () => 'the old certificate is gone, so its names cannot be compared',
  'domains-differ': ({ names }, q) => `domains differs from what AWS says: ${q(names)}`,
  'change-not-allowed': ({ change }, q) => `swap.allow does not let through a change of the kind ${q(change)}`,
  'label-by-unlisted-app': ({ app }, q) => `set by the app ${q(app)}, which is not listed`,
  'role-unreadable': ({ login }, q) => `the role of ${q(login)} could not be read`,
  'role-too-low': ({ login, role, needed }, q) =>
    `set by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
  approvals: ({ given, needed }) => `${given} of ${needed}`,
  'of-pull-request': ({ pullRequest }) => `pull request ${pullRequest}`,
  'pull-request-unreadable': () => 'the pull request could not be read',
  'label-taken-off': () => 'the label was taken off',
  'label-set-anew': () => 'the label was taken off and set anew during the run; the next run looks at who set it',
  'plan-left-branch': () => 'the plan is not on the default branch any more',
  'plan-differs': () => 'the default branch has another version',
  'records-not-shown': () => 'ACM showed no record of it (`ListCertificateDomainValidations`), so nothing was started',
  'old-not-served': () => 'it does not serve the old certificate any more',
  'other-port': ({ reviewed, found }) => `reviewed as port ${reviewed}, found on port ${found}`,
  'found-elsewhere': ({ reviewed, found }, q) => `reviewed as ${q(reviewed)}, found as ${q(found)}`,
  'neither-served': () => 'it serves neither certificate where the plan found the old one',
  'swapped-and-back': () => 'it was swapped and is back on the old certificate',
  'swapped-by': ({ pullRequest }) => `it was swapped by pull request ${pullRequest}`,
  'reverted-swap': ({ place, port, pullRequest, at, timeZone }, q, time) =>
    `${q(place)} port ${port} was swapped by #${pullRequest}${at === '' ? '' : ` on ${time(at, timeZone)}`} and is back on the old certificate`,
  'reverted-code': ({ place, port, at, timeZone }, q, time) =>
    `${q(place)} port ${port} serves the old certificate again, though nothing used it any more on ${time(at, timeZone)}`,
  manager: ({ kind, name }, q) => managerOf(kind, q(name)),
  'manager-sets-it': ({ kind, name }, q) => `${managerOf(kind, q(name))} manages it`,
  'manager-puts-back': ({ place, kind, name, certificate }, q) =>
    `${q(place)} is managed by ${managerOf(kind, q(name))}, which ${turnsBack[turnsBackOf(kind)]}: set its certificate to ${q(certificate)} there as well.`,
  'controller-attaches': ({ kind, name }, q) =>
    `${managerOf(kind, q(name))} owns a load balancer that serves it, and may put any certificate for these names on its listeners as soon as it is issued, before anybody approved`,
  'list-nearly-full': ({ place, count, quota }, q) =>
    `${q(place)} holds ${count} certificates beside its default; AWS allows ${quota} unless the quota was raised, and the swap needs one free place.`,
  'users-gone': ({ arns }, q) => `ACM names ${q(arns)} as a user, and there is no such load balancer any more`,
  'looked-for': ({ seconds }) => `looked at for ${seconds} s`,
  'still-presents': ({ address, serial }, q) => `${q(address)} still presents serial ${q(serial)}`,
  'effect-missing': ({ step }, q) => `${q(step)}: the listener does not show the change`,
  'clock-differs': ({ server, seconds, way }, q) =>
    `the runner’s clock is ${seconds} s ${way === 'ahead' ? 'ahead of' : 'behind'} ${q(server)}`,
  'server-time-unreadable': ({ server }, q) => `the time that ${q(server)} says cannot be read`,
  'calendars-closed': ({ names }, q) => `closed: ${q(names)}`,
  'calendar-not-read': ({ why }, q) =>
    `An SSM Change Calendar could not be read now; it is asked again right before each listener. ${q(why)}`,
  'next-opening': ({ at, timeZone }, _quote, time) => `next opening ${time(at, timeZone)}`,
  'no-opening': () => 'no opening is ahead',
  'every-name-dropped': () => 'a rule drops every name',
  'caa-issuers': ({ name, zone, tag, issuers }, q) =>
    `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows only ${q(issuers)}`,
  'caa-through': ({ name, owner }, q) => `${q(name)} is a CNAME to ${q(owner)}, whose record set decides`,
  'caa-line': ({ line }, q) => `line to add: ${q(line)}`,
  'domain-unregistered': ({ domain, names }, q) =>
    `the domain ${q(domain)} does not exist any more, which the certificate names in ${q(names)}`,
  'no-first-name': () => 'no name of at most 64 characters is left, and a certificate needs one to begin with',
  'caa-nobody': ({ name, zone, tag }, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows nobody`,
  'caa-critical': ({ name, zone, property }, q) =>
    `${q(name)}: CAA of ${q(zone)} has the critical property ${q(property)}, which nobody may pass over`,
  'dnssec-broken': ({ zone }, q) =>
    `${q(zone)}: the DNSSEC chain is broken: resolvers that check it get ${q('SERVFAIL')}`,
  'dns-failure': ({ kind, detail }, q) => (isDnsFailure(kind) ? dnsFailures[kind](q(detail)) : kind),
  more: ({ count }) => `and ${count} more`,
  handshakes: ({ addresses, which }) =>
    `three TLS handshakes in a row on ${addresses} address${addresses === '1' ? '' : 'es'} showed the ${which} certificate`,
  'api-only': ({ which, why }) => `the API shows the ${which} certificate; TLS was not asked: ${whyNoTls[why] ?? why}`,
  'api-only-unreachable': ({ which, cause, scheme }, q) =>
    `the API shows the ${which} certificate; TLS proves nothing, since no address of the ${scheme === 'internal' ? 'internal ' : ''}load balancer can be reached from here: ${q(cause)}`,
  'unreachable-now': ({ place, cause, scheme }, q) =>
    `${q(place)}: no address of the ${scheme === 'internal' ? 'internal ' : ''}load balancer can be reached from here (${q(cause)}), so after the swap only AWS’s API will show the new certificate; with \`swap.verify: api\` that is accepted.`,
  'load-balancer-unresolved': ({ host }, q) =>
    `no resolver gives an address of the load balancer (${q(host)}), so what it serves could not be seen`,
  'api-shows': ({ which }) => `the API shows the ${which} certificate`,
  'old-stands': () => 'the old certificate stands there',
  'put-back': () => 'Put back: the old certificate stands on the listener as before.',
  'not-put-back-invalid': () => 'Not put back: the old certificate is not valid any more.',
  'not-put-back-gone': () => 'Not put back: the listener is gone.',
  'putting-back-stopped': ({ code }, q) => `Putting back stopped (${q(code)}); look at the listener.`,
  upstream: ({ said }, q) => q(said),
  'organization-unreadable': ({ said }, q) => `the accounts of the organisation could not be read: ${q(said)}`,
  'organization-empty': () =>
    'the organisation has no active account that `organization.include` and `organization.exclude` leave',
  'not-in-organization': () => '`organization.include` names it, but the organisation does not have it',
  'regions-unreadable': ({ said }, q) => `its regions could not be found out: ${q(said)}`,
  ...planProblems,
  'of-shard': ({ shard }) => (shard === '' ? 'of no known shard' : `shard ${shard}`),
  'shards-missing': ({ shards }) => `missing: ${shards}`,
  'report-file-unused': () => 'a report file cannot be used',
  'not-understood': ({ what }, q) => `AWS’s ${q(what)} is not understood`,
  'dry-run-swap': () => 'dry run: would be swapped now',
  'dry-run-rollback': () => 'dry run: would be put back now',
};

const ownedBy: Readonly<Record<OwnedBy, (kind: string, name: string) => string>> = {
  application: (kind, name) => `${kind} application ${name}`,
  cluster: (kind, name) => `${kind} (cluster ${name})`,
  environment: (kind, name) => `${kind} environment ${name}`,
  resource: (kind, name) => `${kind} ${name}`,
  stack: (kind, name) => `${kind} stack ${name}`,
  tag: (kind, name) => `${kind} (tag ${name})`,
};

const turnsBack: Readonly<Record<TurnsBack, string>> = {
  apply: 'puts the old certificate back when it is next applied',
  deploy: 'puts the old certificate back, or takes it away, at its next deployment',
  reconcile: 'puts the old certificate back by itself, within minutes to ten hours',
  recreate: 'puts the old certificate back by itself, for which it deletes a Classic listener and makes it anew',
};

function turnsBackOf(kind: string): TurnsBack {
  return ownerEntry(kind)?.turnsBack ?? 'apply';
}

function managerOf(kind: string, name: string): string {
  return ownedBy[ownerEntry(kind)?.noun ?? 'resource'](kind, name);
}
