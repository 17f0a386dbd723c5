/**
 * Whether a value matches an IAM pattern: `*` stands for any characters, `?` for one.
 * Actions compare without regard to case, everything else with (IAM User Guide, policy elements).
 */
export function matchesPattern(pattern: string, value: string, flags = ''): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`).test(value);
}

/** Whether an action such as `acm:DescribeCertificate` matches one of the patterns. */
export function matchesAction(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, action, 'i'));
}

/** Whether a resource's ARN, `*` for calls without a resource, matches one of the patterns. */
export function matchesResource(patterns: readonly string[], resource: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, resource));
}
