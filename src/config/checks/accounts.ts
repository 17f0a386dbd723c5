import type { ConfigFinding } from '../problem.ts';
import { isMap, select, valueAt, type Path } from '../select.ts';

/** Finds the line of a value, for a message that names two places. */
export type LineOf = (path: Path) => number;

/** At least one account or an organisation, each account once, each with regions of its own or from the top. */
export function checkAccounts(root: unknown, lineOf: LineOf): readonly ConfigFinding[] {
  const accounts = valueAt(root, 'accounts');
  const noneListed = accounts === undefined || (Array.isArray(accounts) && accounts.length === 0);
  if (noneListed && valueAt(root, 'organization') === undefined) {
    const message = `${accounts === undefined ? 'missing' : 'found an empty list'}; expected at least one account`;
    return [{ path: ['accounts'], at: accounts === undefined ? 'parent' : 'value', message }];
  }
  return [...accountsTwice(root, lineOf), ...accountsWithoutRegions(root), ...organizationWithoutRegions(root)];
}

function accountsTwice(root: unknown, lineOf: LineOf): readonly ConfigFinding[] {
  const first = new Map<string, Path>();
  const findings: ConfigFinding[] = [];
  for (const { path, value } of select(root, 'accounts[].id')) {
    // Whoever forgets the quotes once more has still listed the account twice.
    const id = typeof value === 'number' ? String(value).padStart(12, '0') : value;
    if (typeof id !== 'string') continue;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
    } else {
      const message = `account ${id.slice(0, 20)} is listed twice, in lines ${lineOf(before)} and ${lineOf(path)}; keep one of the two`;
      findings.push({ path, at: 'value', message });
    }
  }
  return findings;
}

function accountsWithoutRegions(root: unknown): readonly ConfigFinding[] {
  if (valueAt(root, 'regions') !== undefined) return [];
  return select(root, 'accounts[]')
    .filter(({ value }) => isMap(value) && valueAt(value, 'regions') === undefined)
    .map(({ path }) => ({
      path: [...path, 'regions'],
      at: 'parent' as const,
      message: 'missing; expected regions here, or `regions` at the top of the file for all accounts',
    }));
}

/** The organisation's accounts have no place in the file to name regions but the top. */
function organizationWithoutRegions(root: unknown): readonly ConfigFinding[] {
  if (valueAt(root, 'organization') === undefined || valueAt(root, 'regions') !== undefined) return [];
  const message = 'missing; expected the regions of the accounts of `organization`, a list or `all`';
  return [{ path: ['regions'], at: 'parent', message }];
}
