import type { Temporal } from 'temporal-polyfill';
import { UpstreamError } from '../../core/errors.ts';
import { stateLabel } from '../../core/labels.ts';
import { managerIn, managerOf, type Manager } from '../../core/managed.ts';
import { decideRetirement, unusedSinceTag, type Retirement } from '../../core/retirement.ts';
import { sortUses } from '../../core/usage.ts';
import type { AwsReaders, CertificateWriter } from '../../ports.ts';
import { deletedText, eventComment } from '../../text/events.ts';
import { describeReason } from '../../text/reasons.ts';
import type { Context } from '../context.ts';
import { announce, type Tracking } from '../tracking.ts';
import type { Entry } from './entry.ts';
import { reasonOf } from './observe.ts';

/**
 * Deletes old certificates that nothing has used for the soak of `swap.delete-old-after`; nothing at all with `never`.
 * Only those of issues that this action closed as done. Returns what AWS refused.
 */
export async function retireOld(
  context: Context,
  tracking: Tracking,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const soak = context.config.swap.deleteOldAfter;
  if (soak === undefined) return [];
  const problems: string[] = [];
  for (const entry of entries.filter(isMigrated)) {
    try {
      await retire(context, tracking, entry, soak);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      problems.push(
        `The old certificate ${entry.observed.certificate.arn} was not deleted. ${describeReason(reasonOf(error), 'en')}`,
      );
    }
  }
  return problems;
}

/** Done now, or done before and in use again since. */
function isMigrated({ tracking, decision }: Entry): boolean {
  if (tracking === undefined || decision.kind !== 'tracked') return false;
  return decision.state === 'done' || tracking.issue.labels.includes(stateLabel('done'));
}

async function retire(context: Context, tracking: Tracking, entry: Entry, soak: Temporal.Duration): Promise<void> {
  const { certificate } = entry.observed;
  const { certificates } = entry.region.readers;
  const now = context.clock.now();
  const tags = await certificates.listCertificateTags(certificate.arn);
  const replacement = entry.result.replacement?.certificate;
  const manager =
    managerIn(tags, context.config.swap.terraformTags) ??
    (replacement && (await managerOfUsers(context, entry.region.readers, replacement)));
  const retirement = decideRetirement({ certificate, tags, replacement, manager, soak }, now);
  if (retirement.kind === 'wait') return;
  if (retirement.kind === 'keep') {
    context.log.info(`The old certificate ${certificate.arn} is kept: ${retirement.why}.`);
    return;
  }
  const writer = await context.awsWriters?.openCertificateWriter({
    ...entry.region.target,
    power: 'scan',
    role: context.config.roles.scan,
  });
  if (writer === undefined) context.log.info(`Would ${wordFor(retirement.kind)} ${certificate.arn}`);
  else await carryOut(context, tracking, entry, writer, retirement.kind);
}

async function carryOut(
  context: Context,
  tracking: Tracking,
  entry: Entry,
  writer: CertificateWriter,
  kind: 'begin' | 'reset' | 'delete',
): Promise<void> {
  const { certificate, settings } = entry.observed;
  if (kind === 'begin')
    await writer.tagCertificate(certificate.arn, { [unusedSinceTag]: context.clock.now().toString() });
  else if (kind === 'reset') await writer.untagCertificate(certificate.arn, [unusedSinceTag]);
  else {
    await writer.deleteCertificate(certificate.arn);
    context.log.info(`Deleted the old certificate ${certificate.arn}.`);
    const number = entry.tracking?.issue.number;
    if (number === undefined) return;
    const body = eventComment('deleted', settings.owners, deletedText(certificate.arn, settings.language));
    await announce(context, tracking.trusted, { number, kind: 'deleted', body });
  }
}

/** What manages a listener or load balancer that serves the replacement: its code may still name the old one. */
async function managerOfUsers(
  { config }: Context,
  { listeners }: AwsReaders,
  replacement: { readonly inUseBy: readonly string[]; readonly account: string },
): Promise<Manager | undefined> {
  for (const arn of sortUses(replacement.inUseBy, replacement.account).loadBalancers) {
    const served = await listeners.listSecureListeners(arn);
    const arns = served.map((listener) => listener.arn);
    const tags = await listeners.listTags([arn, ...arns]);
    for (const listener of arns) {
      const found = managerOf(
        { listenerTags: tags.get(listener) ?? {}, loadBalancerTags: tags.get(arn) ?? {} },
        config.swap.terraformTags,
      );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function wordFor(kind: Retirement['kind']): string {
  const words: Readonly<Partial<Record<Retirement['kind'], string>>> = {
    begin: 'mark as unused',
    reset: 'mark as used again',
    delete: 'delete',
  };
  return words[kind] ?? kind;
}
