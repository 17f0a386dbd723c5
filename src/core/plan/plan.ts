import { sha1 } from '@noble/hashes/legacy.js';
import { hashOf } from '../hash.ts';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { certificateId, loadBalancerOfListener, parseArn, swappableTypes, type SwappableType } from '../arn.ts';
import { duplicateKeys, isLongerThan, findOddBlanks } from '../yaml.ts';
import { normaliseName } from '../certificate/certificate.ts';
import type { Fact } from '../facts.ts';
import type { CertificateRole, ListenerRef } from '../swap/listener.ts';

/** One listener that a plan swaps. */
export interface PlannedListener extends ListenerRef {
  /** The load balancer's name. */
  readonly loadBalancer: string;
  readonly type: SwappableType;
  readonly certificate: CertificateRole;
}

/** A plan file: which listeners of one account and region go from one certificate to another. */
export interface Plan {
  /** Which pull request of the certificate it is, from the second on: so that no plan equals the one before it. */
  readonly round?: number | undefined;
  readonly account: string;
  readonly region: string;
  /** The names that `to` has to serve. */
  readonly domains: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly listeners: readonly PlannedListener[];
}

/** A parsed plan, or everything that is wrong with it. */
export type PlanResult =
  { readonly kind: 'valid'; readonly plan: Plan } | { readonly kind: 'invalid'; readonly problems: readonly Fact[] };

const planSchema = z.strictObject({
  version: z.literal(1),
  round: z.int().min(2).max(9999).optional(),
  account: z.string().regex(/^\d{12}$/),
  region: z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/),
  domains: z.array(z.string().regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i)).min(1),
  from: z.string(),
  to: z.string(),
  listeners: z
    .array(
      z.strictObject({
        arn: z.string(),
        'load-balancer': z.string().min(1),
        type: z.enum(swappableTypes),
        port: z.int().min(1).max(65535),
        certificate: z.enum(['default', 'sni', 'both']),
      }),
    )
    .min(1),
});

type PlanFile = z.infer<typeof planSchema>;

/** Most bytes of a plan file: some hundred listeners. More than that nobody can have reviewed. */
const maximumBytes = 100_000;
/** Most plan files of a pull request. */
export const maximumPlanFiles = 100;
/** Most problems that are told of one file. */
const maximumProblems = 20;

/** Parses and checks a plan file; `problem`: why it was not even read. Never throws. Nothing in AWS is asked: that is for the swap and the check. */
export function parsePlan(text: string, problem?: Fact): PlanResult {
  if (problem !== undefined) return invalid([problem]);
  if (isLongerThan(text, maximumBytes)) return invalid([{ key: 'plan-file-too-long' }]);
  const read = readDocument(text);
  if ('problem' in read) return invalid([...oddBlanks(text), read.problem]);
  const parsed = planSchema.safeParse(read.value);
  if (!parsed.success) return invalid([...oddBlanks(text), ...parsed.error.issues.map(schemaProblem)]);
  const problems = contradictions(parsed.data);
  return problems.length > 0 ? invalid(problems) : { kind: 'valid', plan: fromFile(parsed.data) };
}

/** What nobody sees comes first: what else is wrong mostly follows from it. */
function oddBlanks(text: string): readonly Fact[] {
  return findOddBlanks(text).map(({ line, column }) => ({
    ...{ key: 'plan-file-blank', line: String(line), column: String(column) },
  }));
}

/** Every key has one rule, so the key tells what was expected, whatever of it was broken. */
function schemaProblem(issue: z.core.$ZodIssue): Fact {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return { key: 'plan-file-unknown', path, keys: issue.keys.join(', ') };
  const last = issue.path.at(-1);
  if (last === undefined) return { key: 'plan-file-is-none' };
  const what = typeof last === 'number' ? String(issue.path.at(-2)).replace(/s$/, '') : String(last);
  return { key: 'plan-file-expected', path, what };
}

function invalid(problems: readonly Fact[]): PlanResult {
  const more = problems.length - maximumProblems;
  const told = problems.slice(0, maximumProblems);
  return { kind: 'invalid', problems: more > 0 ? [...told, { key: 'more', count: String(more) }] : told };
}

/** The one YAML document in the text. Aliases are not followed: a plan needs none, and they can be made to explode. */
function readDocument(text: string): { readonly value: unknown } | { readonly problem: Fact } {
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false, stringKeys: true, prettyErrors: false });
    const syntax = document.errors[0];
    if (syntax !== undefined) return { problem: { key: 'plan-file-syntax', message: syntax.message } };
    const [twice] = duplicateKeys(document);
    if (twice !== undefined) return { problem: { key: 'plan-file-key-twice', name: twice.name } };
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // The parser recurses, so nesting can exhaust the stack; anything else that is thrown is about an alias.
    return { problem: { key: error instanceof ReferenceError ? 'plan-file-alias' : 'plan-file-too-deep' } };
  }
}

function fromFile(file: PlanFile): Plan {
  return {
    ...(file.round !== undefined && { round: file.round }),
    account: file.account,
    region: file.region,
    domains: file.domains.map(normaliseName),
    from: file.from,
    to: file.to,
    listeners: file.listeners.map((listener) => ({
      arn: listener.arn,
      loadBalancer: listener['load-balancer'],
      type: listener.type,
      port: listener.port,
      certificate: listener.certificate,
    })),
  };
}

