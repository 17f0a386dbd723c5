import { reasonOf } from '../../shared/reason-of.ts';
import type { Temporal } from 'temporal-polyfill';
import { UpstreamError } from '../../../core/errors.ts';
import {
  decideSwitch,
  hasSwitchRecords,
  namesWithoutSwitch,
  requestedIn,
  switchRecords,
  type DomainSwitch,
  type SwitchDecision,
} from '../../../core/certificate/in-place.ts';
import { isActiveDns } from '../../../core/certificate/validation.ts';
import {
  hasMalformedRecord,
  malformedRecord,
  validationPeriod,
  type RequiredRecord,
} from '../../../core/dns/records.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { Reason } from '../../../core/reasons.ts';
import { reason } from '../../../core/reasons.ts';
import type { CertificateWriter } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';
import { failureOf } from '../../shared/each.ts';
import { printWrite } from '../../shared/dry-run.ts';
import type { IssuingChecker } from '../dns/issuing-checker.ts';

import type { ObservedCertificate, ObservedRegion } from '../inventory/observe.ts';
import { failsJob, isRead, type RequestPermission, type Unread } from './replacements.ts';

/** What became of a certificate's switch in place in this run. */
export interface SwitchResult {
  /** `waiting`: not started. `running`: ACM waits for the records. */
  readonly state: 'waiting' | 'running' | 'done';
  readonly records: readonly RequiredRecord[];
  /** Names whose record ACM has yet to make, while it waits. */
  readonly namesToCome: readonly string[];
  readonly deadline: Temporal.Instant | undefined;
  /** Why a switch that was due could not be started. */
  readonly blockedBy: Reason | undefined;
}

/** ACM needs some seconds to make the CNAMEs. */
const recordPatience = { attempts: 40, pauseMilliseconds: 500 } as const;

/** `unavailable`: this region's ACM does not know the switch. */
export type SwitchAttempt = SwitchResult | Unread | 'unavailable';

const waiting: SwitchResult = {
  ...{ state: 'waiting', records: [], namesToCome: [], deadline: undefined, blockedBy: undefined },
};

/** Starts and follows the in-place switches of one account and region. What AWS refuses blocks that certificate. */
export class SwitchKeeper {
  readonly #context: Context;
  readonly #region: ObservedRegion;
  readonly #issuing: IssuingChecker;
  /** What AWS refused; each fails the job. */
  readonly problems: LocalizedText[] = [];
  #writer: Promise<CertificateWriter> | undefined;

  constructor(context: Context, region: ObservedRegion, issuing: IssuingChecker) {
    this.#context = context;
    this.#region = region;
    this.#issuing = issuing;
  }

  /** Starts the switch if it is due, and reads how far it is. */
  async ensure(
    { certificate, settings }: ObservedCertificate,
    permission: Pick<RequestPermission, 'isAsked' | 'isHeld' | 'isStillMeant' | 'recordsSeen'> & {
      /** Its issue tells of the switch. */
      readonly isKnown: boolean;
    },
  ): Promise<SwitchAttempt> {
    const { isAsked, isHeld, isStillMeant, recordsSeen } = permission;
    const facts = { certificate, policy: settings.request, isAsked, isHeld, recordsSeen };
    const decision = decideSwitch(facts, this.#context.clock.now());
    try {
      return await this.#carryOut(certificate, decision, isStillMeant);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (error.details.code === 'in-place-unavailable') return 'unavailable';
      if (permission.isKnown && decision.kind === 'running' && isRead(error)) {
        this.problems.push(failureOf((t) => t.certificateNotRead(certificate.arn), error));
        return { unread: reasonOf(error) };
      }
      if (failsJob(error))
        this.problems.push(failureOf((t) => t.notRequested(certificate.names[0] ?? '', certificate.arn), error));
      return { ...waiting, blockedBy: reasonOf(error) };
    }
  }

  async #carryOut(
    { arn, names }: ObservedCertificate['certificate'],
    decision: SwitchDecision,
    isStillMeant: () => Promise<boolean>,
  ): Promise<SwitchResult> {
    switch (decision.kind) {
      case 'wait':
        return waiting;
      case 'blocked':
        return { ...waiting, blockedBy: decision.reason };
      case 'running':
        return this.#follow(arn, names, decision.deadline);
      case 'start':
        return this.#start(arn, names, isStillMeant);
    }
  }

  async #start(arn: string, names: readonly string[], isStillMeant: () => Promise<boolean>): Promise<SwitchResult> {
    const rejection = await this.#issuing.rejection(names);
    if (rejection !== undefined) return { ...waiting, blockedBy: rejection };
    // Nobody shall have 72 hours for records that nobody can read.
    const before = await this.#region.readers.certificates.listDomainSwitches(arn);
    if (isActiveDns(names, before)) return { ...waiting, state: 'done' };
    if (before.length === 0) return { ...waiting, blockedBy: reason('unverifiable', [{ key: 'records-not-shown' }]) };
    if (!(await isStillMeant())) return waiting;
    const { awsWriters, clock, config } = this.#context;
    this.#writer ??= awsWriters?.openCertificateWriter({
      ...this.#region.target,
      power: 'scan',
      role: config.roles.scan,
    });
    const writer = await this.#writer;
    if (writer === undefined) {
      const request = { CertificateArn: arn, Options: { ValidationMethod: 'DNS' } };
      printWrite(this.#context, this.#region.target, 'acm:UpdateCertificateOptions', request);
      return waiting;
    }
    await writer.switchToDns(arn);
    const described = await this.#region.readers.certificates.describeCertificate(arn);
    // ACM's own time stamp; until it shows one, the call was just made.
    const requestedAt = described?.update?.requestedAt ?? clock.now();
    return this.#follow(arn, names, requestedAt.add(validationPeriod));
  }

  async #follow(arn: string, names: readonly string[], deadline: Temporal.Instant | undefined): Promise<SwitchResult> {
    const domains = await this.#readUntilRecords(arn, names);
    if (isActiveDns(names, domains)) return { ...waiting, state: 'done' };
    const blockedBy = hasMalformedRecord({ domains: requestedIn(domains) }) ? malformedRecord : undefined;
    const namesToCome = namesWithoutSwitch(names, domains);
    return { state: 'running', records: switchRecords(domains), namesToCome, deadline, blockedBy };
  }

  async #readUntilRecords(arn: string, names: readonly string[]): Promise<readonly DomainSwitch[]> {
    const { certificates } = this.#region.readers;
    let domains = await certificates.listDomainSwitches(arn);
    for (let attempt = 1; attempt < recordPatience.attempts; attempt += 1) {
      if (hasSwitchRecords(domains) || isActiveDns(names, domains)) break;
      await this.#context.clock.sleep(recordPatience.pauseMilliseconds);
      domains = await certificates.listDomainSwitches(arn);
    }
    return domains;
  }
}

/** A switch that is not started, nor followed, and why. */
export function stoppedSwitch(blockedBy: Reason | undefined): SwitchResult {
  return { ...waiting, blockedBy };
}
