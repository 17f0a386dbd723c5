import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, type Handler } from './call.ts';
import { commitFile, contentHandlers } from './contents.ts';
import { EventPayloads } from './events.ts';
import { fill } from './fill.ts';
import { GitStore } from './git.ts';
import { issueHandlers } from './issues.ts';
import { SecondaryLimit } from './limits.ts';
import { GitHubModel, type Operation } from './model.ts';
import { paged } from './paging.ts';
import { Person } from './person.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repository.ts';
import type { FaultRule, SeenRequest } from './surprises.ts';
import {
  fullNameOf,
  newId,
  type Account,
  type Comment,
  type GitHubState,
  type Issue,
  type Role,
  type Status,
} from './state.ts';

/** One request as it came. */
export interface RequestEntry {
  readonly method: string;
  readonly path: string;
  /** Id of the operation, such as `issues/create`. */
  readonly operation: string;
  readonly actor: string;
  readonly status: number;
  readonly isWrite: boolean;
}

const handlers: Readonly<Record<string, Handler>> = {
  ...repositoryHandlers,
  ...contentHandlers,
  ...issueHandlers,
  ...pullHandlers,
};

/** Compiling it takes seconds, so all servers of a process share one. */
let description: GitHubModel | undefined;

/** Permissions of a token: with a read-only one every write is refused, as in a fork's pull request. */
interface Token {
  readonly account: Account;
  readonly isReadOnly: boolean;
}

/** What a request is answered. */
interface Answer {
  readonly status: number;
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A local GitHub with one repository over a real git store, checked against GitHub's own API description. */
export class SandboxGitHub {
  readonly requests: RequestEntry[] = [];
  /** What requests and answers had that GitHub's description does not know. Tests want it empty. */
  readonly violations: { readonly operation: string; readonly problems: readonly string[] }[] = [];
  readonly faults: FaultRule[] = [];
  readonly limit = new SecondaryLimit();
  /** Requests that count towards the primary rate limit: all but those that were answered 304. */
  counted = 0;
  /** How many of those are left to an hour, which ends when this is set again; without a limit when `undefined`. */
  requestsLeft: number | undefined;
  /** Milliseconds that every request takes. */
  latency = 0;
  readonly events: EventPayloads;
  readonly state: GitHubState;
  readonly botToken = `ghs_${randomBytes(18).toString('hex')}`;
  readonly readOnlyToken = `ghs_${randomBytes(18).toString('hex')}`;
  readonly #tokens = new Map<string, Token>();
  /** The last good answer to each read. */
  readonly #answers = new Map<string, Answer>();
  readonly #model = (description ??= new GitHubModel());
  readonly #http: Server;

