import { registerHooks } from 'node:module';

/**
 * Gives tests the module at `url` by the name `@jest/globals`, which refuses to be loaded outside Jest's own registry of
 * modules.
 */
export function replaceGlobals(url: URL): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@jest/globals' ? { url: url.href, shortCircuit: true } : next(specifier, context),
  });
}
