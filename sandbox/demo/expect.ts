/** A step's outcome that was not what the story promises. */
export class WrongOutcome extends Error {
  override readonly name = 'WrongOutcome';
}

/** Fails the step with what was expected and what was found. */
export function expectThat(isTrue: boolean, what: string, found?: unknown): void {
  if (isTrue) return;
  throw new WrongOutcome(found === undefined ? what : `${what}; found ${JSON.stringify(found)}`);
}