  constructor(state: GitHubState) {
    this.state = state;
    this.events = new EventPayloads(state);
    const bot: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot', role: 'write' };
    state.accounts.set(bot.login, bot);
    this.#tokens.set(this.botToken, { account: bot, isReadOnly: false });
    this.#tokens.set(this.readOnlyToken, { account: bot, isReadOnly: true });
    this.#http = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push({ operation: request.url ?? '', problems: [String(error)] });
        response.writeHead(500).end(JSON.stringify({ message: `The sandbox failed: ${String(error)}` }));
      });
    });
  }

  get fullName(): string {
    return fullNameOf(this.state);
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get graphqlUrl(): string {
    return `${this.apiUrl}/graphql`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#http.listen(0, '127.0.0.1', done));
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((done) => this.#http.close(done));
  }

  /** Adds a person or, with a login that ends in `[bot]`, an app. */
  addPerson(login: string, role: Role, customRole?: string): void {
    const type = login.endsWith('[bot]') ? ('Bot' as const) : ('User' as const);
    const account: Account = { id: newId(this.state), login, type, role, ...(customRole && { customRole }) };
    this.state.accounts.set(login.toLowerCase(), account);
    this.#tokens.set(this.tokenOf(login), { account, isReadOnly: false });
  }

  /** A person's token for requests over HTTP. */
  tokenOf(login: string): string {
    return `ghp_${login.replaceAll(/\W/g, '')}`;
  }

  /** Acts as somebody who was added before. */
  as(login: string): Person {
    const account = this.state.accounts.get(login.toLowerCase());
    if (account === undefined) throw new Error(`${login} is nobody here; add them first`);
    return new Person(this.state, account);
  }

  /** Gives somebody another role. */
  setRole(login: string, role: Role): void {
    const account = this.state.accounts.get(login.toLowerCase());
    if (account !== undefined) account.role = role;
  }

  /** Lets time pass by GitHub's own clock alone; with a negative number, back before a story begins. */
  pass(minutes: number): void {
    this.state.clockOffset += minutes * 60_000;
  }

  issue(number: number): Issue | undefined {
    return this.state.issues.get(number);
  }

  issues(): readonly Issue[] {
    return [...this.state.issues.values()].filter((issue) => issue.pull === undefined);
  }

  pullRequests(): readonly Issue[] {
    return [...this.state.issues.values()].filter((issue) => issue.pull !== undefined);
  }

  comments(number: number): readonly Comment[] {
    return [...this.state.comments.values()].filter((comment) => comment.issue === number);
  }

  statuses(sha: string): readonly Status[] {
    return this.state.statuses.filter((status) => status.sha === sha);
  }

  /** A file's text at a branch or commit. */
  async file(path: string, ref = this.state.defaultBranch): Promise<string | undefined> {
    const sha = await this.state.git.resolve(ref);
    const found = sha && (await this.state.git.files(sha))?.get(path);
    return found && (await this.state.git.readBlob(found.sha))?.toString();
  }

  /** Requests that changed something. */
  writes(): readonly RequestEntry[] {
    return this.requests.filter((request) => request.isWrite && request.status < 400);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const raw = await text(request);
    const token = this.#tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    if (token === undefined) {
      this.#answer(response, 401, { message: 'Bad credentials' });
      return;
    }
    if (this.latency > 0) await sleep(this.latency);
    const isGraphql = url.pathname === '/graphql';
    const matched = this.#model.match(method, url.pathname);
    const operation = matched?.operation;
    const body = raw === '' ? undefined : (JSON.parse(raw) as unknown);
    const id = operation?.id ?? '';
    const fault = this.#fault({ method, path: url.pathname, operation: isGraphql ? 'graphql' : id, body });
    if (typeof fault === 'object') {
      if ('status' in fault) {
        const entry = { method, path: url.pathname + url.search, operation: id, actor: token.account.login };
        this.requests.push({ ...entry, isWrite: method !== 'GET', status: fault.status });
        this.#answer(response, fault.status, fault.body, fault.headers);
        return;
      }
      await fault.meanwhile();
    }
    if (fault === 'hang') return;
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    if (fault === '502') {
      this.#answer(response, 502, { message: 'Server Error' });
      return;
    }
    if (this.requestsLeft === 0) {
      this.requests.push({
        ...{ method, path: url.pathname + url.search, operation: id, actor: token.account.login, status: 403 },
        isWrite: method !== 'GET',
      });
      this.#answer(response, 403, { message: `API rate limit exceeded for user ID ${String(token.account.id)}.` });
      return;
    }
    if (isGraphql) {
      this.#graphql(response, raw, token.account);
      return;
    }
    const entry = {
      method,
      path: url.pathname + url.search,
      operation: id,
      actor: token.account.login,
      isWrite: method !== 'GET',
    };
    if (matched === undefined || operation === undefined) {
      this.violations.push({ operation: `${method} ${url.pathname}`, problems: ['no such route'] });
      this.requests.push({ ...entry, status: 404 });
      this.#answer(response, 404, { message: 'Not Found' });
      return;
    }
    const reply = await this.#handle(operation, matched.params, url, body, token, fault === 'secondary-limit');
    const { status, value, headers } = (fault === 'stale' ? this.#answers.get(url.href) : undefined) ?? reply;
    if (method === 'GET' && status === 200 && fault !== 'stale') this.#answers.set(url.href, reply);
    const etag = method === 'GET' && status === 200 ? etagOf(value) : undefined;
    const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
    this.requests.push({ ...entry, status: isKnown ? 304 : status });
    if (fault === 'hang-after-effect') return;
    if (fault === 'reset-after-effect') request.socket.destroy();
    else if (isKnown) this.#answer(response, 304, undefined, { etag });
    else this.#answer(response, status, value, { ...headers, ...(etag !== undefined && { etag }) });
  }

  async #handle(
    operation: Operation,
    params: Readonly<Record<string, string>>,
    url: URL,
    body: unknown,
    token: Token,
    isLimited: boolean,
  ): Promise<Answer> {
    try {
      this.#admit(operation, params, token, isLimited);
      const problems = this.#model.requestProblems(operation, url.searchParams, body);
      if (problems.length > 0) {
        this.violations.push({ operation: operation.id, problems });
        throw new Refusal(400, `The description of ${operation.id} does not know this request: ${problems.join('; ')}`);
      }
      const handler = handlers[operation.id];
      if (handler === undefined) throw new Refusal(501, `The sandbox has no ${operation.id}`);
      const reply = await handler({
        state: this.state,
        actor: token.account,
        params,
        query: url.searchParams,
        body: (body ?? {}) as Readonly<Record<string, unknown>>,
      });
      const { value, headers } = paged(reply, url, this.apiUrl);
      return { status: reply.status, value: this.#complete(operation, reply.status, value), headers };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 501) this.violations.push({ operation: operation.id, problems: [error.message] });
      const retry = error.body['retryAfter'] as number | undefined;
      return {
        status: error.status,
        value: error.body,
        headers: retry === undefined ? {} : { 'retry-after': String(retry) },
      };
    }
  }

  /** Permissions and limits, in GitHub's order. */
  #admit(operation: Operation, params: Readonly<Record<string, string>>, token: Token, isLimited: boolean): void {
    const isOther =
      params['owner'] !== undefined &&
      `${params['owner']}/${params['repo'] ?? ''}`.toLowerCase() !== this.fullName.toLowerCase();
    if (isOther || (this.state.isPrivate && token.account.role === 'none')) throw new Refusal(404, 'Not Found');
    const isWrite = operation.method !== 'GET';
    if (isWrite && token.isReadOnly) throw new Refusal(403, 'Resource not accessible by integration');
    const wait = isLimited ? 1 : this.limit.take(operation.id, Date.now());
    if (wait === undefined) return;
    const refusal = new Refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    );
    Object.assign(refusal.body, { retryAfter: wait });
    throw refusal;
  }

  /** Fills what the sandbox does not know and checks the answer against the description. */
  #complete(operation: Operation, status: number, value: unknown): unknown {
    const schema = this.#model.answerSchema(operation, status);
    if (schema === undefined || value === undefined) return value;
    const whole = JSON.parse(JSON.stringify(fill(this.#model, schema, value))) as unknown;
    const problems = this.#model.answerProblems(operation, status, whole);
    if (problems.length > 0) this.violations.push({ operation: `${operation.id} answer`, problems });
    return whole;
  }

  #fault(request: SeenRequest): FaultRule['effect'] | undefined {
    const rule = this.faults.find((candidate) => candidate.times !== 0 && candidate.match(request));
    if (rule?.times !== undefined) rule.times -= 1;
    return rule?.effect;
  }

  #graphql(response: ServerResponse, raw: string, account: Account): void {
    const { query } = JSON.parse(raw) as { readonly query?: string };
    const isViewer = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query ?? '');
    if (!isViewer)
      this.violations.push({ operation: 'graphql', problems: [`only viewer { login } is served: ${query ?? ''}`] });
    this.#answer(
      response,
      200,
      isViewer ? { data: { viewer: { login: account.login } } } : { errors: [{ message: 'unknown query' }] },
    );
  }

  #answer(
    response: ServerResponse,
    status: number,
    value: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    if (status !== 304) {
      this.counted += 1;
      if (this.requestsLeft !== undefined && this.requestsLeft > 0) this.requestsLeft -= 1;
    }
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': this.requestsLeft === undefined ? '5000' : '1000',
      'x-ratelimit-remaining': String(this.requestsLeft ?? Math.max(1, 5000 - this.counted)),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      ...headers,
    });
    const isEmpty = status === 204 || status === 304;
    response.end(isEmpty ? undefined : typeof value === 'string' ? value : JSON.stringify(value));
  }
}

