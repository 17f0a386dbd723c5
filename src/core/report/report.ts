import * as z from 'zod';
import { urgencies } from '../certificate/email.ts';
import { healthGaps } from '../certificate/health.ts';
import { fleetKinds } from '../guard/readiness.ts';
import { migrationStates } from '../issue/labels.ts';
import { awaited, stepKinds } from '../issue/next-step.ts';
import { actors, reasonCodes } from '../reasons.ts';
import { recordMistakes, recordStates } from '../dns/record-status.ts';
import { providerNames } from '../dns/providers.ts';
import { zoneSights } from '../dns/route53.ts';
import type { Complete } from '../complete.ts';
import { listenerOutcomes, reportVersion, shardVersion } from './kinds.ts';

/*
 * The JSON report: the same facts as issues, comments and summary, for machines; times are ISO 8601 in UTC. The types and
 * schema/report.schema.json are made from this one description, so nothing but types is imported of it in a run.
 */

const text = (description: string) => z.string().describe(description);
const maybeText = (description: string) => z.string().optional().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const yes = (description: string) => z.boolean().describe(description);

/** A moment in UTC, as ISO 8601. */
const time = (description: string) => z.iso.datetime().describe(description);
const maybeTime = (description: string) => z.iso.datetime().optional().describe(description);
const account = z
  .string()
  .regex(/^(\d{12})?$/)
  .describe('Account id, twelve digits.');

const reason = z
  .strictObject({
    code: z.enum(reasonCodes).describe('One of the fixed reason codes; docs/operations.md has a section for each.'),
    detail: text('What exactly was found, for example the message of AWS; empty where the code says it all.'),
    cure: text('What to do, one sentence in the language of the config.'),
  })
  .describe('Why something waits, was refused or failed.');
const maybeReason = reason.optional();

const hostedZone = z
  .strictObject({
    kind: z.enum(zoneSights).describe('Added by this run, there already, or why it was not added.'),
    account: text('Account of the hosted zone, twelve digits.'),
    zone: text('The hosted zone, fully qualified.'),
    found: text('What stands in the way.'),
  })
  .describe('What became of the record in Route 53.');

const record = z
  .strictObject({
    name: text('Fully qualified name.'),
    value: text('Fully qualified target.'),
    zone: maybeText('DNS zone that it belongs in; absent where it could not be found out.'),
    provider: z.enum(providerNames).optional().describe('Whose form it is to be entered in, where known.'),
    state: z.enum(recordStates).describe('What public DNS says of it; validated: ACM has seen it.'),
    mistake: z.enum(recordMistakes).optional().describe('Which known mistake was made, where state is wrong.'),
    found: text('What stands in DNS instead or where, or why nobody could look.'),
    provenBy: maybeText('ARN of another certificate of the account that it proves already: it is in place.'),
    hostedZone: hostedZone.optional(),
  })
  .describe('A CNAME that has to be registered.');

const nextStep = z
  .strictObject({
    step: z.enum(stepKinds).describe('The step; reason: what is done about the reason beside it.'),
    waitsFor: z.enum(awaited).describe('What has to come before it goes on.'),
    actor: z.enum(actors).describe('Who has to act; nobody where the next run or a moment is waited for.'),
  })
  .describe('What comes next for a certificate, and who has to act.');

const otherUse = z
  .strictObject({
    arn: text('ARN of the resource.'),
    service: text('Name of the service; aws-load-balancer, aws-distribution: in an account of AWS.'),
  })
  .describe('A user without a listener to swap.');

