/** Time as GitHub writes it: UTC, whole seconds. */
export function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function timestampOrNull(at: Date | null | undefined): string | null {
  return at == null ? null : timestamp(at);
}

/** An opaque id as GraphQL would know the object by. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
