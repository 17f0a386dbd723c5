import type { AffectedEntity, Event, HealthClient, OrganizationEvent } from '@aws-sdk/client-health';
import type { HealthEntity, HealthEvent } from '../../../core/certificate/health.ts';
import type { HealthReader } from '../../../ports/aws.ts';
import type { Caller } from '../client/call.ts';
import { readAllPages } from '../client/paging.ts';

/** By service, never by a list of codes: AWS adds codes without notice. */
const services = ['ACM'];
const statuses = ['open', 'upcoming'] as const;

/** Reads what AWS Health says about ACM, of one account or of the whole organisation. */
export async function createHealthReader(client: HealthClient, caller: Caller, account: string): Promise<HealthReader> {
  const {
    DescribeEventsCommand,
    DescribeAffectedEntitiesCommand,
    DescribeEventsForOrganizationCommand,
    DescribeAffectedAccountsForOrganizationCommand,
    DescribeAffectedEntitiesForOrganizationCommand,
  } = await import('@aws-sdk/client-health');

  async function listEvents(): Promise<readonly HealthEvent[]> {
    const filter = { services, eventStatusCodes: [...statuses] };
    const events = await caller.read('DescribeEvents', () =>
      readAllPages<Event>(async (nextToken) => {
        const answer = await client.send(new DescribeEventsCommand({ filter, nextToken }));
        return { items: answer.events, next: answer.nextToken };
      }),
    );
    return Promise.all(events.map(async (event) => toEvent(event, await listEntities(event.arn ?? ''))));
  }

  function listEntities(eventArn: string): Promise<readonly AffectedEntity[]> {
    return caller.read('DescribeAffectedEntities', () =>
      readAllPages<AffectedEntity>(async (nextToken) => {
        const answer = await client.send(
          new DescribeAffectedEntitiesCommand({ filter: { eventArns: [eventArn] }, nextToken }),
        );
        return { items: answer.entities, next: answer.nextToken };
      }),
    );
  }

  async function listOrganizationEvents(): Promise<readonly HealthEvent[]> {
    const filter = { services, eventStatusCodes: [...statuses] };
    const events = await caller.read('DescribeEventsForOrganization', () =>
      readAllPages<OrganizationEvent>(async (nextToken) => {
        const answer = await client.send(new DescribeEventsForOrganizationCommand({ filter, nextToken }));
        return { items: answer.events, next: answer.nextToken };
      }),
    );
    return Promise.all(
      events.map(async (event) => {
        const arn = event.arn ?? '';
        const accounts = await listAccounts(arn);
        const entities = await Promise.all(accounts.map((each) => listOrganizationEntities(arn, each)));
        return toEvent(event, entities.flat());
      }),
    );
  }

  function listAccounts(eventArn: string): Promise<readonly string[]> {
    return caller.read('DescribeAffectedAccountsForOrganization', () =>
      readAllPages<string>(async (nextToken) => {
        const answer = await client.send(new DescribeAffectedAccountsForOrganizationCommand({ eventArn, nextToken }));
        return { items: answer.affectedAccounts, next: answer.nextToken };
      }),
    );
  }

  function listOrganizationEntities(eventArn: string, awsAccountId: string): Promise<readonly AffectedEntity[]> {
    return caller.read('DescribeAffectedEntitiesForOrganization', () =>
      readAllPages<AffectedEntity>(async (nextToken) => {
        const answer = await client.send(
          new DescribeAffectedEntitiesForOrganizationCommand({
            organizationEntityAccountFilters: [{ eventArn, awsAccountId }],
            nextToken,
          }),
        );
        return { items: answer.entities, next: answer.nextToken };
      }),
    );
  }

  function toEvent(event: Event | OrganizationEvent, entities: readonly AffectedEntity[]): HealthEvent {
    return {
      arn: event.arn ?? '',
      code: event.eventTypeCode ?? '',
      category: event.eventTypeCategory ?? '',
      region: event.region ?? '',
      status: event.statusCode ?? '',
      startsAt: event.startTime?.toISOString(),
      entities: entities.map(toEntity),
    };
  }

  function toEntity(entity: AffectedEntity): HealthEntity {
    return { account: entity.awsAccountId ?? account, value: entity.entityValue ?? '', status: entity.statusCode };
  }

  return { listEvents, listOrganizationEvents };
}
