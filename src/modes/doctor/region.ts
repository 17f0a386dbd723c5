import { UpstreamError } from '../../core/errors.ts';
import type { AccountRegion, AwsReaders } from '../../ports.ts';
import type { DoctorFinding } from '../../text/doctor/doctor.ts';
import type { Context } from '../shared/context.ts';
import { tryLook } from './look.ts';

/** What the scan role can read in one account and region. */
export interface RegionLook extends AccountRegion {
  /** Whether AWS says that a service control policy denies it. */
  readonly isServiceControl: boolean;
  readonly findings: readonly DoctorFinding[];
}

/** Asks ACM and Elastic Load Balancing what a scan asks them, and whether ACM knows the newer calls. */
export async function lookAtRegion(context: Context, target: AccountRegion, partition: string): Promise<RegionLook> {
  const { account, region } = target;
  const readers = await context.aws.open({ ...target, power: 'scan', role: context.config.roles.scan });
  const sources = new Set<string>();
  const acm = await tryLook(
    (w) => w.acm(account, region),
    async () => {
      const { source, certificates } = await readers.certificates.findEmailValidated();
      sources.add(source);
      return (w) => (source === 'search' ? w.searched : w.listed)(certificates.length);
    },
  );
  const elb = await tryLook(
    (w) => w.loadBalancing(account, region),
    async () => {
      await readers.listeners.describeLoadBalancer(absent(target, partition, 'elasticloadbalancing'));
      return (w) => w.reads;
    },
  );
  const isDenied = acm.refusal instanceof UpstreamError && acm.refusal.details.denial === 'service-control-policy';
  return {
    ...target,
    isServiceControl: isDenied,
    findings: [
      sources.has('list') ? { ...acm.finding, state: 'warning' } : acm.finding,
      ...(acm.refusal === undefined ? [await lookAtSwitch(context, target, readers, partition)] : []),
      elb.finding,
    ],
  };
}

/** Without the calls for the switch in place `replace` still works, so that is a problem only where the config wants it. */
async function lookAtSwitch(
  { config }: Context,
  target: AccountRegion,
  readers: AwsReaders,
  partition: string,
): Promise<DoctorFinding> {
  const { finding, refusal } = await tryLook(
    (w) => w.switchInPlace(target.account, target.region),
    async () => {
      await readers.certificates.listDomainSwitches(absent(target, partition, 'acm'));
      return (w) => w.knowsSwitch;
    },
  );
  const isWanted = config.strategy === 'in-place' || config.rules.some(({ strategy }) => strategy === 'in-place');
  return refusal === undefined || isWanted ? finding : { ...finding, state: 'warning' };
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
