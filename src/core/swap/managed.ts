import type { Tags } from '../certificate/certificate.ts';
import type { TaggedListener } from './listener.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';

/** The infrastructure code that made a listener or its load balancer, and will set its certificate again. */
export interface Manager {
  readonly kind: 'CloudFormation' | 'Terraform';
  /** Name of the stack, or value of the tag. Foreign text. */
  readonly name: string;
}

/** Set by CloudFormation on what a stack makes ("Resource tag", CloudFormation User Guide). */
const stackNameTag = 'aws:cloudformation:stack-name';

/** What manages a listener, by its tags and then its load balancer's; `undefined` when no tag says so. */
export function managerOf(
  { listenerTags, loadBalancerTags }: Pick<TaggedListener, 'listenerTags' | 'loadBalancerTags'>,
  terraformTags: readonly string[],
): Manager | undefined {
  return managerIn(listenerTags, terraformTags) ?? managerIn(loadBalancerTags, terraformTags);
}

/** What the tags of one resource say manages it. */
export function managerIn(tags: Tags, terraformTags: readonly string[]): Manager | undefined {
  const stack = valueOf(tags, stackNameTag);
  if (stack !== undefined) return { kind: 'CloudFormation', name: stack };
  for (const key of terraformTags) {
    const value = valueOf(tags, key);
    if (value !== undefined) return { kind: 'Terraform', name: value === '' ? key : `${key}=${value}` };
  }
  return undefined;
}

function valueOf(tags: Tags, key: string): string | undefined {
  return Object.hasOwn(tags, key) ? tags[key] : undefined;
}

/** The refusal of a listener that code manages. */
export function managedReason(manager: Manager): Reason {
  return reason('managed', [{ key: 'manager', ...manager }]);
}

/** What decides whether a listener is left to the code that manages it. */
export interface HandsOff {
  /** `swap: external` of the certificate's rule. */
  readonly isExternal: boolean;
  readonly managed: 'warn' | 'refuse';
  readonly terraformTags: readonly string[];
}

/** Whether no pull request is to name this listener: its owners change the certificate in their code. */
export function isLeftToCode(listener: TaggedListener, { isExternal, managed, terraformTags }: HandsOff): boolean {
  return isExternal || (managed === 'refuse' && managerOf(listener, terraformTags) !== undefined);
}
