import { reasonOf } from '../../shared/reason-of.ts';
import { loadBalancerOfListener } from '../../../core/arn.ts';
import type { Certificate, CertificateSummary, Tags } from '../../../core/certificate/certificate.ts';
import { UpstreamError, UserError } from '../../../core/errors.ts';
import type { Reason } from '../../../core/reasons.ts';
import { rulesNeedTags, settingsFor } from '../../../core/fleet/settings.ts';
import type { CertificateSettings } from '../../../core/fleet/settings.ts';
import type { OtherUse } from '../../../core/certificate/usage.ts';
import { isExported, sortUses } from '../../../core/certificate/usage.ts';
import type { Validation } from '../../../core/certificate/validation.ts';
import type { AccountRegion, AwsReaders, CertificateInventory } from '../../../ports/aws.ts';
import type { PlannedListener } from '../../../core/plan/plan.ts';
import type { Context } from '../../shared/context.ts';
import { guardRegion, type GuardedRegion, type GuardSettings } from '../guard/guard.ts';
import type { FindAwaited } from './awaited.ts';
import { UseReader, type Uses } from './uses.ts';
import { validationOf } from './validation.ts';

/** One e-mail-validated certificate as found, with everything that uses it. */
export interface ObservedCertificate extends Uses {
  readonly certificate: Certificate;
  readonly validation: Validation;
  /** Somebody may serve it outside AWS. */
  readonly isExported: boolean;
  /** Its tags, as far as rules ask for them; else empty. */
  readonly tags: Tags;
  readonly settings: CertificateSettings;
  readonly others: readonly OtherUse[];
}

/** What one account and region holds. */
export interface ObservedRegion {
  readonly kind: 'observed';
  readonly target: AccountRegion;
  readonly readers: AwsReaders;
  readonly certificates: readonly ObservedCertificate[];
  /** Tracked certificates that do not exist any more. */
  readonly gone: readonly string[];
  /** What the guard found; `undefined` where it did not look. */
  readonly guarded: GuardedRegion | undefined;
  /** Certificates that could not be looked at; nothing is decided about them. */
  readonly unread: readonly UnreadCertificate[];
}

/** A certificate that could not be looked at, and why. */
export interface UnreadCertificate {
  readonly arn: string;
  readonly reason: Reason;
}

/** An account and region that could not be looked at. */
export interface UnreachableRegion {
  readonly kind: 'unreachable';
  readonly target: AccountRegion;
  readonly reason: Reason;
  /** Whether AWS says that a service control policy denies it. */
  readonly isServiceControl: boolean;
}

/** What came of looking at one account and region. */
export type RegionInventory = ObservedRegion | UnreachableRegion;

/**
 * Finds and describes the e-mail-validated certificates of one account and region and what uses each.
 * `tracked`: ARNs in open issues, looked at even when the search no longer finds them. `signal`: nothing more is asked
 * once it is aborted. A refusal makes the region unreachable and nothing else.
 */
export async function observeRegion(
  context: Context,
  target: AccountRegion,
  {
    tracked,
    findAwaited,
    guard,
    signal,
  }: {
    readonly tracked: readonly string[];
    readonly findAwaited: FindAwaited;
    readonly guard: GuardSettings | undefined;
    readonly signal: AbortSignal;
  },
): Promise<RegionInventory> {
  try {
    const readers = await context.aws.open({ ...target, power: 'scan', role: context.config.roles.scan, signal });
    const all = guard && (await readers.certificates.findAll());
    const inventory = emailValidatedIn(all) ?? (await readers.certificates.findEmailValidated());
    const found = new Map(inventory.certificates.map((summary) => [summary.arn, summary]));
    const arns = [...new Set([...found.keys(), ...tracked])];
    const uses = new UseReader(readers);
    const described = await Promise.all(
      arns.map((arn) =>
        orUnread(arn, async () => {
          const certificate = inventory.described.get(arn) ?? (await readers.certificates.describeCertificate(arn));
          if (certificate === undefined) return undefined;
          const isListedAsEmail = inventory.source === 'search' ? found.has(arn) : undefined;
          const awaited = tracked.includes(arn) && !certificate.inUseBy?.length ? await findAwaited(certificate) : [];
          return readCertificate(context, readers, uses, {
            ...{ certificate, isListedAsEmail, summary: found.get(arn), awaited },
          });
        }),
      ),
    );
    // Load balancers and tags are asked for twenty at a time, so only once all of them are known.
    const looks = await Promise.all(
      described.flatMap(({ found: known }) =>
        known === undefined ? [] : [orUnread(known.certificate.arn, () => withUses(context, uses, known))],
      ),
    );
    const unread = [...described, ...looks].flatMap(({ failure }) => failure ?? []);
    const [first] = unread;
    // What holds for every certificate is the region's, and said once.
    if (first !== undefined && unread.length === arns.length) throw first.error;
    const observed = looks.flatMap((look) => look.found ?? []);
    const seen = new Set([...observed.map(({ certificate }) => certificate.arn), ...unread.map(({ arn }) => arn)]);
    const missing = tracked.filter((arn) => !seen.has(arn) && !found.has(arn));
    const gone = missing.length === 0 ? [] : await withoutListed(readers, missing);
    const guarded = guard && all && (await guardRegion(context, guard, { target, readers, inventory: all }));
    return { kind: 'observed', target, readers, certificates: observed, gone, unread: unread.map(toUnread), guarded };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    const isServiceControl = error instanceof UpstreamError && error.details.denial === 'service-control-policy';
    return { kind: 'unreachable', target, reason: reasonOf(error), isServiceControl };
  }
}

