import type * as en from './en/index.ts';

/** A text may be any other in another language; what it is made from is the same. */
type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Translated<Said>
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** Everything that is said to people, as English has it. */
export type Catalogue = Translated<typeof en>;
