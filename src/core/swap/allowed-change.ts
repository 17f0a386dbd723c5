/** Changes of a certificate that `swap.allow` lets through. */
export const allowedChanges = ['migration', 're-issued', 'imported', 'private'] as const;

export type AllowedChange = (typeof allowedChanges)[number];