/** One search is enough where it was for everything; one that leaves out how a certificate is validated is not. */
function emailValidatedIn(all: CertificateInventory | undefined): CertificateInventory | undefined {
  const amazons = all?.certificates.filter(({ type }) => type === undefined || type === 'AMAZON_ISSUED');
  if (all === undefined || amazons?.some(({ method }) => method === undefined) === true) return undefined;
  return { ...all, certificates: (amazons ?? []).filter(({ method }) => method === 'EMAIL') };
}

/** A certificate that was refused, with what was said. */
interface Refused {
  readonly arn: string;
  readonly error: UpstreamError;
}

/** What was found of one certificate; a refusal is that one's alone. */
async function orUnread<T>(
  arn: string,
  look: () => Promise<T | undefined>,
): Promise<{ readonly found?: T | undefined; readonly failure?: Refused }> {
  try {
    return { found: await look() };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { failure: { arn, error } };
  }
}

function toUnread({ arn, error }: Refused): UnreadCertificate {
  return { arn, reason: reasonOf(error) };
}

/** One answer is not enough for an end: what describe does not find is gone only where no search lists it either. */
async function withoutListed({ certificates }: AwsReaders, missing: readonly string[]): Promise<readonly string[]> {
  const listed = new Set((await certificates.findDnsValidated()).certificates.map(({ arn }) => arn));
  return missing.filter((arn) => !listed.has(arn));
}

/** A described certificate with what search or list said of it. */
interface FoundCertificate {
  readonly certificate: Certificate;
  readonly isListedAsEmail: boolean | undefined;
  readonly summary: CertificateSummary | undefined;
  /** Listeners that a merged plan waits for. */
  readonly awaited: readonly PlannedListener[];
}

/** A certificate that is known but for what its load balancers are. */
type KnownCertificate = Omit<ObservedCertificate, keyof Uses> & {
  /** Those to look at. */
  readonly loadBalancers: readonly string[];
  readonly inUseBy: readonly string[];
  /** A search says that it is in use. */
  readonly isFoundInUse: boolean;
};

async function readCertificate(
  context: Context,
  readers: AwsReaders,
  uses: UseReader,
  { certificate, isListedAsEmail, summary, awaited }: FoundCertificate,
): Promise<KnownCertificate> {
  const tags: Tags = rulesNeedTags(context.config.rules)
    ? await readers.certificates.listCertificateTags(certificate.arn)
    : {};
  const settings = settingsFor(context.config, certificate, tags);
  const validation = await validationOf(readers.certificates, { certificate, isListedAsEmail, needsProof: true });
  if (validation.kind === 'unknown') throw unsaid(certificate.arn, 'how its names are validated');
  if (certificate.inUseBy === undefined && awaited.length === 0) throw unsaid(certificate.arn, 'what uses it');
  const inUseBy = certificate.inUseBy ?? [];
  const exported = isExported({ certificate, exported: summary?.exported });
  const { loadBalancers, others } = sortUses(inUseBy, certificate.account);
  const named = [...new Set([...loadBalancers, ...awaited.map(loadBalancerOf)])];
  await Promise.all(named.map((arn) => uses.readListeners(arn)));
  return {
    ...{ certificate, validation, isExported: exported, tags, settings, inUseBy, loadBalancers: named },
    isFoundInUse: summary?.inUse === true,
    others: exported ? [...others, { arn: certificate.arn, service: 'exported' }] : others,
  };
}

async function withUses(
  { config }: Context,
  uses: UseReader,
  { loadBalancers, inUseBy, isFoundInUse, ...known }: KnownCertificate,
): Promise<ObservedCertificate> {
  const { arn } = known.certificate;
  return { ...known, ...(await uses.read({ arn, loadBalancers, inUseBy, isFoundInUse }, config.swap.terraformTags)) };
}

/** Of a Classic Load Balancer a plan names the load balancer itself. */
function loadBalancerOf({ arn }: PlannedListener): string {
  return loadBalancerOfListener(arn)?.arn ?? arn;
}

/** What AWS leaves out decides nothing about a certificate. */
function unsaid(arn: string, what: string): UpstreamError {
  const details = {
    service: 'acm',
    operation: 'DescribeCertificate',
    code: 'IncompleteAnswer',
    kind: 'other',
  } as const;
  return new UpstreamError(`ACM does not say of ${arn} ${what}. Run again; if it stays, ask AWS.`, details, undefined);
}
