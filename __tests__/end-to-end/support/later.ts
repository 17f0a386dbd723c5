const RealDate = Date;

/**
 * Lets hours pass for everything in this thread, runs and servers alike; `0` brings the true time back.
 * Timers go on as they do.
 */
export function setLater(hours: number): void {
  const ahead = hours * 3_600_000;
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date =
    hours === 0
      ? RealDate
      : new Proxy(RealDate, {
          construct: (target, given: unknown[], made) =>
            Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
          get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
        });
}
