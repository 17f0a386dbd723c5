import type { SSMClient } from '@aws-sdk/client-ssm';
import { Temporal } from 'temporal-polyfill';
import type { ChangeCalendarReader } from '../../../ports/aws.ts';
import { incompleteAnswer } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';

/** Asks SSM Change Calendars, one at a time, so that the answer is about that one. */
export function createChangeCalendarReader(clientOf: () => Promise<SSMClient>, caller: Caller): ChangeCalendarReader {
  return {
    async stateOf(arn) {
      const client = await clientOf();
      const { GetCalendarStateCommand } = await import('@aws-sdk/client-ssm');
      const command = new GetCalendarStateCommand({ CalendarNames: [arn] });
      const answer = await caller.read('GetCalendarState', () => client.send(command));
      if (answer.State !== 'OPEN' && answer.State !== 'CLOSED') {
        throw incompleteAnswer('ssm', 'GetCalendarState', arn, answer);
      }
      return { isOpen: answer.State === 'OPEN', nextTransition: instantOf(answer.NextTransitionTime) };
    },
  };
}

/** A calendar that never changes has no next transition. */
function instantOf(text: string | undefined): Temporal.Instant | undefined {
  try {
    return text === undefined ? undefined : Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
