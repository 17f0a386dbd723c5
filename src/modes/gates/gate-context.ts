import type { Context } from '../shared/context.ts';

/** What gates and rechecks are read with. */
export type GateContext = Pick<Context, 'config' | 'github' | 'repository' | 'run'>;
