import type { Fields } from './codec.ts';
import type { Service } from './model.ts';

/** One call that the sandbox's AWS got. */
export interface Call {
  readonly service: Service;
  readonly operation: string;
  /** Empty where the caller is unknown. */
  readonly account: string;
  readonly region: string;
  /** Name of the calling role; for `AssumeRoleWithWebIdentity` the role that is asked for. */
  readonly role: string;
  readonly sessionName: string;
  readonly at: Date;
  readonly input: Fields;
  /** `ok`, the error's code, or what a fault did (`reset`, `same-page`). */
  outcome: string;
}

/** Every call in the order in which they came. */
export type CallLog = Call[];

/** Something that a request or an answer had and AWS's models do not. */
export interface ModelViolation {
  readonly service: Service;
  readonly operation: string;
  readonly side: 'input' | 'output';
  /** One sentence each, with the place in the message. */
  readonly problems: readonly string[];
}
