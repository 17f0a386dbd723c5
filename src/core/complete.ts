/** What a schema hands out, read-only and with every member written out: one that is forgotten does not compile. */
export type Complete<T> = T extends { readonly [Symbol.toStringTag]: string }
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : T extends object
      ? { readonly [Key in keyof Required<T>]: Complete<T[Key]> }
      : T;
