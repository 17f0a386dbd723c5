import { certificateId } from '../arn.ts';

/** Something that an event of AWS Health is about. */
export interface HealthEntity {
  /** Twelve digits. */
  readonly account: string;
  /** As AWS writes it; for ACM often, not always, a certificate's ARN. Foreign text. */
  readonly value: string;
  readonly status: string | undefined;
}

/** An event of AWS Health about ACM that is open or upcoming. */
export interface HealthEvent {
  readonly arn: string;
  /** Such as `AWS_ACM_RENEWAL_STATE_CHANGE`; AWS adds new ones, so none is expected. */
  readonly code: string;
  readonly category: string;
  readonly region: string;
  readonly status: string;
  /** ISO 8601. */
  readonly startsAt: string | undefined;
  readonly entities: readonly HealthEntity[];
}

/** Why Health told nothing: the support plan does not have it, or it was refused or did not answer. */
export const healthGaps = ['subscription', 'refused'] as const;

export type HealthGapKind = (typeof healthGaps)[number];

/** An account whose events could not be read. */
export interface HealthGap {
  readonly account: string;
  readonly why: HealthGapKind;
  /** What AWS said. Foreign text. */
  readonly detail: string;
}

/** What AWS Health says about ACM. */
export interface HealthFindings {
  readonly events: readonly HealthEvent[];
  readonly gaps: readonly HealthGap[];
}

/** The ARNs of certificates among what an event is about: only what parses as one. */
export function certificatesOf({ entities }: HealthEvent): readonly string[] {
  return entities.map(({ value }) => value).filter((value) => certificateId(value) !== undefined);
}

/** The same event of several accounts as one, in a fixed order, so that nothing changes while nothing happens. */
export function mergeEvents(events: readonly HealthEvent[]): readonly HealthEvent[] {
  const merged = new Map<string, HealthEvent>();
  for (const event of events) {
    const known = merged.get(event.arn);
    merged.set(event.arn, known === undefined ? event : { ...known, entities: [...known.entities, ...event.entities] });
  }
  return [...merged.values()]
    .map((event) => ({ ...event, entities: uniqueEntities(event.entities) }))
    .sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

function uniqueEntities(entities: readonly HealthEntity[]): readonly HealthEntity[] {
  const byKey = new Map(entities.map((entity) => [`${entity.account} ${entity.value}`, entity]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}
