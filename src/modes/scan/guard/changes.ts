import { sortUses } from '../../../core/certificate/usage.ts';
import { rulesNeedTags, settingsFor } from '../../../core/fleet/settings.ts';
import type { Succession } from '../../../core/guard/successor.ts';
import type { PullRequest } from '../../../core/repository.ts';
import { markerKeys } from '../../../text/markdown/marker-keys.ts';
import { readMarkerValues } from '../../../text/markdown/markdown.ts';
import type { AwsReaders } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach, type Each } from '../../shared/each.ts';
import type { Finding } from '../entry.ts';
import { UseReader } from '../inventory/uses.ts';
import type { GuardedRegion } from './guard.ts';

/**
 * Looks at each pair of certificates of which one may take the other's place: what a plan for it has to name. Whether it
 * may is for the checks that every plan goes through.
 */
export async function readChanges(
  context: Context,
  regions: readonly GuardedRegion[],
  pullRequests: readonly PullRequest[],
): Promise<Each<Finding>> {
  const merged = pullRequests.filter(({ isMerged }) => isMerged);
  const begun = new Set(merged.flatMap(({ body }) => readMarkerValues(body, markerKeys.planFrom)));
  const pairs = regions.flatMap(({ target, successions }) =>
    successions
      .filter(({ from, isBegun }) => !isBegun || begun.has(from.arn))
      .map((succession) => ({ target, succession })),
  );
  const read = await mapEach(
    pairs,
    (t, { succession: { from } }) => t.certificateNotRead(from.arn),
    async ({ target, succession }) => {
      const readers = await context.aws.open({ ...target, power: 'scan', role: context.config.roles.scan });
      return readChange(context, readers, succession);
    },
  );
  return { ...read, values: read.values.flat() };
}

async function readChange(
  { config }: Context,
  readers: AwsReaders,
  { from, to }: Succession,
): Promise<readonly Finding[]> {
  const { certificates } = readers;
  const [certificate, target] = await Promise.all([
    certificates.describeCertificate(from.arn),
    certificates.describeCertificate(to.arn),
  ]);
  if (certificate?.inUseBy === undefined || target === undefined) return [];
  const tags = rulesNeedTags(config.rules) ? await certificates.listCertificateTags(from.arn) : {};
  const settings = settingsFor(config, certificate, tags);
  if (settings.isIgnored) return [];
  const { inUseBy } = certificate;
  const { loadBalancers, others } = sortUses(inUseBy, certificate.account);
  const named = { arn: from.arn, loadBalancers, inUseBy, isFoundInUse: true };
  const uses = await new UseReader(readers).read(named, config.swap.terraformTags);
  return [
    {
      observed: {
        ...{ certificate, tags, settings, others, ...uses },
        validation: { kind: 'unknown', isProven: false },
        isExported: false,
      },
      result: { replacement: { certificate: target, attempt: undefined }, blockedBy: undefined, droppedTags: [] },
      ...{ inPlace: undefined, isFallback: false, records: [], deadline: undefined, group: undefined },
    },
  ];
}
