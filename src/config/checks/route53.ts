import type { ConfigFinding } from '../problem.ts';
import { select } from '../select.ts';

/** Records are added with a role of their own, or not at all. */
export function checkRoute53(root: unknown): readonly ConfigFinding[] {
  const role = select(root, 'roles.dns')[0]?.value;
  if (role !== undefined) return [];
  return select(root, 'dns.route53')
    .filter(({ value }) => value === 'create')
    .map(({ path }) => ({
      path,
      at: 'value' as const,
      message: 'found `create` without `roles.dns`; name the role that may write Route 53 records, or use `off`',
    }));
}
