import { registerHooks } from 'node:module';
import { replaceGlobals } from '../scripts/replace-globals.ts';

replaceGlobals(new URL('./globals.ts', import.meta.url));
registerHooks({
  // One package imports its data as only bundlers take it.
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
