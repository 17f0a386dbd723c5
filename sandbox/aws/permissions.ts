import { readFileSync } from 'node:fs';

/* What the action's roles may do, for fleets that are set up in the demo and the tests: what people deploy, no more. */

interface Policy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

/** Actions that a policy of `examples/iam` allows. */
export function actionsOf(policy: string): readonly string[] {
  const file = new URL(`../../examples/iam/${policy}.json`, import.meta.url);
  const { Statement: statements } = JSON.parse(readFileSync(file, 'utf8')) as Policy;
  return statements.flatMap(({ Action }) => Action);
}

/** Every role reads the change calendars of the config. */
const calendar = actionsOf('change-calendar');

/** Actions of the scan role: it reads, requests certificates and deletes its own requests and old certificates. */
export const scanActions: readonly string[] = [...actionsOf('scan'), ...actionsOf('delete-old'), ...calendar];

/** Actions of the swap role: it changes listeners' certificates. */
export const swapActions: readonly string[] = [...actionsOf('swap'), ...calendar];

/** Actions of the check role: it only reads. */
export const checkActions: readonly string[] = [...actionsOf('check'), ...calendar];

/** Actions of the role that adds records in Route 53. */
export const dnsActions: readonly string[] = actionsOf('dns');

/** Actions of the role that lists the accounts of an organisation. */
export const discoveryActions: readonly string[] = actionsOf('discovery');
