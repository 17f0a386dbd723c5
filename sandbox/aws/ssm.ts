import type { GetCalendarStateRequest, GetCalendarStateResponse } from '@aws-sdk/client-ssm';
import { AwsError } from './errors.ts';
import { operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import type { ChangeCalendar } from './state.ts';

/** The operations of Systems Manager: change calendars alone. */
export const ssmOperations: Readonly<Record<string, Operation>> = {
  GetCalendarState: operation(firstDocument, getCalendarState),
};

function arnOf(name: string, { account, region }: CallContext): string {
  return name.startsWith('arn:') ? name : `arn:aws:ssm:${region}:${account}:document/${name}`;
}

function firstDocument({ CalendarNames: [name = ''] = [] }: GetCalendarStateRequest, context: CallContext): string {
  return arnOf(name, context);
}

/** Open only if all calendars that are named are open; the next transition is the first of theirs. */
function getCalendarState(input: GetCalendarStateRequest, context: CallContext): GetCalendarStateResponse {
  const calendars = (input.CalendarNames ?? []).map((name) => findCalendar(arnOf(name, context), context));
  if (calendars.length === 0) throw new AwsError('Validation', 'At least one calendar must be specified');
  const transitions = calendars.flatMap(({ nextTransition }) => nextTransition?.toISOString() ?? []);
  return {
    State: calendars.every(({ isOpen }) => isOpen) ? 'OPEN' : 'CLOSED',
    AtTime: input.AtTime ?? new Date(context.now).toISOString(),
    NextTransitionTime: transitions.toSorted()[0],
  };
}

/** Calendars are regional; one of another account is found only where it is shared, which the sandbox does not do. */
function findCalendar(arn: string, { state, account, region }: CallContext): ChangeCalendar {
  const calendar = state.calendars.get(arn);
  if (calendar === undefined || !arn.includes(`:ssm:${region}:${account}:`)) {
    throw new AwsError('InvalidDocument', `Document with name ${arn} does not exist.`);
  }
  return calendar;
}
