import type { SeenRecord } from '../dns/seen-record.ts';
import * as z from 'zod';
import { forEachLanguage } from '../../../core/language.ts';
import { recordMistakes, recordStates } from '../../../core/dns/record-status.ts';
import { exactDetailSchema, factSchema } from '../../../core/facts.ts';
import { riskCodes, riskEnds } from '../../../core/guard/facts.ts';
import { fleetKinds } from '../../../core/guard/readiness.ts';
import { validationKinds } from '../../../core/certificate/validation.ts';
import { healthGaps, type HealthFindings } from '../../../core/certificate/health.ts';
import type { Reason } from '../../../core/reasons.ts';
import { reasonCodes } from '../../../core/reasons.ts';
import { swappableTypes } from '../../../core/arn.ts';
import { providerNames } from '../../../core/dns/providers.ts';
import { zoneSights } from '../../../core/dns/route53.ts';
import { allowedChanges } from '../../../core/swap/allowed-change.ts';
import type { Verdict } from '../../../core/plan/review.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { Finding } from '../entry.ts';
import type { Survey } from '../survey.ts';
import type { ObservedCertificate } from '../inventory/observe.ts';
import type { ReviewedPlan } from '../../plans/reviews.ts';
import type { SwitchResult } from '../requests/switches.ts';
import type { Watched } from '../dns/watch.ts';
import type { GuardFindings } from '../guard/findings.ts';
import type { GuardedCertificate } from '../guard/judge.ts';
import {
  certificateSchema,
  dnsRecordShape,
  listenerUseSchema,
  otherUseSchema,
  ownerSchema,
  portSchema,
  roleSchema,
} from './certificate-schema.ts';
import {
  accountId,
  arn,
  certificateArn,
  domainName,
  foreign,
  gapRegion,
  instant,
  maybe,
  regionName,
  tags,
  word,
  workPlace,
} from './values.ts';

/** A finding as the file holds it: the settings come from the config of whoever reads it, never out of the file. */
export interface StoredFinding extends Omit<Finding, 'observed'> {
  readonly observed: Omit<ObservedCertificate, 'settings'>;
  /** The organisation's name of the account, which the config does not hold. */
  readonly accountName: string | undefined;
}

/** A migrated certificate under watch, likewise. */
export type StoredWatched = Omit<Watched, 'settings'>;

/** A certificate that the guard tells of, likewise. */
export interface StoredGuarded extends Omit<GuardedCertificate, 'settings'> {
  /** As in `StoredFinding`. */
  readonly accountName: string | undefined;
}

/** What the guard found, likewise. */
interface StoredGuard extends Omit<GuardFindings, 'certificates'> {
  readonly certificates: readonly StoredGuarded[];
}

/** What a shard found, as the file holds it. */
export interface StoredSurvey extends Omit<Survey, 'findings' | 'changes' | 'watched' | 'notScanned' | 'guard'> {
  readonly findings: readonly StoredFinding[];
  readonly changes: readonly StoredFinding[];
  readonly scanned: number;
  readonly notScanned: readonly (AccountRegion & {
    readonly reason: Reason;
    readonly certificate?: string | undefined;
  })[];
  readonly watched: readonly StoredWatched[];
  readonly guard: StoredGuard | undefined;
}

const reasonSchema: z.ZodType<Reason> = z.object({ code: z.enum(reasonCodes), detail: exactDetailSchema });

const requiredRecordShape = {
  ...dnsRecordShape,
  provesNames: z.array(domainName),
  isValidated: z.boolean(),
} as const;

const seenRecordSchema: z.ZodType<SeenRecord> = z.object({
  ...requiredRecordShape,
  zone: maybe(domainName),
  provider: maybe(z.enum(providerNames)).optional(),
  state: z.enum(recordStates),
  mistake: maybe(z.enum(recordMistakes)),
  found: exactDetailSchema,
  provenBy: maybe(certificateArn),
  hostedZone: maybe(
    z.object({ kind: z.enum(zoneSights), account: accountId, zone: domainName, found: foreign }),
  ).optional(),
});

const switchSchema: z.ZodType<SwitchResult> = z.object({
  state: z.enum(['waiting', 'running', 'done']),
  records: z.array(z.object(requiredRecordShape)),
  namesToCome: z.array(domainName),
  deadline: maybe(instant),
  blockedBy: maybe(reasonSchema),
});

