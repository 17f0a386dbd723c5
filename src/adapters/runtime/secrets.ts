import * as core from '@actions/core';

/** The secrets of a run, which nothing that leaves it may repeat: log, files, summary, and what is written to GitHub. */
export interface Secrets {
  /** Hides a text from the job log, and from everything that `redact` sees, from here on. */
  readonly hide: (secret: string) => void;
  readonly redact: (text: string) => string;
}

/** Shorter ones could be part of any word. */
const shortest = 8;

/**
 * GitHub masks the log alone, and a server may repeat in its answer what it was sent. `given`: secrets of the runner's,
 * which it masks itself.
 */
export function createSecrets(given: readonly (string | undefined)[] = []): Secrets {
  const known = new Set<string>();
  let pattern: RegExp | undefined;

  function remember(secret: string): void {
    if (secret.length < shortest) return;
    for (const form of [secret, encodeURIComponent(secret)]) known.add(form.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    pattern = new RegExp([...known].join('|'), 'g');
  }

  for (const secret of given) remember(secret ?? '');
  return {
    hide(secret) {
      if (secret === '') return;
      core.setSecret(secret);
      remember(secret);
    },
    redact: (text) => (pattern === undefined ? text : text.replaceAll(pattern, '***')),
  };
}
