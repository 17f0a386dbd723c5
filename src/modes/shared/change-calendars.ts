import { parseArn } from '../../core/arn.ts';
import {
  judgeChangeCalendars,
  type ChangeCalendarAnswer,
  type ChangeCalendarLook,
  type ChangeCalendarState,
} from '../../core/calendar/change-calendar.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';
import type { RolePower } from '../../core/fleet/role-actions.ts';
import type { Context } from './context.ts';

/**
 * Asks every configured SSM Change Calendar, each in its own account and region by the role of `power` there. Nothing is
 * kept: what it says now counts now.
 */
export async function lookAtChangeCalendars(
  context: Context,
  power: RolePower,
): Promise<readonly ChangeCalendarLook[]> {
  const { changeCalendars } = context.config.maintenance;
  return Promise.all(changeCalendars.map(async (arn) => ({ arn, state: await readState(context, power, arn) })));
}

/** What they say together. */
export async function askChangeCalendars(context: Context, power: RolePower): Promise<ChangeCalendarAnswer> {
  return judgeChangeCalendars(await lookAtChangeCalendars(context, power));
}

async function readState(
  context: Context,
  power: RolePower,
  arn: string,
): Promise<ChangeCalendarState | { readonly unreadable: string }> {
  const { account = '', region = '' } = parseArn(arn) ?? {};
  const role = context.config.roles[power];
  if (role === undefined) return { unreadable: `the config names no role for ${power}` };
  try {
    const { calendars } = await context.aws.open({ account, region, power, role });
    return await calendars.stateOf(arn);
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return { unreadable: error.message };
  }
}
