import { UpstreamError } from '../../core/errors.ts';
import { canDoWithout } from '../../core/fleet/role-actions.ts';
import type { AccountRegion, AwsReaders } from '../../ports/aws.ts';
import { foreignWords } from '../../text/doctor/doctor.ts';
import type { PlacedFinding } from '../../text/doctor/gather.ts';
import type { Context } from '../shared/context.ts';
import { tryProbe } from './probe.ts';

/** What the scan role can read in one account and region. */
export interface RegionLook extends AccountRegion {
  /** Whether AWS says that a service control policy denies it. */
  readonly isServiceControl: boolean;
  /** Whether the region answers this account at all, so that a role's actions can be tried there. */
  readonly isOpen: boolean;
  /** Operations whose refusal is told already. */
  readonly told: ReadonlySet<string>;
  readonly findings: readonly PlacedFinding[];
}

/** Asks ACM and Elastic Load Balancing what a scan asks them, and whether ACM knows the newer calls. */
export async function lookAtRegion(context: Context, target: AccountRegion, partition: string): Promise<RegionLook> {
  const readers = await context.aws.open({ ...target, power: 'scan', role: context.config.roles.scan });
  const { value: inventory, refusal } = await tryProbe(() => readers.certificates.findEmailValidated());
  const denial = refusal instanceof UpstreamError ? refusal.details.denial : undefined;
  const isOpen = denial !== 'region-not-enabled' && denial !== 'service-control-policy';
  const acm: PlacedFinding =
    inventory === undefined
      ? { ...target, state: 'problem', topic: (w) => w.acm, found: foreignWords(refusal?.message ?? '') }
      : {
          ...target,
          state: inventory.source === 'list' ? 'warning' : 'ok',
          topic: (w) => w.acm,
          found: (w, _quote, _language, count) => (inventory.source === 'list' ? w.listed : w.searched)(count),
          count: inventory.certificates.length,
        };
  const looks = isOpen
    ? [await lookAtSwitch(context, target, readers, partition), await lookAtLoadBalancing(target, readers, partition)]
    : [];
  const refusals = [refusal, ...looks.map((each) => each.refusal)];
  return {
    ...target,
    isServiceControl: denial === 'service-control-policy',
    isOpen,
    told: new Set(refusals.flatMap((each) => (each instanceof UpstreamError ? [each.details.operation] : []))),
    findings: [acm, ...looks.map(({ finding }) => finding)],
  };
}

interface PlacedLook {
  readonly finding: PlacedFinding;
  readonly refusal: Error | undefined;
}

/** Without the calls for the switch in place `replace` still works, so that is a problem only where the config wants it. */
async function lookAtSwitch(
  { config }: Context,
  target: AccountRegion,
  { certificates }: AwsReaders,
  partition: string,
): Promise<PlacedLook> {
  const { refusal } = await tryProbe(() => certificates.listDomainSwitches(absent(target, partition, 'acm')));
  const state = canDoWithout(config).has('acm:ListCertificateDomainValidations') ? 'warning' : 'problem';
  const topic: PlacedFinding['topic'] = (w) => w.switchInPlace;
  return refusal === undefined
    ? { finding: { ...target, state: 'ok', topic, found: (w) => w.knowsSwitch }, refusal }
    : { finding: { ...target, state, topic, found: foreignWords(refusal.message) }, refusal };
}

async function lookAtLoadBalancing(
  target: AccountRegion,
  { listeners }: AwsReaders,
  partition: string,
): Promise<PlacedLook> {
  const absentOne = absent(target, partition, 'elasticloadbalancing');
  const { refusal } = await tryProbe(() => listeners.describeLoadBalancer(absentOne));
  const topic: PlacedFinding['topic'] = (w) => w.loadBalancing;
  return refusal === undefined
    ? { finding: { ...target, state: 'ok', topic, found: (w) => w.reads }, refusal }
    : { finding: { ...target, state: 'problem', topic, found: foreignWords(refusal.message) }, refusal };
}

/** Asking for what cannot exist shows whether the role may ask. */
function absent(
  { account, region }: AccountRegion,
  partition: string,
  service: 'acm' | 'elasticloadbalancing',
): string {
  const resources = {
    acm: 'certificate/00000000-0000-0000-0000-000000000000',
    elasticloadbalancing: 'loadbalancer/app/acm-email-to-dns-doctor/0000000000000000',
  };
  return `arn:${partition}:${service}:${region}:${account}:${resources[service]}`;
}
