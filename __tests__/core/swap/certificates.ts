import type { AllowedChange } from '../../../src/core/swap/allowed-change.ts';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import type { Plan, PlannedListener } from '../../../src/core/plan/plan.ts';
import type { Reason } from '../../../src/core/reasons.ts';
import type { Moment, Purpose } from '../../../src/core/swap/policy/check.ts';

import { firstRejection } from '../../../src/core/swap/policy/policy.ts';
import { known } from '../../../src/core/swap/policy/value.ts';
import { certificate, listener, now, plan, planned, replacement } from '../fixtures.ts';

/** What the chain says of a plan's certificates, on a listener that is as it was reviewed. */
export function judgeChange(
  part: {
    readonly from?: Certificate | undefined;
    readonly to?: Certificate | undefined;
    readonly plan?: Plan;
    readonly type?: PlannedListener['type'];
    readonly dropped?: readonly string[];
    readonly allow?: readonly AllowedChange[];
    readonly moment?: Moment;
    readonly purpose?: Purpose;
  } = {},
): Reason | undefined {
  const { purpose = 'swap', moment = 'listener', dropped = [], allow = ['migration'] } = part;
  const from = 'from' in part ? part.from : certificate();
  const to = 'to' in part ? part.to : replacement();
  return firstRejection(
    { purpose, moment, isPartial: true },
    {
      ...{ plan: known(part.plan ?? plan()), planned: known(planned({ type: part.type ?? 'application' })) },
      ...{ listener: known(listener()), now: known(now), dropped: known(dropped), allow: known(allow) },
      source: known(purpose === 'swap' ? from : to),
      target: known(purpose === 'swap' ? to : from),
    },
  )?.reason;
}
