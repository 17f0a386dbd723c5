/* @peculiar/x509 builds on a dependency-injection library that wants three functions of the metadata reflection proposal. */

type Metadata = Map<unknown, unknown>;

const store = new WeakMap<object, Metadata>();

const polyfill = {
  defineMetadata(key: unknown, value: unknown, target: object): void {
    const metadata = store.get(target) ?? new Map<unknown, unknown>();
    metadata.set(key, value);
    store.set(target, metadata);
  },
  getMetadata(key: unknown, target: object): unknown {
    return store.get(target)?.get(key);
  },
  getOwnMetadata(key: unknown, target: object): unknown {
    return store.get(target)?.get(key);
  },
};

if (!('getMetadata' in Reflect)) Object.assign(Reflect, polyfill);
