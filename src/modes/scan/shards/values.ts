import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/*
 * The values of a shard's report file. The file comes from another job, so everything that reaches a plan, a marker or
 * a title unescaped is checked here as strictly as if a stranger had written it.
 */

/** Twelve digits. */
export const accountId = z.string().regex(/^\d{12}$/);
export const regionName = z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/);
/** A region, or what stands for all or some of an account's that could not be told. */
export const gapRegion = z.string().regex(/^(?:[a-z\d-]{0,40}|\*)$/);
/** As `placeKey` writes it. */
export const workPlace = z.string().regex(/^\d{12}(?:\/[a-z\d-]{1,40})?$/);
/** Printable characters without spaces: nothing that ends a line of YAML or an HTML comment. */
export const arn = z
  .string()
  .max(2048)
  .regex(/^arn:(?:(?!--)[\x21-\x3b\x3d\x3f-\x7e])+$/);
export const certificateArn = arn.regex(/^arn:[\w-]+:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/);
/** Without or with a trailing dot; a wildcard only in front. */
export const domainName = z
  .string()
  .max(255)
  .regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i);
/** A word such as `RSA_2048`. */
export const word = z.string().regex(/^[\w. -]{0,100}$/);
/** Foreign text, which reaches people only escaped. */
export const foreign = z.string().max(10_000);
export const tags = z.record(z.string().max(256), z.string().max(1024));

/** A moment, written as ISO 8601 in UTC. */
export const instant = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (moment) => moment.toString(),
});

/** Something that may be absent: JSON has no `undefined`, so `null` stands for it. */
export function maybe<S extends z.ZodType>(
  schema: S,
): z.ZodCodec<z.ZodNullable<S>, z.ZodCustom<z.output<S> | undefined>> {
  return z.codec(z.nullable(schema), z.custom<z.output<S> | undefined>(), {
    decode: (value) => value ?? undefined,
    encode: (value) => (value ?? null) as z.output<S> | null,
  });
}