/** What the schema cannot say: every ARN is of the plan's own account and region, and nothing stands twice. */
function contradictions(file: PlanFile): readonly Fact[] {
  const problems: Fact[] = [];
  for (const key of ['from', 'to'] as const) {
    const arn = parseArn(file[key]);
    if (arn === undefined || certificateId(file[key]) === undefined)
      problems.push({ key: 'plan-file-expected', path: key, what: key });
    else if (!isOf(file, arn)) problems.push(elsewhere(key, arn));
  }
  if (file.from === file.to) problems.push({ key: 'plan-file-same' });
  const seen = new Set<string>();
  for (const [index, listener] of file.listeners.entries()) {
    const place = `listeners.${String(index)}.arn`;
    const loadBalancer = loadBalancerOfListener(listener.arn);
    if (loadBalancer === undefined) problems.push({ key: 'plan-file-expected', path: place, what: 'arn' });
    else if (!isOf(file, loadBalancer)) {
      problems.push(elsewhere(place, loadBalancer));
    } else if (loadBalancer.type !== listener.type || loadBalancer.name !== listener['load-balancer']) {
      problems.push({ key: 'plan-file-other-name', path: place, type: loadBalancer.type, name: loadBalancer.name });
    }
    if (listener.type === 'classic' && listener.certificate !== 'default') {
      problems.push({ key: 'plan-file-classic', path: `listeners.${String(index)}.certificate` });
    }
    const key = listenerKey(listener);
    if (seen.has(key)) problems.push({ key: 'plan-file-twice', path: place });
    seen.add(key);
  }
  return problems;
}

/** What tells a listener from others: Classic ones of a load balancer share its ARN. */
export function listenerKey({ type, arn, port }: Pick<PlannedListener, 'type' | 'arn' | 'port'>): string {
  return type === 'classic' ? `${arn} ${String(port)}` : arn;
}

function elsewhere(path: string, { account, region }: { readonly account: string; readonly region: string }): Fact {
  return { key: 'plan-file-elsewhere', path, account, region };
}

function isOf(file: PlanFile, arn: { readonly account: string; readonly region: string }): boolean {
  return arn.account === file.account && arn.region === file.region;
}

/** The plan as the file's text. The same plan always gives the same bytes. */
export function renderPlan(plan: Plan): string {
  const listeners = plan.listeners.map((listener) =>
    [
      `  - arn: ${listener.arn}`,
      `    load-balancer: ${scalar(listener.loadBalancer)}`,
      `    type: ${listener.type}`,
      `    port: ${String(listener.port)}`,
      `    certificate: ${listener.certificate}`,
    ].join('\n'),
  );
  return [
    'version: 1',
    ...(plan.round === undefined ? [] : [`round: ${String(plan.round)}`]),
    `account: "${plan.account}"`,
    `region: ${plan.region}`,
    `domains: [${plan.domains.map(scalar).join(', ')}]`,
    `from: ${plan.from}`,
    `to: ${plan.to}`,
    'listeners:',
    ...listeners,
    '',
  ].join('\n');
}

/** A leading `*` would be read as a YAML alias; a load balancer may be called `true` or `2027`. */
function scalar(name: string): string {
  const isPlain = /^[a-z][a-z\d._-]*$/i.test(name) && !/^(?:null|true|false)$/i.test(name);
  return isPlain ? name : JSON.stringify(name);
}

interface Located {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
}

/** The first eight characters of the certificate's id, by which files and branches are told apart. */
export function shortId(certificateArn: string): string {
  return wholeId(certificateArn).slice(0, 8);
}

function wholeId(certificateArn: string): string {
  return certificateId(certificateArn) ?? certificateArn;
}

/**
 * Where a certificate's plan file stands (design section 5): named by the whole id where another certificate whose id
 * begins alike has the short name.
 */
export function planPath(
  directory: string,
  certificate: Located & { readonly domainName: string },
  isShared = false,
): string {
  const domain = normaliseName(certificate.domainName).replaceAll('*', '_');
  const id = isShared ? wholeId(certificate.arn) : shortId(certificate.arn);
  return `${directory}/${certificate.account}/${certificate.region}/${domain}-${id}.yml`;
}

/** How the branches of all pull requests of an account and region begin. */
export function placeStem({ account, region }: Pick<Located, 'account' | 'region'>): string {
  return `acm-email-to-dns/${account}-${region}-`;
}

/** The branch of a certificate's n-th pull request: the first has no suffix, the next are `-2`, `-3`, … */
export function planBranch(certificate: Located, sequence: number): string {
  const stem = placeStem(certificate) + shortId(certificate.arn);
  return sequence <= 1 ? stem : `${stem}-${String(sequence)}`;
}

/** Which of a certificate's pull requests a branch belongs to (1, 2, 3, …), or `undefined` when it is none of its. */
export function planSequence(certificate: Located, branch: string): number | undefined {
  const stem = planBranch(certificate, 1);
  if (branch === stem) return 1;
  const suffix = branch.startsWith(`${stem}-`) ? branch.slice(stem.length + 1) : '';
  return /^([2-9]|[1-9]\d{1,3})$/.test(suffix) ? Number(suffix) : undefined;
}

/** Whether a file of a pull request is a plan: a YAML file below the plan directory, whoever wrote it. */
export function isPlanPath(directory: string, path: string): boolean {
  return path.startsWith(`${directory}/`) && /\.ya?ml$/.test(path);
}

/** The id that git gives a regular file of this text, as GitHub lists it. */
export function gitBlobId(text: string): string {
  const bytes = utf8ToBytes(text);
  return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${String(bytes.length)}\0`), bytes)));
}

/** Tells whether a plan file still is what the action wrote: 32 hex digits of the text's SHA-256. */
export function planFingerprint(text: string): string {
  return hashOf(text, 32);
}
