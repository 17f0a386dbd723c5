import { migrationStates } from '../../../src/core/issue/labels.ts';
import type { StepFacts } from '../../../src/core/issue/next-step.ts';
import { reason, reasonCodes, specialDetailsOf, type Reason } from '../../../src/core/reasons.ts';
import { shown } from '../../text/fixtures.ts';

/** Records as they may stand when a step is chosen. */
const recordings = [
  [],
  [shown('shop.example.com')],
  [shown('shop.example.com', { state: 'present' }), shown('www.shop.example.com', { state: 'validated' })],
];

/** Every reason, also with the details by which it means something else. */
export const everyReason: readonly Reason[] = reasonCodes.flatMap((code) =>
  ['', ...specialDetailsOf(code)].map((detail) => reason(code, detail)),
);

/** A certificate of which nothing particular is to be told. */
export const plainFacts: StepFacts = {
  state: 'found',
  reason: undefined,
  isHeld: false,
  strategy: 'replace',
  request: 'automatic',
  isInRenewalWindow: false,
  records: [],
  namesToCome: [],
  proposal: 'none',
  isLeftToCode: false,
};

const settings: readonly StepFacts[] = (['replace', 'in-place'] as const).flatMap((strategy) =>
  (['automatic', 'on-label', 'off'] as const).flatMap((request) =>
    [true, false].flatMap((isInRenewalWindow) =>
      recordings.flatMap((records) =>
        (['none', 'open', 'by-hand', 'rejected'] as const).flatMap((proposal) =>
          [true, false].map((isLeftToCode) => ({
            ...plainFacts,
            ...{ strategy, request, isInRenewalWindow, records, proposal, isLeftToCode },
          })),
        ),
      ),
    ),
  ),
);

/** Every state with every setting, and with every reason. */
export const everyFacts: readonly StepFacts[] = migrationStates.flatMap((state) =>
  [true, false].flatMap((isHeld) => [
    ...everyReason.map((why): StepFacts => ({ ...plainFacts, state, isHeld, reason: why })),
    ...(state === 'failed' || state === 'blocked'
      ? []
      : settings.map((each): StepFacts => ({ ...each, state, isHeld }))),
  ]),
);
