import type { z } from 'zod';
import { unknownKeyMessage } from './nearest-key.ts';
import type { ConfigFinding } from './problem.ts';
import { allowedKeys } from './schema-at.ts';
import type { Path } from './select.ts';

/** zod's issues as findings, one for each unknown key. */
export function schemaFindings(schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): readonly ConfigFinding[] {
  return issues.flatMap((issue) => findingsOf(schema, issue, []));
}

function findingsOf(schema: z.ZodType, issue: z.core.$ZodIssue, base: Path): readonly ConfigFinding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = allowedKeys(schema, path);
      return issue.keys.map((key) => ({ path: [...path, key], at: 'key', message: unknownKeyMessage(key, allowed) }));
    }
    case 'invalid_union': {
      const inside = meantBranch(issue.errors);
      if (inside !== undefined) return inside.flatMap((each) => findingsOf(schema, each, path));
      return [{ path, at: 'value', message: issue.message }];
    }
    default:
      return [{ path, at: issue.message.startsWith('missing;') ? 'parent' : 'value', message: issue.message }];
  }
}

/** The alternative of a union that the value has the shape of: whatever is wrong lies inside it. */
function meantBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  return branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
}
