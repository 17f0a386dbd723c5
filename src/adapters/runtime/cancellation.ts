/** Aborted once GitHub cancels the run: it sends SIGINT, after 7.5 s SIGTERM, and ends the process 2.5 s later. */
export function createCancellation(runner: Pick<NodeJS.Process, 'on'>): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    runner.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
