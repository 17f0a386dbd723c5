import * as z from 'zod';
import { expectedMessage } from '../found.ts';
import { nearest } from '../nearest-key.ts';
import { DURATION_PATTERN, durationMinutes, parseDuration } from '../duration.ts';

/* The kinds of value that the sections are made of. `allowed` always completes the sentence "found …; expected …". */

/** Anything that zod hands to an error function. */
interface Wrong {
  readonly input?: unknown;
}

/** Error text for a value that is missing or not what is allowed; the first failed check of a value ends its checks. */
export function expected(allowed: string): { error: (wrong: Wrong) => string; abort: true } {
  return { error: ({ input }) => expectedMessage(input, allowed), abort: true };
}

/** A map with exactly these keys. */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape).map((key) => `\`${key}\``);
  return z.strictObject(shape, expected(`a map with ${keys.length === 1 ? 'the key' : 'keys of'} ${keys.join(', ')}`));
}

/** Text of one form. */
export function text(allowed: string, pattern: RegExp): z.ZodString {
  return z.string(expected(allowed)).regex(pattern, expected(allowed));
}

/** Text with a length between two limits, on any number of lines. */
export function prose(allowed: string, { min, max }: { readonly min: number; readonly max: number }): z.ZodString {
  return z
    .string(expected(allowed))
    .min(min, expected(allowed))
    .max(max, expected(`${allowed}, at most ${max} characters`));
}

/** One of a few words. */
export function choice<const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodEnum<z.core.util.ToEnum<Values[number]>> {
  const allowed = alternatives(values.map((value) => `\`${value}\``));
  return z.enum(values, {
    ...expected(allowed),
    error: ({ input }) => {
      const near = typeof input === 'string' ? nearest(input, values) : undefined;
      const meant = near === undefined ? '' : `; did you mean \`${near}\`?`;
      return `${expectedMessage(input, allowed)}${meant}`;
    },
  });
}

/** `true` or `false`. */
export function flag(): z.ZodBoolean {
  return z.boolean(expected('`true` or `false`'));
}

/** A whole number between two limits, both allowed; `hint`: what to write where another one is meant. */
export function integer(min: number, max: number, hint = ''): z.ZodInt {
  const params = expected(`a whole number from ${min} to ${max}${hint}`);
  return z.int(params).min(min, params).max(max, params);
}

/** A list; that no item stands in it twice is judged in `checks/lists.ts`, where the item can be pointed at. */
export function list<Item extends z.ZodType>(item: Item, ofWhat: string, min: 0 | 1 = 0): z.ZodArray<Item> {
  const params = expected(`a list of ${ofWhat}${min === 1 ? ', at least one' : ''}`);
  const items = z.array(item, params);
  return (min === 0 ? items : items.min(min, params)).meta({ uniqueItems: true });
}

/** A duration text such as `3h`, between two limits, both allowed. */
export function duration(limits: { readonly min: string; readonly max: string }): z.ZodString {
  const [min, max] = [minutesOf(limits.min), minutesOf(limits.max)];
  const allowed = `a duration from ${limits.min} to ${limits.max}, in days, hours and minutes such as \`3h\`, \`90m\` or \`1h30m\``;
  return text(allowed, DURATION_PATTERN).refine((value) => {
    const minutes = durationMinutes(value);
    return minutes !== undefined && minutes >= min && minutes <= max;
  }, expected(allowed));
}

/** Tags that all have to be there, each with a value that fits its glob. */
export function tags(): z.ZodRecord<z.ZodString, z.ZodString> {
  const params = expected('a map of tag keys to values, at least one');
  return z
    .record(z.string(), text('the value of a tag, with `*` and `?` as wildcards', /^[^]{0,256}$/), params)
    .refine((map) => Object.keys(map).length > 0, params)
    .meta({ minProperties: 1 });
}

/** `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function minutesOf(limit: string): number {
  return parseDuration(limit)?.total('minutes') ?? NaN;
}
