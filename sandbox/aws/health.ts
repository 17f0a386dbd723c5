import type {
  AffectedEntity,
  DescribeAffectedAccountsForOrganizationRequest,
  DescribeAffectedAccountsForOrganizationResponse,
  DescribeAffectedEntitiesForOrganizationRequest,
  DescribeAffectedEntitiesForOrganizationResponse,
  DescribeAffectedEntitiesRequest,
  DescribeAffectedEntitiesResponse,
  DescribeEventsForOrganizationRequest,
  DescribeEventsForOrganizationResponse,
  DescribeEventsRequest,
  DescribeEventsResponse,
  EventStatusCode,
  EventTypeCategory,
} from '@aws-sdk/client-health';
import { AwsError } from './errors.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';
import type { HealthEvent } from './state.ts';

const defaultPage = 100;

/** The operations of AWS Health that the sandbox speaks. */
export const healthOperations: Readonly<Record<string, Operation>> = {
  DescribeEvents: operation(anyResource, describeEvents),
  DescribeAffectedEntities: operation(anyResource, describeAffectedEntities),
  DescribeEventsForOrganization: operation(anyResource, describeOrganizationEvents),
  DescribeAffectedAccountsForOrganization: operation(anyResource, describeAffectedAccounts),
  DescribeAffectedEntitiesForOrganization: operation(anyResource, describeOrganizationEntities),
};

/** Without Business Support+ or better nothing is answered (AWS Health User Guide, "AWS Health API"). */
function checkPlan({ state, account }: CallContext): void {
  if (state.healthPlans.has(account)) return;
  throw new AwsError('SubscriptionRequired', 'The AWS Health API requires a paid AWS Support plan.');
}

/** The organisational view is for the management account, and for a delegated administrator. */
function checkOrganization(context: CallContext): void {
  checkPlan(context);
  if (context.state.organization?.askers.has(context.account) === true) return;
  throw new AwsError('AccessDenied', 'The account is no management account and no delegated administrator.');
}

interface Filter {
  readonly services?: readonly string[] | undefined;
  readonly eventStatusCodes?: readonly string[] | undefined;
}

function matches({ service, status }: HealthEvent, filter: Filter | undefined): boolean {
  return (filter?.services?.includes(service) ?? true) && (filter?.eventStatusCodes?.includes(status) ?? true);
}

function rendered({ arn, service, code, category, region, scope, startTime }: HealthEvent) {
  return {
    arn,
    service,
    eventTypeCode: code,
    eventTypeCategory: category as EventTypeCategory,
    region,
    eventScopeCode: scope,
    startTime,
    lastUpdatedTime: startTime,
  };
}

function describeEvents(input: DescribeEventsRequest, context: CallContext): DescribeEventsResponse {
  checkPlan(context);
  const own = context.state.healthEvents.filter(
    (event) =>
      (event.scope === 'PUBLIC' || event.entities.some(({ account }) => account === context.account)) &&
      matches(event, input.filter),
  );
  const all = own.map((event) => ({ ...rendered(event), statusCode: event.status as EventStatusCode }));
  const size = input.maxResults ?? context.state.settings.pageSizes['DescribeEvents'] ?? defaultPage;
  const { items, next } = page(all, input.nextToken, size, 'DescribeEvents');
  return { events: [...items], nextToken: next };
}

function entitiesOf(events: readonly HealthEvent[], arn: string, account: string): AffectedEntity[] {
  const found = events.find((event) => event.arn === arn);
  return (found?.entities ?? [])
    .filter((entity) => entity.account === account)
    .map(({ value }) => ({
      entityArn: `${arn}/${account}/${value.slice(-12)}`,
      eventArn: arn,
      entityValue: value,
      awsAccountId: account,
      statusCode: 'PENDING',
    }));
}

function describeAffectedEntities(
  { filter, nextToken, maxResults }: DescribeAffectedEntitiesRequest,
  context: CallContext,
): DescribeAffectedEntitiesResponse {
  checkPlan(context);
  const all = (filter?.eventArns ?? []).flatMap((arn) => entitiesOf(context.state.healthEvents, arn, context.account));
  const { items, next } = page(all, nextToken, maxResults ?? defaultPage, 'DescribeAffectedEntities');
  return { entities: [...items], nextToken: next };
}

function describeOrganizationEvents(
  { filter, nextToken, maxResults }: DescribeEventsForOrganizationRequest,
  context: CallContext,
): DescribeEventsForOrganizationResponse {
  checkOrganization(context);
  const all = context.state.healthEvents
    .filter((event) => matches(event, filter))
    .map((event) => ({ ...rendered(event), statusCode: event.status as EventStatusCode }));
  const { items, next } = page(all, nextToken, maxResults ?? defaultPage, 'DescribeEventsForOrganization');
  return { events: [...items], nextToken: next };
}

function describeAffectedAccounts(
  { eventArn, nextToken, maxResults }: DescribeAffectedAccountsForOrganizationRequest,
  context: CallContext,
): DescribeAffectedAccountsForOrganizationResponse {
  checkOrganization(context);
  const found = context.state.healthEvents.find(({ arn }) => arn === eventArn);
  const all = [...new Set((found?.entities ?? []).map(({ account }) => account))];
  const { items, next } = page(all, nextToken, maxResults ?? defaultPage, 'DescribeAffectedAccountsForOrganization');
  return { affectedAccounts: [...items], nextToken: next };
}

function describeOrganizationEntities(
  { organizationEntityAccountFilters: filters, nextToken, maxResults }: DescribeAffectedEntitiesForOrganizationRequest,
  context: CallContext,
): DescribeAffectedEntitiesForOrganizationResponse {
  checkOrganization(context);
  const all = (filters ?? []).flatMap(({ eventArn, awsAccountId }) =>
    entitiesOf(context.state.healthEvents, eventArn ?? '', awsAccountId ?? ''),
  );
  const { items, next } = page(all, nextToken, maxResults ?? defaultPage, 'DescribeAffectedEntitiesForOrganization');
  return { entities: [...items], nextToken: next };
}
