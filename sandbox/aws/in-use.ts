import type { AwsState, Certificate, Listener, ListenerChange } from './state.ts';

/** Notes which certificates a listener has from now on. */
export function recordChange(state: AwsState, listener: Listener, by: string): void {
  state.history.push({
    at: new Date(),
    listenerArn: listener.arn,
    loadBalancerArn: listener.loadBalancer.arn,
    defaultCertificate: by === 'removed' ? undefined : listener.defaultCertificate,
    sni: by === 'removed' ? [] : listener.sni,
    by,
  });
}

/** The last change of each listener up to a moment (epoch milliseconds); its first where all are later. */
function changesAt(state: AwsState, moment: number): ReadonlyMap<string, ListenerChange> {
  const latest = new Map<string, ListenerChange>();
  for (const change of state.history) {
    if (change.at.getTime() <= moment || !latest.has(change.listenerArn)) latest.set(change.listenerArn, change);
  }
  return latest;
}

/** What a listener had at a moment. */
export function listenerAt(state: AwsState, listenerArn: string, moment: number): ListenerChange | undefined {
  return changesAt(state, moment).get(listenerArn);
}

/** Load balancers by certificate. */
type UseIndex = ReadonlyMap<string, ReadonlySet<string>>;

/* The index after the last change, kept until the next one: lists ask for the users of every certificate. */
const newest = new WeakMap<AwsState, { readonly changes: number; readonly index: UseIndex }>();

function useIndexAt(state: AwsState, moment: number): UseIndex {
  const isNewest = (state.history.at(-1)?.at.getTime() ?? 0) <= moment;
  const known = newest.get(state);
  if (isNewest && known?.changes === state.history.length) return known.index;
  const index = new Map<string, Set<string>>();
  for (const { defaultCertificate, sni, loadBalancerArn } of changesAt(state, moment).values()) {
    for (const arn of defaultCertificate === undefined ? sni : [defaultCertificate, ...sni]) {
      index.set(arn, (index.get(arn) ?? new Set()).add(loadBalancerArn));
    }
  }
  if (isNewest) newest.set(state, { changes: state.history.length, index });
  return index;
}

/** ARNs of what uses a certificate, as ACM sees it at a moment: load balancers first, then whatever else was set up. */
export function usersOf(state: AwsState, certificate: Certificate, moment: number): readonly string[] {
  return [...(useIndexAt(state, moment).get(certificate.arn) ?? []), ...certificate.otherUsers];
}