const certificate = z
  .strictObject({
    arn: text('ARN of the e-mail-validated certificate.'),
    account,
    accountName: maybeText('Name of the account, as far as it is known.'),
    region: text('Region.'),
    domains: z.array(z.string()).describe('All names, the subject first; empty when the certificate is gone.'),
    status: text('Status in ACM; GONE when only its issue is left.'),
    keyAlgorithm: text('Key algorithm as RequestCertificate writes it.'),
    notAfter: maybeTime('When it expires.'),
    isNew: yes('Whether it was requested, with validation by e-mail, after this migration began.'),
    urgent: z
      .enum(urgencies)
      .optional()
      .describe(
        'Why it cannot wait: it has expired or is not valid any more (revoked, say) while in use, it expires within 30 days, or no renewal by e-mail is left.',
      ),
    state: z.enum(migrationStates).optional().describe('Where the migration stands; absent where listed says why.'),
    listed: z
      .enum(['unused', 'ignored', 'held-back', 'declined'])
      .optional()
      .describe('Why it has no issue, or none that is worked on.'),
    next: nextStep.optional(),
    heldBackBy: z
      .enum(['issues.max-new-per-run', 'pull-requests.max-open'])
      .optional()
      .describe('The limit of the config that holds it back.'),
    strategy: z.enum(['replace', 'in-place']).describe('How it is migrated.'),
    owners: z.array(z.string()).describe('GitHub users, and teams as org/team.'),
    reason: maybeReason,
    replacement: maybeText('ARN of the DNS-validated certificate.'),
    attempt: z.int().min(1).optional().describe('Number of the request, from 1.'),
    deadline: maybeTime('When ACM stops waiting for the records of this attempt.'),
    opensAt: maybeTime('When the calendar lets its next listener be swapped; only while it waits for a window.'),
    records: z.array(record).describe('The CNAMEs to register; empty once the replacement is issued.'),
    listeners: z.array(z.string()).describe('ARNs of the listeners that hold it.'),
    otherUses: z.array(otherUse).describe('What else uses it.'),
    issue: maybeText('URL of its issue.'),
    openedAt: maybeTime('When its issue was opened.'),
    closedAt: maybeTime('When its issue was closed; absent while it is open.'),
    pullRequest: maybeText('URL of the pull request that proposes the swap.'),
  })
  .describe('An e-mail-validated certificate and where its migration stands.');

const presented = z
  .strictObject({
    serial: text('Serial number.'),
    subject: text('Subject.'),
    issuer: text('Issuer.'),
    notAfter: time('When it expires.'),
  })
  .describe('A certificate as a TLS handshake showed it.');

const listener = z
  .strictObject({
    arn: text('ARN of the listener.'),
    loadBalancer: text('Name of the load balancer.'),
    port: count('Port.'),
    outcome: z.enum(listenerOutcomes).describe('What became of it in this run.'),
    reason: maybeReason,
    from: text('ARN of the certificate that it served before.'),
    to: text('ARN of the certificate that the plan puts there.'),
    startedAt: maybeTime('When its first change was made.'),
    finishedAt: maybeTime('When it was verified, or given up.'),
    evidence: text('How the outcome was verified; empty when nothing was changed.'),
    before: presented.optional().describe('What clients were given before, where a handshake showed it.'),
    after: presented.optional().describe('What clients were given after, where a handshake showed it.'),
    window: z
      .strictObject({ from: time('When it opened.'), to: time('When it closes.') })
      .optional()
      .describe('The opening of the calendar in which it was started; absent where that is possible at any time.'),
    override: z
      .strictObject({ by: text('Who set the label.'), why: text('Their newest comment; empty for none.') })
      .optional()
      .describe('Who opened the window by hand.'),
    labelledBy: maybeText('Who had set the label when it was started.'),
    mergedBy: maybeText('Who had merged when it was started.'),
    run: maybeText('URL of the run that changed it.'),
  })
  .describe('A listener of a plan and what became of it in this run.');

const pullRequest = z
  .strictObject({
    number: count('Number of the pull request.'),
    url: text('URL of the pull request.'),
    reason: maybeReason,
    labelledBy: maybeText('Who set the label.'),
    mergedBy: maybeText('Who merged.'),
    listeners: z.array(listener).describe('Listeners of its plans.'),
  })
  .describe('A merged pull request whose plan was run or looked at.');

const gap = z
  .strictObject({
    account,
    region: text('Region.'),
    certificate: maybeText('ARN, where only this certificate could not be looked at.'),
    reason,
  })
  .describe('An account and region that could not be scanned.');

const closedRegion = z
  .strictObject({
    region: text('Region.'),
    accounts: z.array(account).describe('Accounts that it is closed to.'),
  })
  .describe('A region that service control policies close to some accounts.');

const leftOut = z
  .strictObject({
    inactive: count('Suspended, closing, closed or not yet activated.'),
    excluded: count('Excluded by the config.'),
  })
  .describe('Accounts of the organisation that were left alone.');

const healthEvent = z
  .strictObject({
    arn: text('ARN of the event.'),
    code: text('Code of its type.'),
    category: text('Category of its type.'),
    region: text('Region.'),
    status: text('Status: open or upcoming.'),
    startsAt: maybeTime('When it begins or began.'),
    entities: z
      .array(
        z
          .strictObject({
            account,
            value: text('The resource as AWS writes it, for example a certificate’s ARN.'),
            status: maybeText('Status of the resource in the event.'),
          })
          .describe('What it is about.'),
      )
      .describe('What it is about.'),
  })
  .describe('An open or upcoming event of AWS Health about ACM.');

