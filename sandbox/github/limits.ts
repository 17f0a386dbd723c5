/** Operations that create content, which GitHub's secondary limits count; labels, statuses and edits are none. */
const contentOperations: ReadonlySet<string> = new Set([
  ...['issues/create', 'issues/create-comment', 'pulls/create', 'pulls/create-review', 'pulls/create-review-comment'],
]);

/** GitHub's secondary limits on requests that create content: 80 a minute and 500 an hour (REST API, "Rate limits"). */
const windows = [
  { milliseconds: 60_000, requests: 80 },
  { milliseconds: 3_600_000, requests: 500 },
] as const;

/** Counts content-creating requests and says when one is too many. */
export class SecondaryLimit {
  isEnabled = true;
  readonly #times: number[] = [];

  /** Seconds to wait, or `undefined` when the request may pass; then it is counted. */
  take(operation: string, now: number): number | undefined {
    if (!this.isEnabled || !contentOperations.has(operation)) return undefined;
    for (const { milliseconds, requests } of windows) {
      const recent = this.#times.filter((time) => time > now - milliseconds);
      const oldest = recent[recent.length - requests];
      if (oldest !== undefined) return Math.max(1, Math.ceil((oldest + milliseconds - now) / 1000));
    }
    this.#times.push(now);
    return undefined;
  }
}
