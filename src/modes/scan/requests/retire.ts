import type { Temporal } from 'temporal-polyfill';
import { parseLoadBalancerArn } from '../../../core/arn.ts';
import type { Certificate } from '../../../core/certificate/certificate.ts';
import { hasLabel, stateLabel } from '../../../core/issue/labels.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { ownerIn, ownerOf, type Owner } from '../../../core/swap/owners.ts';
import { decideRetirement, unusedSinceTag } from '../../../core/certificate/retirement.ts';
import { sortUses } from '../../../core/certificate/usage.ts';
import type { AccountRegion, AwsReaders, CertificateWriter } from '../../../ports/aws.ts';
import { deletedText } from '../../../text/issue/events.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach } from '../../shared/each.ts';
import { printWrite } from '../../shared/dry-run.ts';
import { notify } from '../../shared/comments.ts';
import type { Tracking } from '../../shared/tracking.ts';
import type { MigrationItem } from '../entry.ts';

/** What was deleted, and what AWS refused. */
export interface Retired {
  readonly deleted: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/**
 * Deletes old certificates that nothing has used for the soak of `swap.delete-old-after`; nothing at all with `never`.
 * Only those of issues that this action closed as done.
 */
export async function retireOld(context: Context, entries: readonly MigrationItem[]): Promise<Retired> {
  const soak = context.config.swap.deleteOldAfter;
  if (soak === undefined) return { deleted: [], problems: [] };
  const retired = await mapEach(
    entries.filter(isMigrated),
    (t, { observed }) => t.notDeleted(observed.certificate.arn),
    async (entry) => ((await retire(context, entry, soak)) ? [entry.observed.certificate.arn] : []),
  );
  return { deleted: retired.values.flat(), problems: retired.problems };
}

/** Tells the owners of what was deleted. */
export async function announceDeleted(
  context: Context,
  tracking: Tracking,
  entries: readonly MigrationItem[],
  deleted: readonly string[],
): Promise<readonly LocalizedText[]> {
  const notified = await mapEach(
    entries.filter(({ observed }) => deleted.includes(observed.certificate.arn)),
    (t, { tracking: own }) => t.issueNotUpdated(own?.issue.number ?? 0),
    async ({ observed, tracking: own }) => {
      if (own === undefined) return;
      const { certificate, settings } = observed;
      await notify(context, tracking.trusted, {
        number: own.issue.number,
        news: { kind: 'deleted', facts: [certificate.arn] },
        people: settings.owners,
        text: deletedText(certificate.arn, settings.language),
      });
    },
  );
  return notified.problems;
}

/** Done now, or done before and in use again since. */
function isMigrated({ tracking, decision }: MigrationItem): boolean {
  if (tracking === undefined || decision.kind !== 'tracked') return false;
  return decision.state === 'done' || hasLabel(tracking.issue.labels, stateLabel('done'));
}

/** Returns whether the certificate was deleted. */
async function retire(context: Context, entry: MigrationItem, soak: Temporal.Duration): Promise<boolean> {
  const { certificate, isExported } = entry.observed;
  const session = { ...placeOf(certificate), power: 'scan', role: context.config.roles.scan } as const;
  const readers = await context.aws.open(session);
  const now = context.clock.now();
  const tags = await readers.certificates.listCertificateTags(certificate.arn);
  const replacement = entry.result.replacement?.certificate;
  const owner =
    ownerIn(tags, context.config.swap.terraformTags) ??
    (replacement && (await ownerOfUsers(context, readers, replacement)));
  const retirement = decideRetirement(
    { certificate, tags, isExported, replacement, owner, soak, closedAt: entry.tracking?.issue.closedAt },
    now,
  );
  if (retirement.kind === 'wait') return false;
  if (retirement.kind === 'keep') {
    context.log.info(`The old certificate ${certificate.arn} is kept: ${retirement.why}.`);
    return false;
  }
  const writer = await context.awsWriters?.openCertificateWriter(session);
  if (writer === undefined) {
    printWrite(context, placeOf(certificate), actionFor[retirement.kind], { CertificateArn: certificate.arn });
    return false;
  }
  await carryOut(context, certificate.arn, writer, retirement.kind);
  return retirement.kind === 'delete';
}

function placeOf({ account, region }: AccountRegion): AccountRegion {
  return { account, region };
}

const actionFor: Readonly<Record<'begin' | 'reset' | 'delete', string>> = {
  begin: 'acm:AddTagsToCertificate',
  reset: 'acm:RemoveTagsFromCertificate',
  delete: 'acm:DeleteCertificate',
};

async function carryOut(
  context: Context,
  arn: string,
  writer: CertificateWriter,
  kind: 'begin' | 'reset' | 'delete',
): Promise<void> {
  if (kind === 'begin') await writer.tagCertificate(arn, { [unusedSinceTag]: context.clock.now().toString() });
  else if (kind === 'reset') await writer.untagCertificate(arn, [unusedSinceTag]);
  else {
    await writer.deleteCertificate(arn);
    context.log.info(`Deleted the old certificate ${arn}.`);
  }
}

/** Who owns a listener or load balancer that serves the replacement: its files may still name the old one. */
async function ownerOfUsers(
  { config }: Context,
  { listeners }: AwsReaders,
  replacement: Pick<Certificate, 'inUseBy' | 'account'>,
): Promise<Owner | undefined> {
  for (const arn of sortUses(replacement.inUseBy ?? [], replacement.account).loadBalancers) {
    const served = await listeners.listSecureListeners(arn);
    const arns = [arn, ...served.map((listener) => listener.arn)];
    const tags = await listeners.listTags(arns);
    const loadBalancer = { name: parseLoadBalancerArn(arn)?.name ?? '' };
    for (const each of arns) {
      const seen = { listenerTags: tags.get(each) ?? {}, loadBalancerTags: tags.get(arn) ?? {}, loadBalancer };
      const found = ownerOf(seen, config.swap.terraformTags);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
