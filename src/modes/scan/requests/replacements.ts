import { reasonOf } from '../../shared/reason-of.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Certificate, CertificateSummary } from '../../../core/certificate/certificate.ts';
import { sameNames } from '../../../core/certificate/certificate.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { Reason } from '../../../core/reasons.ts';
import { reason } from '../../../core/reasons.ts';
import type { RequiredRecord } from '../../../core/dns/records.ts';
import { hasAllRecords, requiredRecords } from '../../../core/dns/records.ts';
import type { Candidate, ReplacementSpecification } from '../../../core/certificate/replacement.ts';
import {
  attemptOf,
  buildRequest,
  chooseReplacement,
  hasFirstName,
  mayMatch,
  mayWithdraw,
  sharingKey,
  specifyReplacement,
} from '../../../core/certificate/replacement.ts';
import { attacherAmong } from '../../../core/swap/owners.ts';
import { decideRequest } from '../../../core/certificate/requests.ts';
import type { Replacement } from '../../../core/certificate/migration.ts';
import type { CertificateReader, CertificateWriter } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';
import { failureOf } from '../../shared/each.ts';
import { printWrite } from '../../shared/dry-run.ts';

import type { ObservedCertificate, ObservedRegion } from '../inventory/observe.ts';
import { validationOf } from '../inventory/validation.ts';

/** What people and limits say about requesting for one certificate. */
export interface RequestPermission {
  /** Replacement that the issue names. */
  readonly known: string | undefined;
  /** Since when all records stand in public DNS, as far as earlier runs found. */
  readonly recordsSeen: Temporal.Instant | undefined;
  readonly isAsked: boolean;
  readonly isHeld: boolean;
  /** Its issue exists or is written by this run: only then a 72-hour clock may start, or anything be written. */
  readonly hasIssue: boolean;
  /** Asked right before a request: whether its issue, read anew, still lets it be made. */
  readonly isStillMeant: () => Promise<boolean>;
}

/** What became of a certificate's replacement in this run. */
export interface ReplacementResult {
  readonly replacement: Replacement | undefined;
  /** Why a request that was due could not be made. */
  readonly blockedBy: Reason | undefined;
  /** Tag keys that did not fit on the replacement. */
  readonly droppedTags: readonly string[];
}

/** What an issue tells of already could not be read this time: nothing is decided, and the issue stays as it is. */
export interface Unread {
  readonly unread: Reason;
}

/** A replacement that is there or asked for; ACM may still be making its CNAMEs, which `settle` waits for. */
interface Awaited {
  readonly arn: string;
  readonly attempt: number | undefined;
  /** The issue tells of a replacement. */
  readonly isKnown: boolean;
  readonly droppedTags: readonly string[];
}

/** The outcome of the first step: known already, or to be waited for beside all others. */
export type KeptReplacement = ReplacementResult | Awaited | Unread;

/** What public DNS says. */
export interface DnsLook {
  /** Whether all records are there. */
  areRecordsSeen(records: readonly RequiredRecord[]): Promise<boolean>;
  /** Why a certificate with these names would not be issued whatever is registered. */
  rejectionOf(names: readonly string[]): Promise<Reason | undefined>;
}

/** ACM needs some seconds to make the CNAMEs of a new request. */
const recordPatience = { attempts: 40, pauseMilliseconds: 500 } as const;

/** Finds, requests and renews the replacements of one account and region. What AWS refuses blocks that certificate. */
export class ReplacementKeeper {
  readonly #context: Context;
  readonly #region: ObservedRegion;
  readonly #reader: CertificateReader;
  readonly #dns: DnsLook;
  readonly #candidates = new Map<string, Candidate>();
  readonly #requested = new Map<string, Awaited>();
  /** What AWS refused; each fails the job. */
  readonly problems: LocalizedText[] = [];
  #listed: Promise<readonly CertificateSummary[]> | undefined;
  #writer: Promise<CertificateWriter> | undefined;

  constructor(context: Context, region: ObservedRegion, dns: DnsLook) {
    this.#context = context;
    this.#region = region;
    this.#reader = region.readers.certificates;
    this.#dns = dns;
  }

  /** Finds or requests. One certificate after the other, so that equal ones share what the first requested. */
  async ensure(observed: ObservedCertificate, permission: RequestPermission): Promise<KeptReplacement> {
    const isKnown = permission.known !== undefined;
    return this.#orObstacle(observed, isKnown, () => this.#decideAndAct(observed, permission));
  }