const health = z
  .strictObject({
    events: z.array(healthEvent).describe('Open and upcoming events.'),
    gaps: z
      .array(
        z
          .strictObject({
            account,
            why: z.enum(healthGaps).describe('Whether the support plan does not have the API, or it was refused.'),
            detail: text('What AWS said.'),
          })
          .describe('An account whose events could not be read, which is no failure.'),
      )
      .describe('Accounts whose events could not be read.'),
  })
  .describe('What AWS Health says about ACM.');

const risk = z
  .strictObject({
    arn: text('ARN of the certificate.'),
    account,
    accountName: maybeText('Name of the account, as far as it is known.'),
    region: text('Region.'),
    domains: z.array(z.string()).describe('All names, the subject first.'),
    notAfter: maybeTime('When it expires.'),
    reasons: z.array(reason).describe('Why, each with what to do; empty where nobody could look again.'),
    issue: maybeText('URL of its issue.'),
  })
  .describe('A certificate that is in use and may run out.');

const hands = z.number().min(0);
const kind = z
  .strictObject({
    kind: z.enum(fleetKinds).describe('How they are validated, or that they are imported, private or unused.'),
    certificates: count('How many.'),
    handsPerYear: z
      .strictObject({
        today: hands.describe('At the lives that they have.'),
        at100Days: hands.describe('At 100 days.'),
        at47Days: hands.describe('At 47 days.'),
      })
      .describe('How often a year somebody has to do something by hand for all of them.'),
  })
  .describe('How many certificates of a kind there are.');

const guard = z
  .strictObject({
    atRisk: z.array(risk).describe('Certificates that may run out, the first to end first.'),
    kinds: z.array(kind).describe('All certificates by kind.'),
  })
  .describe('What the guard found in the whole fleet.');

const shard = z
  .strictObject({
    version: z.literal(shardVersion).describe('Version of this member.'),
    index: count('Which shard, from 1.'),
    count: count('How many shards there are.'),
    everyAccount: z.array(account).describe('The accounts of all shards.'),
    accounts: z.array(account).describe('The accounts of this one.'),
    survey: z.unknown().describe('What it found, for mode report of the same version.'),
  })
  .describe('What mode report needs of a shard; of no use to anything else.');

/** The report as its readers see it: absent members are left out, as JSON does. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(reportVersion).describe('Version of this shape; new members do not change it.'),
    mode: text('Mode that was asked for.'),
    repository: text('Repository, owner/name.'),
    run: text('URL of the workflow run.'),
    startedAt: time('When the run started.'),
    finishedAt: time('When the run had done its work.'),
    complete: yes('Whether everything that was to be looked at was looked at.'),
    isDryRun: yes('Whether nothing was written on purpose.'),
    certificates: z.array(certificate).describe('Certificates of a scan; empty for other modes.'),
    notScanned: z.array(gap).describe('Account-regions, and single certificates, that could not be looked at.'),
    closedRegions: z
      .array(closedRegion)
      .describe('Regions that regions: all found and service control policies close; no failure.'),
    accountsLeftOut: leftOut,
    health: health.optional(),
    guard: guard.optional(),
    pullRequests: z.array(pullRequest).describe('Pull requests of a swap or rollback.'),
    nextWindow: maybeTime('The first moment at which what waits may be swapped.'),
    problems: z.array(z.string()).describe('What went wrong; not empty means that the job failed.'),
    shard: z.optional(shard).describe('Only of a shard, for mode report.'),
  })
  .describe('What one run of acm-email-to-dns found and did.');

export type ReportedReason = Complete<z.output<typeof reason>>;
export type ReportedRecord = Complete<z.output<typeof record>>;
export type ReportedCertificate = Complete<z.output<typeof certificate>>;
export type ReportedListener = Complete<z.output<typeof listener>>;
export type ReportedPullRequest = Complete<z.output<typeof pullRequest>>;
export type FailedRegion = Complete<z.output<typeof gap>>;
export type ReportedClosedRegion = Complete<z.output<typeof closedRegion>>;
export type ReportedLeftOut = Complete<z.output<typeof leftOut>>;
export type ReportedRisk = Complete<z.output<typeof risk>>;
export type ReportedKind = Complete<z.output<typeof kind>>;
export type ReportedGuard = Complete<z.output<typeof guard>>;
export type ReportedShard = Complete<z.output<typeof shard>>;
export type Report = Complete<z.output<typeof reportSchema>>;

/** Why a certificate has no issue. */
export type ListedKind = NonNullable<ReportedCertificate['listed']>;

/** Limits of the config that keep a certificate waiting, by their key. */
export type ReportedLimit = NonNullable<ReportedCertificate['heldBackBy']>;
