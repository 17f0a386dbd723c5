import { registerHooks } from 'node:module';

/** `@jest/globals` refuses to be loaded outside Jest's own module registry; tests get the runner's by this name instead. */
const globals = new URL('./globals.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
  // One package imports its data as only bundlers take it.
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