  /**
   * Deletes the request of ours that waits for records while its certificate is switched in place, which has the same
   * ones: a controller would attach what is issued. What is not deleted is told, and kept in mind.
   */
  async withdraw(
    observed: ObservedCertificate,
    { known, isHeld }: Pick<RequestPermission, 'known' | 'isHeld'>,
  ): Promise<KeptReplacement> {
    if (known === undefined) return unchanged(undefined);
    return this.#orObstacle(observed, true, async () => {
      const candidate = await this.#candidate(known);
      if (candidate === undefined || !mayWithdraw(candidate, observed.certificate.arn)) return unchanged(undefined);
      if (isHeld) return unchanged(replacementOf(candidate));
      const refused = await this.#orObstacle(observed, true, () => this.#delete([candidate]));
      return refused === undefined ? unchanged(undefined) : { ...refused, replacement: replacementOf(candidate) };
    });
  }

  /** Waits for the CNAMEs of what was requested; many may wait at once. */
  async waitForRecords(kept: KeptReplacement, observed: ObservedCertificate): Promise<ReplacementResult | Unread> {
    if (!('arn' in kept)) return kept;
    return this.#orObstacle(observed, kept.isKnown, async () => {
      const certificate = await this.#waitForRecords(kept.arn);
      const replacement = certificate && { certificate, attempt: kept.attempt };
      return { replacement, blockedBy: undefined, droppedTags: kept.droppedTags };
    });
  }

  async #orObstacle<T>(
    { certificate: { arn, names } }: ObservedCertificate,
    isKnown: boolean,
    work: () => Promise<T>,
  ): Promise<T | ReplacementResult | Unread> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      if (isKnown && isRead(error)) {
        this.problems.push(failureOf((t) => t.certificateNotRead(arn), error));
        return { unread: reasonOf(error) };
      }
      if (failsJob(error)) this.problems.push(failureOf((t) => t.notRequested(names[0] ?? '', arn), error));
      return blocked(reasonOf(error));
    }
  }

  async #decideAndAct(observed: ObservedCertificate, permission: RequestPermission): Promise<KeptReplacement> {
    const specification = specifyReplacement(observed.certificate, observed.settings.drop);
    if (specification.names.length === 0) return blocked(reason('names-not-covered', [{ key: 'every-name-dropped' }]));
    if (!hasFirstName(specification)) return blocked(reason('names-not-covered', [{ key: 'no-first-name' }]));
    const shared = this.#requested.get(sharingKey(specification));
    if (shared !== undefined) return shared;
    const now = this.#context.clock.now();
    const known = permission.known === undefined ? undefined : await this.#candidate(permission.known);
    const suits = known !== undefined && chooseReplacement(specification, [known], now) !== undefined;
    const candidates = suits ? [known] : await this.#candidatesFor(observed.certificate);
    const decision = decideRequest(
      {
        specification,
        candidates,
        policy: observed.settings.request,
        isAsked: permission.isAsked,
        isHeld: permission.isHeld || !permission.hasIssue,
        attacher: attacherAmong(observed.owners),
        isExpired: observed.certificate.status === 'EXPIRED',
        recordsSeen: permission.recordsSeen,
        areRecordsSeen: await this.#seenForRetry(candidates),
      },
      now,
    );
    switch (decision.kind) {
      case 'nothing':
        return unchanged(undefined);
      case 'keep':
        return unchanged(replacementOf(decision.candidate));
      case 'blocked':
        await this.#delete(decision.leftovers);
        return { ...blocked(decision.reason), replacement: decision.candidate && replacementOf(decision.candidate) };
      case 'use':
        if (permission.hasIssue) await this.#delete(decision.leftovers);
        return this.#use(decision.candidate, permission.known !== undefined);
      case 'request': {
        const rejection = await this.#rejection(specification, decision.leftovers);
        if (rejection !== undefined) return rejection;
        if (!(await permission.isStillMeant())) return unchanged(undefined);
        const isPinned = permission.isAsked && attacherAmong(observed.owners) !== undefined;
        return this.#request(observed.certificate, specification, decision, {
          isKnown: permission.known !== undefined,
          isPinned,
        });
      }
    }
  }

  /** What would make ACM refuse in the end is told before a 72-hour clock starts. */
  async #rejection(
    specification: ReplacementSpecification,
    leftovers: readonly Candidate[],
  ): Promise<ReplacementResult | undefined> {
    const blockedBy = await this.#dns.rejectionOf(specification.names);
    const last = leftovers.find(({ certificate }) => sameNames(certificate.names, specification.names));
    return blockedBy && { ...blocked(blockedBy), replacement: last && replacementOf(last) };
  }

  /** A pending request may lack CNAMEs that an interrupted run did not wait for. */
  #use(candidate: Candidate, isKnown: boolean): KeptReplacement {
    const { certificate, tags } = candidate;
    if (certificate.status !== 'PENDING_VALIDATION' || hasAllRecords(certificate))
      return unchanged(replacementOf(candidate));
    return { arn: certificate.arn, attempt: attemptOf(tags), isKnown, droppedTags: [] };
  }

  /** Whatever stands in the region with names of this certificate, where what its issue names does not serve. */
  async #candidatesFor(old: Certificate): Promise<readonly Candidate[]> {
    this.#listed ??= this.#reader.findDnsValidated().then((inventory) => inventory.certificates);
    const matching = (await this.#listed).filter((summary) => mayMatch(old, summary));
    const described = await Promise.all(matching.map((summary) => this.#candidate(summary.arn)));
    return described.filter((candidate) => candidate !== undefined);
  }

  async #candidate(arn: string): Promise<Candidate | undefined> {
    const known = this.#candidates.get(arn);
    if (known !== undefined) return known;
    const certificate = await this.#reader.describeCertificate(arn);
    if (certificate === undefined) return undefined;
    const [tags, validation] = await Promise.all([
      this.#reader.listCertificateTags(arn),
      validationOf(this.#reader, { certificate, isListedAsEmail: undefined, needsProof: false }),
    ]);
    const candidate = { certificate, tags, validation };
    this.#candidates.set(arn, candidate);
    return candidate;
  }

  /** DNS is looked at only where a second or later time-out makes it the question. */
  async #seenForRetry(candidates: readonly Candidate[]): Promise<boolean> {
    const timedOut = candidates.filter(({ certificate }) => certificate.status === 'VALIDATION_TIMED_OUT');
    const last = timedOut.find(({ tags }) => (attemptOf(tags) ?? 1) > 1);
    return last !== undefined && (await this.#dns.areRecordsSeen(requiredRecords(last.certificate)));
  }

  async #request(
    old: Certificate,
    specification: ReplacementSpecification,
    { attempt, leftovers }: { readonly attempt: number; readonly leftovers: readonly Candidate[] },
    { isKnown, isPinned }: { readonly isKnown: boolean; readonly isPinned: boolean },
  ): Promise<KeptReplacement> {
    const writer = await this.#openWriter();
    const oldTags = await this.#reader.listCertificateTags(old.arn);
    const { droppedTags, ...request } = buildRequest(specification, oldTags, { attempt, isPinned });
    if (writer === undefined) {
      this.#print('acm:RequestCertificate', request);
      await this.#delete(leftovers);
      return unchanged(undefined);
    }
    const requested = { arn: await writer.requestCertificate(request), attempt, isKnown, droppedTags };
    const { account, region } = this.#region.target;
    this.#context.log.info(`Requested ${request.names.join(', ')} in ${account} ${region}: ${requested.arn}`);
    this.#requested.set(sharingKey(specification), requested);
    await this.#delete(leftovers);
    return requested;
  }

  /** The certificate with its CNAMEs, or as far as it got: then the next scan fills them in. */
  async #waitForRecords(arn: string): Promise<Certificate | undefined> {
    let certificate: Certificate | undefined;
    for (let attempt = 0; attempt < recordPatience.attempts; attempt += 1) {
      certificate = await this.#reader.describeCertificate(arn);
      if (certificate !== undefined && hasAllRecords(certificate)) return certificate;
      await this.#context.clock.sleep(recordPatience.pauseMilliseconds);
    }
    return certificate;
  }

  async #delete(leftovers: readonly Candidate[]): Promise<void> {
    const writer = leftovers.length === 0 ? undefined : await this.#openWriter();
    for (const { certificate } of leftovers) {
      if (writer === undefined) this.#print('acm:DeleteCertificate', { CertificateArn: certificate.arn });
      else await writer.deleteCertificate(certificate.arn);
    }
  }

  #print(action: string, request: object): void {
    printWrite(this.#context, this.#region.target, action, request);
  }

  #openWriter(): Promise<CertificateWriter> | undefined {
    const { awsWriters, config } = this.#context;
    this.#writer ??= awsWriters?.openCertificateWriter({
      ...this.#region.target,
      power: 'scan',
      role: config.roles.scan,
    });
    return this.#writer;
  }
}

/** What only looks: that it was refused says nothing of what is there. */
export function isRead({ details }: UpstreamError): boolean {
  return /^(?:Describe|Get|List|Search)/.test(details.operation);
}

/** A limit holds a request back until it is raised or passes, which is no failure. */
export function failsJob({ details }: UpstreamError): boolean {
  return details.kind !== 'quota';
}

function replacementOf({ certificate, tags }: Candidate): Replacement {
  return { certificate, attempt: attemptOf(tags) };
}

function unchanged(replacement: Replacement | undefined): ReplacementResult {
  return { replacement, blockedBy: undefined, droppedTags: [] };
}

function blocked(blockedBy: Reason): ReplacementResult {
  return { replacement: undefined, blockedBy, droppedTags: [] };
}
