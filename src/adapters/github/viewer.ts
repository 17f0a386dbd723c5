import type { Client } from './client/octokit.ts';
import { messageOf } from '../../core/errors.ts';
import type { Logger } from '../../ports/runtime.ts';

/** The GraphQL address beside a REST address: Enterprise Server has `/api/graphql` beside `/api/v3`. */
export function graphqlUrlBeside(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '');
  return base.endsWith('/api/v3') ? base.replace(/v3$/, 'graphql') : `${base}/graphql`;
}

/**
 * The login that REST shows as author of what this token writes. `GET /user` is closed to installation tokens, the
 * GraphQL viewer is not and answers with `[bot]` for apps, as REST does. `undefined` where GitHub does not say it.
 */
export async function askViewerLogin(
  client: Client,
  graphqlUrl: string,
  token: string,
  logger: Logger,
): Promise<string | undefined> {
  try {
    const response = await client.request({ method: 'POST', url: graphqlUrl, query: 'query { viewer { login } }' });
    const login = loginIn(response.data);
    if (login !== undefined) return asRestLogin(login, token);
    logger.debug('GraphQL names no viewer.');
  } catch (error) {
    logger.debug(`GraphQL does not say who the viewer is: ${messageOf(error)}`);
  }
  return undefined;
}

/** `ghs_` marks tokens of apps; GraphQL's other fields name a bot without the suffix that REST shows. */
function asRestLogin(login: string, token: string): string {
  return token.startsWith('ghs_') && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

function loginIn(answer: unknown): string | undefined {
  const login = field(field(field(answer, 'data'), 'viewer'), 'login');
  return typeof login === 'string' && login !== '' ? login : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
