/** Why nothing more is asked for in an issue though no migration came to its end. */
export const issueEnds = ['unused'] as const;

/** `unused`: nothing uses the certificate any more, and nothing was swapped. */
export type IssueEnd = (typeof issueEnds)[number];
