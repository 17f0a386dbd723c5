import { Temporal } from 'temporal-polyfill';
import { effectiveStrategy, type StrategyFacts } from '../../src/core/certificate/in-place.ts';
import { decideRequest } from '../../src/core/certificate/requests.ts';
import { knownServices, type KnownService } from '../../src/core/certificate/usage.ts';
import { attacherAmong, ownerEntry, ownerKinds, type OwnerKind, type TurnsBack } from '../../src/core/swap/owners.ts';
import { serviceLines } from '../../src/text/issue/service-lines.ts';
import { markdownTable } from './markdown-table.ts';

const turnsBack: Readonly<Record<TurnsBack, string>> = {
  reconcile: 'set again by itself, within minutes to ten hours',
  recreate: 'set again by itself; a Classic listener is deleted and made anew for it',
  deploy: 'set again, or taken away, at its next deployment',
  apply: 'set again when it is next applied',
};

/** What users of a certificate that are no named service are. */
const kinds: Readonly<Partial<Record<KnownService, string>>> = {
  'aws-load-balancer': 'a load balancer in an account of AWS (API Gateway and others)',
  'aws-distribution': 'a distribution in an account of AWS (API Gateway, Cognito, AppSync)',
  exported: 'a copy that somebody exported',
  unknown: 'what is no ARN',
};

const strategies = ['auto', 'replace', 'in-place'] as const;

/** What happens to a certificate on a listener of each owner, by the strategies, as the action's own tables decide it. */
export function strategyTable(): string {
  const rows = [...ownerKinds, undefined].map((kind) => {
    const entry = kind && ownerEntry(kind);
    return [
      kind ?? '*nobody*',
      ...strategies.map((strategy) => outcomeOf(kind, strategy, 'ISSUED')),
      outcomeOf(kind, 'in-place', 'EXPIRED'),
      entry === undefined ? 'left as it is' : turnsBack[entry.turnsBack],
    ];
  });
  const heads = ['Owner', '`auto`', '`replace`', '`in-place`', 'Expired', 'A swapped listener is'];
  return markdownTable(heads, rows);
}

/** What a user that is no listener needs, once a certificate is replaced all the same. */
export function serviceTable(): string {
  const rows = knownServices.map((service) => {
    const lines = serviceLines[service]?.({ certificateArn: 'NEW_ARN', domain: 'shop.example.com', id: 'ID' }) ?? [];
    const commands = lines.map((line) => `\`${/^aws \S+ \S+/.exec(line)?.[0] ?? line}\``);
    return [kinds[service] ?? service, [...new Set(commands)].join(', ') || 'none: in place, or by hand'];
  });
  return markdownTable(['Used by', 'Command in the issue'], rows);
}

function outcomeOf(
  kind: OwnerKind | undefined,
  strategy: StrategyFacts['strategy'],
  status: StrategyFacts['status'],
): string {
  const attacher = kind && attacherAmong([{ kind, name: '' }]);
  if (effectiveStrategy({ strategy, status, otherUses: 0, attacher }) === 'in-place') return 'in place';
  const decision = decideRequest(
    {
      specification: { replaces: '', names: [], keyAlgorithm: '', exportOption: undefined },
      ...{ candidates: [], policy: 'automatic', isAsked: false, isHeld: false, attacher },
      ...{ isExpired: status === 'EXPIRED', recordsSeen: undefined, areRecordsSeen: false },
    },
    Temporal.Instant.from('2027-01-01T00:00:00Z'),
  );
  if (decision.kind !== 'blocked') return 'replaced';
  return `[\`${decision.reason.code}\`](operations.md#${decision.reason.code})`;
}
