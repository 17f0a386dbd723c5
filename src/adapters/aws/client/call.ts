import type { AccountRegion } from '../../../ports/aws.ts';
import type { AwsCall, AwsService } from './errors.ts';
import { translateError } from './errors.ts';
import type { CarriedToken } from '../../../core/fleet/denial-cures.ts';

/** Sends calls of one service in one account and region; what fails comes out as `UpstreamError`. */
export interface Caller {
  /** `operation` as AWS names it. */
  read<T>(operation: string, send: () => Promise<T>): Promise<T>;
  /** As `read`, but a lost answer is `unclear`. */
  write<T>(operation: string, send: () => Promise<T>): Promise<T>;
}

/** Makes the caller of a service in an account and region. `token`: what the job's token carries, where a call sends it. */
export function createCaller(service: AwsService, target: AccountRegion, token?: CarriedToken): Caller {
  const { account, region } = target;

  async function call<T>(operation: string, effect: AwsCall['effect'], send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      throw translateError(error, { service, operation, effect, account, region, token });
    }
  }
  return {
    read: (operation, send) => call(operation, 'read', send),
    write: (operation, send) => call(operation, 'write', send),
  };
}
