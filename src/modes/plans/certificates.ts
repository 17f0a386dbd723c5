import { settingsFor, rulesNeedTags } from '../../core/fleet/settings.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import { known } from '../../core/swap/policy/value.ts';
import type { AwsReaders } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';
import { read } from '../shared/read.ts';

/** The certificates of a plan as AWS has them, and what the config says of their change. */
export interface PlanCertificates {
  readonly from: Certificate | undefined;
  readonly to: Certificate | undefined;
  readonly readings: PolicyReadings;
}

/** Reads both certificates of a plan, and the names that the rules of the default branch let go. */
export async function readCertificates(
  { config }: Pick<Context, 'config'>,
  plan: Plan,
  { certificates }: Pick<AwsReaders, 'certificates'>,
): Promise<PlanCertificates> {
  const [from, to] = await Promise.all([
    certificates.describeCertificate(plan.from),
    certificates.describeCertificate(plan.to),
  ]);
  const dropped = await read(async () => {
    if (from === undefined) return [];
    const tags = rulesNeedTags(config.rules) ? await certificates.listCertificateTags(from.arn) : {};
    return settingsFor(config, from, tags).drop;
  });
  return {
    from,
    to,
    readings: { source: known(from), target: known(to), dropped, allow: known(config.swap.allow) },
  };
}
