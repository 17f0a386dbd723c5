import { machineWitness } from '../../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import { loadConfig } from '../../../src/config/load.ts';
import type { Config } from '../../../src/config/config.ts';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import { controlLabels } from '../../../src/core/issue/labels.ts';
import type { ListenerRef } from '../../../src/core/swap/listener.ts';
import type { ListenerOutcomeKind } from '../../../src/core/report/kinds.ts';
import type { Context, ModeResult } from '../../../src/modes/shared/context.ts';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { account, certificate, certificateArn, listenerArn, region, replacement } from '../../core/fixtures.ts';
import { FakeGitHub } from '../fake-github.ts';
import { FakeAws, isValid, type FakeListener, type Write } from './fake-aws.ts';
import { Killed, Wire, type Disturbance } from './wire.ts';

export const from = certificateArn(1);
export const to = certificateArn(2);
/** Serves another name, on listeners that hold the old certificate in their list only. */
export const other = certificateArn(3);
/** What somebody else puts in place: valid for the plan's name as well. */
export const foreign = certificateArn(4);
export const planPath = `acm-migrations/${account}/${region}/shop.example.com-00000001.yml`;
const swapLabel = 'acm-swap';
const name = 'shop.example.com';
const start = Temporal.Instant.from('2026-11-24T00:00:00Z');

/** A listener to begin with. */
export interface ListenerSpec {
  readonly type: 'application' | 'network';
  readonly certificate: 'default' | 'sni' | 'both';
  /** Shares the load balancer of the one before, if that is of the same type. */
  readonly isShared: boolean;
  readonly hasNewInList: boolean;
}

/** The calendar, in a form that a test can judge without the calendar's own code: daily, in UTC, in minutes. */
export interface CalendarSpec {
  readonly windows: 'always' | 'none' | { readonly from: number; readonly length: number };
  readonly freeze: { readonly from: number; readonly length: number } | undefined;
  readonly cutoff: number;
  readonly rollback: 'any-time' | 'windows';
}

/** The new certificate to begin with. */
export type NewCertificate = 'good' | 'expired' | 'wrong-names' | 'rsa-4096' | 'pending' | 'missing';

export interface RigSpec {
  readonly listeners: readonly ListenerSpec[];
  /** How many of the listeners the plan names. */
  readonly planned: number;
  readonly calendar: CalendarSpec;
  readonly newCertificate: NewCertificate;
  readonly listLimit: number;
  /** Minutes after midnight at which it begins. */
  readonly startsAt: number;
}

/** One run of the action. */
export interface RunSpec {
  readonly tasks: readonly ('rollback' | 'swap')[];
  readonly isByHand: boolean;
  readonly disturbances: readonly Disturbance[];
  /** Seconds that each read of AWS takes. */
  readonly secondsPerRead: number;
  /** Each call waits for its turn, where another run is under way. */
  readonly turn?: () => Promise<void>;
}