/** A weak ETag of an answer's body, as GitHub's are. */
function etagOf(value: unknown): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([value]))
    .digest('hex')}"`;
}

/** Starts the sandbox's GitHub with one private repository that holds a README. */
export async function startGitHub(
  options: { readonly fullName?: string; readonly isPrivate?: boolean } = {},
): Promise<SandboxGitHub> {
  const [owner = 'my-org', name = 'certificates'] = (options.fullName ?? 'my-org/certificates').split('/');
  const state: GitHubState = {
    ...{ owner, name, defaultBranch: 'main', isPrivate: options.isPrivate ?? true, mayActionsOpenPullRequests: true },
    reviewRules: {
      rulesets: [{ approvals: 1, dismissesStale: true, asksCodeOwners: true }],
      classic: undefined,
    },
    git: await GitStore.create('main'),
    ...{ accounts: new Map(), labels: new Map(), issues: new Map(), comments: new Map(), statuses: [] },
    ...{ activities: [], clockOffset: 0, nextId: 1000, nextNumber: 0 },
  };
  const admin: Account = { id: 1, login: 'my-org-admin', type: 'User', role: 'admin' };
  await commitFile(state, admin, { branch: 'main', path: 'README.md', text: `# ${name}\n`, message: 'Begin' });
  const github = new SandboxGitHub(state);
  await github.listen();
  return github;
}