/** One of them. */
export const findingSchema: z.ZodType<StoredFinding> = z.object({
  accountName: maybe(foreign),
  observed: z.object({
    certificate: certificateSchema,
    validation: z.object({ kind: z.enum(validationKinds), isProven: z.boolean() }),
    isExported: z.boolean(),
    tags,
    listeners: z.array(listenerUseSchema),
    lingering: z.array(z.object({ arn, isGone: z.boolean() })),
    others: z.array(otherUseSchema),
    owners: z.array(ownerSchema),
  }),
  result: z.object({
    replacement: maybe(z.object({ certificate: certificateSchema, attempt: maybe(z.int().min(1)) })),
    blockedBy: maybe(reasonSchema),
    droppedTags: z.array(foreign),
  }),
  inPlace: maybe(switchSchema),
  isFallback: z.boolean(),
  records: z.array(seenRecordSchema),
  deadline: maybe(instant),
  group: maybe(z.string().max(5000)),
});

const riskCode = z.enum(riskCodes);
const guardedShape = {
  certificate: certificateSchema,
  tags,
  judgement: z.object({
    risks: z.array(z.object({ code: riskCode, detail: exactDetailSchema })),
    unknown: z.array(riskCode),
  }),
  records: z.array(seenRecordSchema),
} as const;

/** One of the certificates that the guard tells of. */
const kindCount = z.object({ certificates: z.int().min(0), handsPerYear: z.number().min(0) });
/** One of the certificates that the guard tells of. */
export const guardedSchema: z.ZodType<StoredGuarded> = z.object({ ...guardedShape, accountName: maybe(foreign) });

const guardSchema: z.ZodType<StoredGuard> = z.object({
  count: z.record(z.enum(fleetKinds), kindCount),
  certificates: z.array(guardedSchema),
  ended: z.array(z.object({ arn: certificateArn, why: z.enum(riskEnds) })),
  missed: z.array(z.object({ account: accountId, region: regionName })),
});

const watchedSchema: z.ZodType<StoredWatched> = z.object({
  key: certificateArn,
  ...guardedShape,
});

const healthSchema: z.ZodType<HealthFindings> = z.object({
  events: z.array(
    z.object({
      ...{ arn, code: word, category: word, region: gapRegion, status: word, startsAt: maybe(z.iso.datetime()) },
      entities: z.array(z.object({ account: accountId, value: foreign, status: maybe(foreign) })),
    }),
  ),
  gaps: z.array(z.object({ account: accountId, why: z.enum(healthGaps), detail: foreign })),
});

const verdictSchema: z.ZodType<Verdict> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap-now') }),
  z.object({ kind: z.literal('wait'), reason: reasonSchema, opensAt: maybe(instant) }),
  z.object({ kind: z.literal('already-swapped') }),
  z.object({ kind: z.literal('refused'), reason: reasonSchema }),
]);

const plannedListenerSchema = z.object({
  arn,
  loadBalancer: z.string().regex(/^[\w-]{1,100}$/),
  type: z.enum(swappableTypes),
  port: portSchema,
  certificate: roleSchema,
});

const comparedSchema = z.object({ issuer: z.string(), key: z.string(), notAfter: z.iso.datetime().optional() });

const changeSchema = z.object({
  kind: z.enum(allowedChanges).optional(),
  ...{ kept: z.array(z.string()), lost: z.array(z.string()) },
  ...{ from: comparedSchema, to: comparedSchema },
});

const reviewSchema: z.ZodType<ReviewedPlan> = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  review: z.object({
    path: z.string().max(1000),
    plan: maybe(
      z.object({
        round: z.int().min(2).max(9999).optional(),
        account: accountId,
        region: regionName,
        domains: z.array(domainName),
        from: certificateArn,
        to: certificateArn,
        listeners: z.array(plannedListenerSchema),
      }),
    ),
    problems: z.array(factSchema),
    listeners: z.array(z.object({ planned: plannedListenerSchema, verdict: verdictSchema })),
    change: changeSchema.optional(),
    isAwsAsked: z.boolean(),
    warnings: z.array(exactDetailSchema),
  }),
});

/** Reads and writes a survey; what does not fit is an error that names the place. */
export const surveySchema: z.ZodType<StoredSurvey> = z.object({
  findings: z.array(findingSchema),
  scanned: z.int().min(0),
  gone: z.array(certificateArn),
  notScanned: z.array(
    z.object({ account: accountId, region: gapRegion, reason: reasonSchema, certificate: maybe(certificateArn) }),
  ),
  resumeFrom: z.array(workPlace).max(1),
  outside: z.array(certificateArn),
  closedRegions: z.array(z.object({ region: regionName, accounts: z.array(accountId) })),
  excludedAccounts: z.object({ inactive: z.int().min(0), excluded: z.int().min(0) }),
  health: maybe(healthSchema),
  watched: z.array(watchedSchema),
  unwatched: z.array(certificateArn),
  changes: z.array(findingSchema),
  guard: maybe(guardSchema),
  reviews: z.array(reviewSchema),
  deleted: z.array(certificateArn),
  problems: z.array(z.object(forEachLanguage(() => foreign))),
});