/** A repository with a merged plan and a fleet, both in memory; every write to a listener is judged as it happens. */
export class Rig {
  readonly aws = new FakeAws();
  readonly github = new FakeGitHub();
  readonly pullRequest: number;
  readonly spec: RigSpec;
  now: Temporal.Instant;
  /** What was done that must not be; a test wants it empty. */
  readonly violations: string[] = [];
  /** Writes of the action, in order. */
  readonly writes: Write[] = [];
  readonly #config: Config;
  readonly #planned: ReadonlySet<string>;
  readonly #ended = new Map<string, ListenerOutcomeKind>();
  /** What the last run that looked at a listener gave as its reason. */
  readonly reasons = new Map<string, string | undefined>();
  /** Whether a forward start, and a start back, would be right, and the new certificate be valid: at each call. */
  readonly #rights: {
    readonly at: Temporal.Instant;
    readonly forward: boolean;
    readonly back: boolean;
    readonly isNewValid: boolean;
  }[] = [];
  #failedAt: Temporal.Instant | undefined;
  #labelledAt: Temporal.Instant | undefined;
  #run: { readonly isByHand: boolean; readonly started: Map<string, 'forward' | 'back'> } = {
    isByHand: false,
    started: new Map(),
  };
  readonly #driftedHalfway = new Set<string>();
  #runs = 0;
  /** Whether each call of the last run, in order, changes something. */
  calls: readonly boolean[] = [];

  constructor(spec: RigSpec) {
    this.spec = spec;
    this.now = start.add({ minutes: spec.startsAt });
    this.#config = configOf(spec.calendar);
    this.#fill(spec);
    const planned = [...this.aws.listeners.values()].slice(0, spec.planned);
    this.#planned = new Set(planned.map(({ arn }) => arn));
    this.pullRequest = this.#propose(planText(planned, spec.listeners));
    this.aws.onWrite = (write, make) => {
      this.#judge(write, make);
    };
  }

  // --------------------------------------------------------------------------------------------- what people do

  label(login: string, label: string = swapLabel): void {
    this.#sync();
    // Setting a label that is set already leaves no event.
    if (this.#labels().includes(label)) return;
    this.github.setLabel(login, this.pullRequest, label);
    if (label === swapLabel) this.#labelledAt = this.now;
  }

  unlabel(label: string = swapLabel): void {
    this.#sync();
    if (this.#labels().includes(label)) this.github.takeLabel('octocat', this.pullRequest, label);
  }

  merge(): void {
    this.#sync();
    if (!this.#pull().isMerged) this.github.merge('octocat', this.pullRequest);
  }

  /** A commit on the default branch that changes the merged plan, or takes it away. */
  editPlan(text: string | undefined): void {
    this.github.commitFile('main', planPath, text);
  }

  /** Somebody else changes a listener, and leaves it with a valid certificate for its names. */
  drift(index: number, change: (listener: FakeListener) => Partial<FakeListener>): void {
    const listener = [...this.aws.listeners.values()][index % this.aws.listeners.size];
    if (listener === undefined) return;
    const before = { ...listener };
    Object.assign(listener, change(listener));
    // Between a look and the write after it nothing can be read that would help: docs/swap-safety.md, "not promised".
    if (this.#run.started.has(listener.arn)) this.#driftedHalfway.add(listener.arn);
    if (this.aws.isServed(before, this.now) && !this.aws.isServed(listener, this.now)) Object.assign(listener, before);
  }

  removeListener(index: number): void {
    const arn = [...this.aws.listeners.keys()][index];
    if (arn !== undefined && this.aws.listeners.size > 1) this.aws.listeners.delete(arn);
  }

  /** Later: so many minutes after the first midnight. */
  passTo(minutes: number): void {
    this.now = start.add({ minutes });
  }

  expire(arn: string): void {
    const known = this.aws.certificates.get(arn);
    // Between two writes to one listener nothing can be read again that would help: docs/swap-safety.md, "not promised".
    const isHalfDone = this.listeners().some(
      ({ arn: listener, defaultCertificate, sni }) =>
        this.#run.started.has(listener) && [defaultCertificate, ...sni].includes(from),
    );
    if (isHalfDone) return;
    if (known !== undefined) this.aws.certificates.set(arn, { ...known, status: 'EXPIRED', notAfter: this.now });
  }

  // -------------------------------------------------------------------------------------------------- one run

  /** The result, or `killed`. */
  run(spec: RunSpec): Promise<readonly ModeResult[] | 'killed'> {
    this.#run = { isByHand: spec.isByHand, started: new Map() };
    return this.runBeside(spec);
  }

  /** The same while another run is under way: what one of them has started the other may finish. */
  async runBeside({
    tasks,
    isByHand,
    disturbances,
    secondsPerRead,
    turn,
  }: RunSpec): Promise<readonly ModeResult[] | 'killed'> {
    this.#runs += 1;
    const wire = new Wire(
      disturbances,
      turn,
      (call) => {
        if (/^describe|^list|^lookUp/.test(call)) this.now = this.now.add({ seconds: secondsPerRead });
        this.#sync();
        this.#rights.push({
          at: this.now,
          forward: this.#mayGoForward(),
          back: this.#mayGoBack(),
          isNewValid: this.#isValid(to),
        });
      },
      (call, [ref, arn]) => {
        const listener = this.aws.listeners.get((ref as Partial<ListenerRef> | undefined)?.arn ?? '');
        const kind = writeKinds.get(call);
        // A listener is started by the first write that is sent, though it is lost and has to be sent again.
        if (kind !== undefined && listener !== undefined) this.#judgeSent({ kind, listener, certificate: String(arn) });
      },
    );
    this.calls = wire.writes;
    const context = this.#context(wire);
    const byHand = isByHand ? this.pullRequest : undefined;
    const results: ModeResult[] = [];
    try {
      for (const task of tasks) {
        const request = { pullRequests: [], commits: [], byHand };
        const result = task === 'swap' ? await swap(context, request) : await rollback(context, request);
        // A refusal is one item's alone, and so the death of a run is seen here and not in what it throws.
        if (wire.isDead) return 'killed';
        this.#remember(result);
        results.push(result);
      }
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      // What GitHub refuses outside of a listener ends the run, as index.ts does; the next one goes on.
      if (!(error instanceof Error && error.name === 'UpstreamError')) throw error;
    }
    return results;
  }

  /** Everything that is left behind, to see whether a run changed anything. */
  snapshot(): string {
    const listeners = [...this.aws.listeners.values()].map(({ arn, defaultCertificate, sni }) => [
      arn,
      defaultCertificate,
      sni,
    ]);
    return JSON.stringify([listeners, [...this.github.comments.values()], this.#labels()]);
  }

  listeners(): readonly FakeListener[] {
    return [...this.aws.listeners.values()];
  }

  plannedListeners(): readonly FakeListener[] {
    return this.listeners().filter(({ arn }) => this.#planned.has(arn));
  }

  /** Whether the swap of this moment would be right, the calendar aside. */
  isApproved(): boolean {
    return this.#mayGoForward();
  }

  // ------------------------------------------------------------------------------------------------- the judge

  #judge(write: Write, make: () => void): void {
    const { listener, kind, certificate: arn } = write;
    const blame = this.#judgeSent(write);
    const wasServed = this.aws.isServed(listener, this.now);
    make();
    this.writes.push(write);
    if (wasServed && !this.aws.isServed(listener, this.now)) blame('no valid certificate for its names');
    const partner = arn === from ? to : from;
    const isPartnerThere = [listener.defaultCertificate, ...listener.sni].includes(partner);
    const isAlone = kind === 'remove' && !isPartnerThere && listener.defaultCertificate !== foreign;
    if (isAlone && !this.#driftedHalfway.has(listener.arn)) blame('taken away alone');
  }

  /** Whether it was right to send this; what blames the write for the rest is given back. */
  #judgeSent({ listener, kind, certificate: arn }: Write): (what: string) => void {
    const blame = (what: string): void => {
      this.violations.push(`${what}: ${kind} ${nameOf(arn)} on ${listener.loadBalancer.name}:${listener.port}`);
    };
    if (!this.#planned.has(listener.arn)) blame('a listener that the plan does not name');
    if (arn !== from && arn !== to) blame('a certificate that the plan does not name');
    const isForward = kind === 'remove' ? arn === from : arn === to;
    if (!this.#run.started.has(listener.arn)) this.#judgeStart(listener, isForward, blame);
    else if (isForward && this.#run.started.get(listener.arn) === 'back') blame('forward after back');
    return blame;
  }

  #judgeStart(listener: FakeListener, isForward: boolean, blame: (what: string) => void): void {
    this.#run.started.set(listener.arn, isForward ? 'forward' : 'back');
    // What is read right before a start is read by several calls, and somebody may act between two of them; load
    // balancers are worked on at once, so calls for the others stand in between.
    const others = new Set([...this.aws.listeners.values()].map(({ loadBalancer }) => loadBalancer.arn)).size - 1;
    const last = (calls: number) => this.#rights.slice(-(calls + others * callsOfLastLook));
    const lately = last(callsOfRechecks);
    const isNetwork = listener.loadBalancer.type === 'network';
    // Their calls take time as well.
    const wasOpen = [this.now, ...last(1).map(({ at }) => at)].some((at) => isOpen(this.spec.calendar, isNetwork, at));
    if (isForward) {
      if (!lately.some(({ forward }) => forward)) blame('not merged, labelled and authorised');
      if (!wasOpen) blame('outside the window');
      const ended = this.#ended.get(listener.arn);
      if (ended === 'swapped' || ended === 'rolled-back') blame(`forward again after ${ended}`);
      // The certificate is read last together with the brakes; what ends after that is seen after the write.
      if (!last(callsOfLastLook).some(({ isNewValid }) => isNewValid)) blame('the new certificate is not valid');
    } else {
      if (!lately.some(({ back }) => back)) blame('nobody asked for a rollback');
      const isHeld = this.spec.calendar.rollback === 'windows';
      if (isHeld && !wasOpen) blame('rollback outside the window');
    }
  }

  /** Merged, labelled, authorised, not withdrawn, not paused, not parked; said without the action's own code. */
  #mayGoForward(): boolean {
    const { isMerged, labels } = this.#pull();
    const text = this.github.trees.get('main')?.get(planPath);
    const merged = this.github.trees.get(this.#pull().mergeCommitSha ?? '')?.get(planPath);
    const isParked =
      !this.#run.isByHand &&
      this.#failedAt !== undefined &&
      (this.#labelledAt === undefined || Temporal.Instant.compare(this.#labelledAt, this.#failedAt) <= 0);
    return (
      isMerged &&
      labels.includes(swapLabel) &&
      this.#setterOf(swapLabel) === 'octocat' &&
      !labels.includes(controlLabels.rollback) &&
      !this.github.issues.get(dashboardNumber)?.labels.includes(controlLabels.pause) &&
      text !== undefined &&
      text === merged &&
      !isParked
    );
  }

  #isValid(arn: string): boolean {
    const known = this.aws.certificates.get(arn);
    return known !== undefined && isValid(known, this.now);
  }

  #mayGoBack(): boolean {
    if (!this.#pull().isMerged) return false;
    const isAsked = this.#labels().includes(controlLabels.rollback);
    return this.#run.isByHand || (isAsked && this.#setterOf(controlLabels.rollback) === 'octocat');
  }

  #setterOf(label: string): string | undefined {
    const events = this.github.events.get(this.pullRequest) ?? [];
    const setter = events.findLast((event) => event.label === label)?.actor?.login;
    return setter === this.github.bot && label === controlLabels.rollback ? 'octocat' : setter;
  }

  #remember(result: ModeResult): void {
    for (const { arn, outcome, reason } of result.pullRequests.flatMap(({ listeners }) => listeners)) {
      this.reasons.set(arn, reason?.code);
      if (outcome === 'swapped' || outcome === 'rolled-back') this.#ended.set(arn, outcome);
      if (reason?.code === 'verification-failed' && this.#run.started.get(arn) !== undefined) this.#failedAt = this.now;
    }
  }

  // -------------------------------------------------------------------------------------------------- set-up

  #labels(): readonly string[] {
    return this.#pull().labels;
  }

  #pull() {
    const found = this.github.pullRequests.get(this.pullRequest);
    if (found === undefined) throw new Error('there is no pull request');
    return found;
  }

  #sync(): void {
    this.github.now = this.now;
  }

  #fill(spec: RigSpec): void {
    const { aws } = this;
    aws.listLimit = spec.listLimit;
    const names = [name];
    const ends = { createdAt: start, notAfter: start.add({ hours: 24 * 200 }) };
    aws.certificates.set(from, certificate({ arn: from, names, serial: 'f0', ...ends }));
    const fresh = newCertificate(spec.newCertificate, replacement({ arn: to, names, serial: 'a0', ...ends }));
    if (fresh !== undefined) aws.certificates.set(to, fresh);
    aws.certificates.set(other, replacement({ arn: other, names: ['other.example.com'], serial: 'b0', ...ends }));
    aws.certificates.set(foreign, replacement({ arn: foreign, names, serial: 'c0', ...ends }));
    let balancer = 0;
    for (const [index, listener] of spec.listeners.entries()) {
      const previous = spec.listeners[index - 1];
      if (!(listener.isShared && previous?.type === listener.type)) balancer += 1;
      const kind = listener.type === 'network' ? 'net' : 'app';
      const id = String(balancer).padStart(16, '0');
      const title = `${kind}-${balancer}`;
      const arn = listenerArn(kind, title, balancer).replace(/[^/]+$/, String(index + 1).padStart(16, '0'));
      const isListed = listener.certificate !== 'default';
      aws.listeners.set(arn, {
        arn,
        port: 443 + index,
        names: listener.certificate === 'sni' ? [name, 'other.example.com'] : [name],
        loadBalancer: {
          arn: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${kind}/${title}/${id}`,
          ...{ name: title, type: listener.type, dnsName: `${title}.example.net`, scheme: 'internet-facing' as const },
        },
        defaultCertificate: listener.certificate === 'sni' ? other : from,
        sni: [...(isListed ? [from] : []), ...(isListed && listener.hasNewInList ? [to] : [])],
      });
    }
  }

  #propose(text: string): number {
    const { github } = this;
    this.#sync();
    for (const [login, role] of [
      ['octocat', 'write'],
      ['reader', 'triage'],
      ['helper[bot]', 'admin'],
    ] as const) {
      github.roles.set(login, role);
    }
    const board = { number: dashboardNumber, title: 'Dashboard', body: '<!-- acm-email-to-dns:dashboard -->' };
    github.issues.set(dashboardNumber, {
      ...{ ...board, state: 'open', stateReason: undefined, labels: ['acm-email-to-dns'], author: github.bot },
      ...{
        assignees: [],
        url: '',
        createdAt: this.now,
        updatedAt: this.now,
        closedAt: undefined,
        isPullRequest: false,
      },
    });
    github.trees.set('c0', new Map());
    github.trees.set('plan', new Map());
    github.commitFile('plan', planPath, text);
    const number = 7;
    const headSha = github.heads.get('plan') ?? '';
    github.pullRequests.set(number, {
      ...{ number, title: 'Swap', body: '', state: 'open', isMerged: false, mergeCommitSha: undefined },
      ...{ mergedBy: undefined, mergedAt: undefined, baseRef: 'main', headRef: 'plan', headSha },
      ...{ createdAt: this.now, updatedAt: this.now },
      ...{ headRepository: 'my-org/certificates', labels: [], author: 'octocat', hasAutoMerge: false, url: '' },
    });
    github.commits.set(number, [{ sha: headSha, people: ['octocat'] }]);
    return number;
  }

  #context(wire: Wire): Context {
    const silent = (): void => undefined;
    const aws = {
      readers: {
        certificates: wire.wrap(this.aws.readers.certificates),
        listeners: wire.wrap(this.aws.readers.listeners),
        calendars: this.aws.readers.calendars,
      },
      writer: wire.wrap(this.aws.writer),
    };
    return {
      cancelled: new AbortController().signal,
      serverClock: machineWitness(),
      clock: {
        now: () => this.now,
        sleep: (milliseconds) => {
          this.now = this.now.add({ milliseconds: Math.ceil(milliseconds) });
          return Promise.resolve();
        },
      },
      log: { debug: silent, info: silent, notice: silent, warning: silent, error: silent, group: (_, work) => work() },
      github: wire.wrap(this.github.reader),
      githubWriter: wire.wrap(this.github.writer),
      aws: {
        open: () => Promise.resolve(aws.readers),
        tryActions: () => Promise.reject(new Error('a swap tries no actions')),
        openOrganization: () => Promise.reject(new Error('a swap asks no organisation')),
        listRegions: () => Promise.reject(new Error('a swap lists no regions')),
        openHealth: () => Promise.reject(new Error('a swap asks no Health')),
        openHostedZones: () => Promise.reject(new Error('a swap asks no hosted zones')),
      },
      claims: { read: () => Promise.reject(new Error('a swap reads no claims')) },
      awsWriters: {
        openListenerWriter: () => Promise.resolve(aws.writer),
        openCertificateWriter: () => Promise.reject(new Error('a swap writes no certificates')),
        openHostedZoneWriter: () => Promise.reject(new Error('a swap asks no hosted zones')),
      },
      dns: wire.wrap(this.aws.dns),
      resolvers: { ask: () => Promise.reject(new Error('a swap tries no resolvers')) },
      tls: wire.wrap(this.aws.tls),
      config: this.#config,
      readConfigNow: () => Promise.resolve(this.#config),
      reports: { read: () => [] },
      configPath: '.github/acm-email-to-dns.yml',
      placeInConfig: () => ({ file: '.github/acm-email-to-dns.yml', line: 2 }),
      repository: {
        ...{ fullName: 'my-org/certificates', defaultBranch: 'main', isPublic: false },
        htmlUrl: 'https://github.com/my-org/certificates',
      },
      run: {
        url: `https://github.com/my-org/certificates/actions/runs/${String(this.#runs)}`,
        ...{
          event: 'schedule',
          isDryRun: false,
          workflow: 'acm-email-to-dns.yml',
          startedBy: 'octocat',
          isStartedByHand: this.#run.isByHand,
          shard: undefined,
        },
      },
    };
  }
}

const dashboardNumber = 1;
/** The brakes are read from the pull request, its events, the plan and the dashboard; with them listener and certificate. */
const callsOfRechecks = 7;
const callsOfLastLook = callsOfRechecks;
const writeKinds: ReadonlyMap<string, Write['kind']> = new Map([
  ['addListenerCertificate', 'add'],
  ['setDefaultCertificate', 'set-default'],
  ['removeListenerCertificate', 'remove'],
]);

/** Whether a listener may be started at this moment, by the rules as they stand in the documents. */
export function isOpen(calendar: CalendarSpec, isNetwork: boolean, now: Temporal.Instant): boolean {
  const minutes = (now.epochMilliseconds - start.epochMilliseconds) / 60_000;
  const { windows, freeze, cutoff } = calendar;
  const freezeStart = freeze?.from ?? Infinity;
  if (freeze !== undefined && minutes >= freezeStart && minutes < freezeStart + freeze.length) return false;
  if (isNetwork) return true;
  if (windows === 'none') return false;
  const untilFreeze = minutes < freezeStart ? freezeStart - minutes : Infinity;
  if (windows === 'always') return untilFreeze > cutoff;
  const day = ((minutes % 1440) + 1440) % 1440;
  const inWindow = day >= windows.from && day < windows.from + windows.length;
  return inWindow && Math.min(windows.from + windows.length - day, untilFreeze) > cutoff;
}

function configOf({ windows, freeze, cutoff, rollback: held }: CalendarSpec): Config {
  const hour = (minutes: number): string => `${String(minutes % 60)} ${String(Math.floor(minutes / 60))} * * *`;
  const at = (minutes: number): string => start.add({ minutes }).toString();
  const lines = [
    'version: 1',
    `accounts: [{ id: "${account}" }]`,
    `regions: [${region}]`,
    'maintenance:',
    '  timezone: UTC',
    `  cutoff: ${String(cutoff)}m`,
    `  rollback: ${held}`,
    ...(windows === 'none' ? [] : windows === 'always' ? ['  windows: always'] : []),
    ...(typeof windows === 'object'
      ? [`  windows: [{ start: "${hour(windows.from)}", duration: ${String(windows.length)}m }]`]
      : []),
    ...(freeze === undefined
      ? []
      : [`  freezes: [{ from: ${at(freeze.from)}, to: ${at(freeze.from + freeze.length)} }]`]),
  ];
  const loaded = loadConfig(lines.join('\n'));
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

function newCertificate(kind: NewCertificate, good: Certificate): Certificate | undefined {
  switch (kind) {
    case 'good':
      return good;
    case 'expired':
      return { ...good, notAfter: start.subtract({ hours: 1 }) };
    case 'wrong-names':
      return { ...good, names: ['www.example.com'] };
    case 'rsa-4096':
      return { ...good, keyAlgorithm: 'RSA_4096' };
    case 'pending':
      return { ...good, status: 'PENDING_VALIDATION' };
    case 'missing':
      return undefined;
  }
}

function planText(listeners: readonly FakeListener[], specs: readonly ListenerSpec[]): string {
  return [
    'version: 1',
    `account: "${account}"`,
    `region: ${region}`,
    `domains: [${name}]`,
    `from: ${from}`,
    `to: ${to}`,
    'listeners:',
    ...listeners.flatMap(({ arn, loadBalancer, port }, index) => [
      `  - arn: ${arn}`,
      `    load-balancer: ${loadBalancer.name}`,
      `    type: ${loadBalancer.type}`,
      `    port: ${String(port)}`,
      `    certificate: ${specs[index]?.certificate ?? 'default'}`,
    ]),
    '',
  ].join('\n');
}

function nameOf(arn: string): string {
  return arn === from ? 'the old one' : arn === to ? 'the new one' : arn;
}
