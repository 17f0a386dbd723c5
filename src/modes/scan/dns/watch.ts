import { parseArn } from '../../../core/arn.ts';
import type { Certificate, Tags } from '../../../core/certificate/certificate.ts';
import { messageOf, UpstreamError, UserError } from '../../../core/errors.ts';
import { activeRecords } from '../../../core/certificate/in-place.ts';
import { controlLabels, stateLabel } from '../../../core/issue/labels.ts';
import { requiredRecords, type RequiredRecord } from '../../../core/dns/records.ts';
import { rulesNeedTags, settingsFor, type CertificateSettings } from '../../../core/fleet/settings.ts';
import { judgeWatch, type WatchVerdict } from '../../../core/dns/watch.ts';
import type { AccountRegion, CertificateReader } from '../../../ports.ts';
import type { Context } from '../../shared/context.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import type { RecordLooker } from './dns-look.ts';
import type { SeenRecord } from '../entry.ts';
import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';

/** A certificate that this action has moved to DNS validation, with what became of its records. */
export interface Watched {
  /** ARN by which its issue is found: that of the e-mail-validated certificate. */
  readonly key: string;
  /** The DNS-validated certificate: the replacement, or the same one after a switch in place. */
  readonly certificate: Certificate;
  /** Its tags, as far as rules ask for them; else empty. */
  readonly tags: Tags;
  readonly settings: CertificateSettings;
  readonly verdict: WatchVerdict;
  readonly records: readonly SeenRecord[];
}

/**
 * Looks whether the records of migrated certificates in use are still in public DNS: ACM needs them for each renewal.
 * One describe each, only where such an issue is. What cannot be looked at is no loss.
 */
export async function watchMigrated(
  context: Context,
  tracking: Tracking,
  places: readonly AccountRegion[],
  looker: RecordLooker,
): Promise<readonly Watched[]> {
  const scanned = new Set(places.map(placeOf));
  const issues = [...tracking.byCertificate.values()].filter(
    (own) => isUnderWatch(own) && scanned.has(placeOf(parseArn(own.certificate))),
  );
  const watched = await mapBounded(issues, concurrencyOf(context.config, issues.length), (own) =>
    watchOne(context, own, looker),
  );
  return watched.filter((each) => each !== undefined);
}

function placeOf(place: AccountRegion | undefined): string {
  return place === undefined ? '' : `${place.account}/${place.region}`;
}

/** Closed by us as done, or reopened because of a loss. */
function isUnderWatch({ issue, lostSince }: TrackingIssue): boolean {
  if (issue.labels.includes(controlLabels.hold)) return false;
  if (issue.state === 'open') return lostSince !== undefined;
  return issue.labels.includes(stateLabel('done')) && issue.stateReason === 'completed';
}

async function watchOne(context: Context, own: TrackingIssue, looker: RecordLooker): Promise<Watched | undefined> {
  const arn = own.replacement ?? own.certificate;
  const place = parseArn(arn);
  if (place === undefined) return undefined;
  const target = { account: place.account, region: place.region };
  try {
    const { certificates } = await context.aws.open({ ...target, power: 'scan', role: context.config.roles.scan });
    const certificate = await certificates.describeCertificate(arn);
    if (certificate?.status !== 'ISSUED' || certificate.inUseBy.length === 0) return undefined;
    const required = await recordsOf(certificates, certificate);
    const records = await looker.look(required.map((record) => ({ ...record, isValidated: false })));
    const tags = rulesNeedTags(context.config.rules) ? await certificates.listCertificateTags(arn) : {};
    const settings = settingsFor(context.config, certificate, tags);
    return { key: own.certificate, certificate, tags, settings, verdict: judgeWatch(records), records };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    context.log.warning(`The DNS records of ${arn} could not be watched: ${messageOf(error)}`);
    return undefined;
  }
}

/** After a switch in place `DescribeCertificate` may still tell of the first validation, by e-mail, alone. */
async function recordsOf(reader: CertificateReader, certificate: Certificate): Promise<readonly RequiredRecord[]> {
  const described = requiredRecords(certificate);
  return described.length > 0 ? described : activeRecords(await reader.listDomainSwitches(certificate.arn));
}
