import { isKind } from './answers.ts';

/** Takes the outcome of one key. */
interface Settle<T> {
  readonly resolve: (value: T | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks for what is wanted at the same moment in calls for at most `most` keys each; `undefined`: there is no such thing.
 * A call that one key makes fail is made again by halves, so that the others have their answers. `ask` gives what finds a
 * key's value in the answer.
 */
export function createBatches<T>(
  most: number,
  ask: (keys: readonly string[]) => Promise<(key: string) => T>,
): (key: string) => Promise<T | undefined> {
  let answers = new Map<string, Promise<T | undefined>>();
  let wanted: (readonly [string, Settle<T>])[] = [];

  async function send(group: readonly (readonly [string, Settle<T>])[]): Promise<void> {
    let find: (key: string) => T;
    try {
      find = await ask(group.map(([key]) => key));
    } catch (error) {
      const isUnknown = isKind(error, 'not-found');
      if (group.length > 1 && (isUnknown || isKind(error, 'invalid') || isKind(error, 'denied'))) {
        const middle = Math.ceil(group.length / 2);
        await Promise.all([send(group.slice(0, middle)), send(group.slice(middle))]);
        return;
      }
      for (const [, one] of group) {
        if (isUnknown) one.resolve(undefined);
        else one.reject(error);
      }
      return;
    }
    for (const [key, one] of group) {
      try {
        one.resolve(find(key));
      } catch (error) {
        one.reject(error);
      }
    }
  }

  function sendAll(): void {
    const all = wanted;
    wanted = [];
    answers = new Map();
    for (let start = 0; start < all.length; start += most) void send(all.slice(start, start + most));
  }

  return (key) => {
    const asked = answers.get(key);
    if (asked !== undefined) return asked;
    if (wanted.length === 0) setImmediate(sendAll);
    const answer = new Promise<T | undefined>((resolve, reject) => wanted.push([key, { resolve, reject }]));
    answers.set(key, answer);
    return answer;
  };
}
