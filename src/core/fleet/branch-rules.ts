import { globMatches } from '../glob.ts';

/** What GitHub asks of a change of a branch, by rulesets and branch protection together. */
export interface BranchRules {
  /** Approvals that a pull request needs; 0 where pushes need none. */
  readonly approvals: number;
  /** Whether a new commit takes the approvals away. */
  readonly dismissesStale: boolean;
  /** Whether owners of changed files have to approve. */
  readonly asksCodeOwners: boolean;
}

/** What lets a plan in that nobody of the named people has seen. */
export const branchGaps = ['no-review', 'stale-approvals', 'no-code-owners'] as const;

export type BranchGap = (typeof branchGaps)[number];

/** Several rules bind together: the strictest of each. */
export function strictest(rules: readonly BranchRules[]): BranchRules {
  return {
    approvals: Math.max(0, ...rules.map(({ approvals }) => approvals)),
    dismissesStale: rules.some(({ dismissesStale }) => dismissesStale),
    asksCodeOwners: rules.some(({ asksCodeOwners }) => asksCodeOwners),
  };
}

/** What is missing; without any review there is no approval that could survive or be asked of somebody. */
export function findBranchGaps(rules: BranchRules, hasOwner: boolean): readonly BranchGap[] {
  const asksOwners = rules.asksCodeOwners && hasOwner;
  if (rules.approvals === 0 && !asksOwners) return ['no-review'];
  return [
    ...(rules.dismissesStale ? [] : ['stale-approvals' as const]),
    ...(asksOwners ? [] : ['no-code-owners' as const]),
  ];
}

/** Where GitHub looks for the file of code owners: the first that is there counts. */
export const codeOwnerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Whether a CODEOWNERS file names anybody for a path: the last pattern that fits decides, and may name nobody. */
export function hasCodeOwner(text: string, path: string): boolean {
  const lines = text.split(/\r?\n/).map((line) =>
    line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/),
  );
  const last = lines.findLast(([pattern = '']) => pattern !== '' && fits(pattern, path.split('/')));
  return last !== undefined && last.length > 1;
}

/** As in `.gitignore`, but that `folder/*` takes what lies directly in the folder only. */
function fits(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.replace(/^\/|\/$/g, '').split('/');
  const isAnchored = pattern.slice(0, -1).includes('/');
  const isExact = isAnchored && parts.at(-1) === '*';
  const shortest = isExact ? path.length : 1;
  const longest = pattern.endsWith('/') ? path.length - 1 : path.length;
  const starts = isAnchored ? [0] : path.keys();
  for (const start of starts) {
    for (let end = Math.max(shortest, start + 1); end <= longest; end += 1) {
      if (fitsParts(parts, path.slice(start, end))) return true;
    }
  }
  return false;
}

function fitsParts([first, ...others]: readonly string[], path: readonly string[]): boolean {
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_part, index) => fitsParts(others, path.slice(index))) || others.length === 0;
  const [part, ...rest] = path;
  return part !== undefined && globMatches(first, part) && fitsParts(others, rest);
}
