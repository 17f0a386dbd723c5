import { randomBytes, randomUUID } from 'node:crypto';
import { settle, validity } from './acm-lifecycle.ts';
import { recordHolder, validationRecord } from './acm-records.ts';
import { makeSerial } from './certificates.ts';
import { delegate, makeHostedZone, publish, type HostedZoneSetup } from './hosted-zones.ts';
import { recordChange, usersOf } from './in-use.ts';
import type { IssuedCertificates } from './issued-certificates.ts';
import { listenerEndpoint } from './listener-endpoint.ts';
import type {
  AccountSetup,
  CertificateSetup,
  ListenerSetup,
  LoadBalancerSetup,
  OrganizationSetup,
  PlacedLoadBalancer,
} from './fleet-setup.ts';
import type {
  HealthEvent,
  HostedZone,
  Account,
  AwsState,
  Certificate,
  Listener,
  LoadBalancer,
  Organization,
  Role,
} from './state.ts';
import type { TlsEndpoint } from './tls-endpoint.ts';

const hour = 3_600_000;
const day = 24 * hour;

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** Sets up and steers what the sandbox's AWS has, past all API calls and permissions. */
export class Fleet {
  readonly #state: AwsState;
  readonly #issued: IssuedCertificates;

  constructor(state: AwsState, issued: IssuedCertificates) {
    this.#state = state;
    this.#issued = issued;
  }

  addAccount(id: string, setup: AccountSetup = {}): void {
    const roles = Object.entries(setup.roles ?? {}).map(([name, role]): [string, Role] => [
      name,
      {
        name,
        allow: role.allow,
        maxSessionSeconds: role.maxSessionSeconds ?? 3600,
        trust: {
          subjects: role.subjects ?? ['*'],
          audience: role.audience ?? 'sts.amazonaws.com',
          principals: role.principals ?? [],
          takesTags: role.takesTags ?? true,
        },
      },
    ]);
    this.#state.accounts.set(id, {
      id,
      roles: new Map(roles),
      hasOidcProvider: setup.hasOidcProvider ?? true,
      quotas: {
        namesPerCertificate: 10,
        certificates: 2500,
        requestsPerYear: 5000,
        sniCertificates: 25,
        ...setup.quotas,
      },
      deniedRegions: new Set(setup.deniedRegions),
      denials: [...(setup.denials ?? [])],
      disabledRegions: new Set(setup.disabledRegions),
      optedInRegions: new Set(setup.optedInRegions),
    });
  }

  /** Puts accounts into an organisation; they need not have been added, as accounts without our roles are. */
  setOrganization(setup: OrganizationSetup): void {
    const root = 'r-root';
    const members = setup.accounts.map(({ id, name = `account ${id}`, state = 'ACTIVE', parent = root }) => {
      return [id, { id, name, state, parent }] as const;
    });
    this.#state.organization = {
      root,
      askers: new Set([setup.managementAccount, ...(setup.delegatedAdministrators ?? [])]),
      managementAccount: setup.managementAccount,
      units: new Map(
        Object.entries(setup.units ?? {}).map(([unit, parent]) => [unit, parent === 'root' ? root : parent]),
      ),
      members: new Map(members),
    };
  }

  /** The organisation, to change it while a run is under way. Throws when there is none. */
  get organization(): Organization {
    return found(this.#state.organization, 'organisation');
  }

  /** An account, to change its roles, quotas and regions. Throws when there is none. */
  account(id: string): Account {
    return found(this.#state.accounts.get(id), `account ${id}`);
  }

  /** Says whether an account's support plan has the API of AWS Health; at first none has. */
  setSupportPlan(account: string, hasHealth: boolean): void {
    if (hasHealth) this.#state.healthPlans.add(account);
    else this.#state.healthPlans.delete(account);
  }

  /** Adds an event of AWS Health, open and about ACM unless told otherwise. */
  addHealthEvent(
    event: Pick<HealthEvent, 'code' | 'region'> &
      Partial<Pick<HealthEvent, 'service' | 'status' | 'scope' | 'entities'>>,
  ): void {
    const { service = 'ACM', status = 'open', scope = 'ACCOUNT_SPECIFIC', entities = [], code, region } = event;
    const arn = `arn:aws:health:${region}::event/${service}/${code}/${code}_${String(this.#state.healthEvents.length)}`;
    const rest = { category: 'accountNotification', startTime: new Date() };
    this.#state.healthEvents.push({ arn, service, status, scope, entities, code, region, ...rest });
  }

  /** Adds a certificate as it may have come about at any time; returns its ARN. */
  addCertificate(setup: CertificateSetup): string {
    const { account, region } = setup;
    const now = Date.now();
    const status = setup.status ?? 'ISSUED';
    const wasIssued = ['ISSUED', 'EXPIRED', 'INACTIVE', 'REVOKED'].includes(status);
    const notBefore = setup.notBefore?.getTime() ?? (setup.notAfter?.getTime() ?? now + 98 * day) - validity;
    const notAfter = setup.notAfter?.getTime() ?? notBefore + validity;
    const arn = `arn:aws:acm:${region}:${account}:certificate/${setup.id ?? randomUUID()}`;
    const createdAt = setup.createdAt?.getTime() ?? (wasIssued ? notBefore : now);
    this.#state.certificates.set(arn, {
      ...{ arn, account, region, names: setup.names, status, createdAt, recordVisibleAt: createdAt },
      type: setup.type ?? 'AMAZON_ISSUED',
      keyAlgorithm: setup.keyAlgorithm ?? 'RSA_2048',
      tags: new Map(Object.entries(setup.tags ?? {})),
      exportOption: setup.exportOption ?? 'DISABLED',
      isExported: setup.isExported ?? false,
      ...{ renewalEligibility: setup.renewalEligibility, renewalDefect: undefined, renewalBegunAt: undefined },
      validationDomain: setup.validationDomain,
      managedBy: setup.managedBy,
      validationMethod: setup.validationMethod ?? 'EMAIL',
      failureReason: setup.failureReason,
      issuedAt: wasIssued ? createdAt : undefined,
      notBefore: wasIssued ? notBefore : undefined,
      notAfter: wasIssued ? notAfter : undefined,
      serial: wasIssued ? makeSerial() : undefined,
      otherUsers: setup.inUseBy ?? [],
      ...{ idempotency: undefined, visibleAt: createdAt, listedAt: createdAt, recordsSeenAt: undefined },
      ...{ switch: undefined, renewal: setup.renewal },
    });
    return arn;
  }

  /** A certificate, brought up to now. Throws when there is none. */
  certificate(arn: string): Certificate {
    const certificate = found(this.#state.certificates.get(arn), `certificate ${arn}`);
    settle(this.#state, certificate, Date.now());
    return certificate;
  }

  /** All certificates, brought up to now. */
  certificates(): readonly Certificate[] {
    return [...this.#state.certificates.keys()].map((arn) => this.certificate(arn));
  }

  /** ARNs of what uses a certificate now. */
  usersOf(arn: string): readonly string[] {
    return usersOf(this.#state, this.certificate(arn), Date.now());
  }

  /** All load balancers. */
  loadBalancers(): readonly LoadBalancer[] {
    return [...this.#state.loadBalancers.values()];
  }

  /** All listeners. */
  listeners(): readonly Listener[] {
    return [...this.#state.listeners.values()];
  }

  /** Lets hours pass for one certificate's 72-hour clocks (request and in-place switch) and idempotency token. */
  ageCertificate(arn: string, hours: number): void {
    const certificate = this.certificate(arn);
    const by = hours * hour;
    certificate.createdAt -= by;
    certificate.recordVisibleAt -= by;
    if (certificate.idempotency !== undefined) certificate.idempotency.at -= by;
    if (certificate.switch !== undefined) {
      certificate.switch.requestedAt -= by;
      certificate.switch.recordVisibleAt -= by;
    }
  }

  /** The CNAMEs of a certificate's names, each once, whether ACM shows them yet or not. */
  validationRecords(arn: string): readonly { readonly name: string; readonly value: string }[] {
    const certificate = this.certificate(arn);
    const holder = recordHolder(this.#state, certificate);
    const records = certificate.names.map((name) => validationRecord(holder, name));
    return [...new Map(records.map(({ Name, Value }) => [Name, { name: Name, value: Value }])).values()];
  }

  /** Puts a certificate's CNAMEs into the sandbox's DNS, as the owner of the zone would. */
  registerRecords(arn: string): void {
    for (const { name, value } of this.validationRecords(arn)) {
      this.#state.zones.removeRecord(name, 'CNAME');
      this.#state.zones.addRecord({ name, type: 'CNAME', value });
    }
  }

  /** Deletes a certificate, as somebody does in the console. */
  removeCertificate(arn: string): void {
    this.#state.deletedCertificates.set(arn, this.certificate(arn));
    this.#state.certificates.delete(arn);
  }

  /** Sets the users of a certificate that are no listeners of the sandbox. */
  setOtherUsers(certificateArn: string, arns: readonly string[]): void {
    this.certificate(certificateArn).otherUsers = arns;
  }

  addLoadBalancer(setup: LoadBalancerSetup): PlacedLoadBalancer {
    const { account, region, name, addresses = ['127.0.0.1'] } = setup;
    const type = setup.type ?? 'application';
    const id = hex(8);
    const path = { application: `app/${name}/${id}`, network: `net/${name}/${id}`, classic: name }[type];
    const arn = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${path}`;
    const host = setup.scheme === 'internal' ? `internal-${name}` : name;
    const dnsName =
      type === 'application'
        ? `${host}-${parseInt(id.slice(0, 8), 16)}.${region}.elb.amazonaws.com`
        : `${host}-${id}.elb.${region}.amazonaws.com`;
    const loadBalancer: LoadBalancer = {
      ...{ arn, account, region, name, type, dnsName, addresses },
      scheme: setup.scheme ?? 'internet-facing',
      tags: new Map(Object.entries(setup.tags ?? {})),
      createdAt: Date.now(),
    };
    this.#state.loadBalancers.set(arn, loadBalancer);
    for (const value of addresses) this.#state.zones.addRecord({ name: dnsName, type: 'A', value });
    return { arn, dnsName };
  }

  /** Adds a listener with its TLS endpoint; without a port a free one is taken. Returns its ARN, or a handle for Classic. */
  async addListener(setup: ListenerSetup): Promise<string> {
    const loadBalancer = found(this.#state.loadBalancers.get(setup.loadBalancerArn), setup.loadBalancerArn);
    const isClassic = loadBalancer.type === 'classic';
    const secure = loadBalancer.type === 'network' ? 'TLS' : 'HTTPS';
    const protocol = setup.protocol ?? secure;
    for (const arn of [setup.certificateArn, ...(setup.sni ?? [])]) if (arn !== undefined) this.certificate(arn);
    const arn = isClassic
      ? `${loadBalancer.arn}#${hex(8)}`
      : `${loadBalancer.arn.replace(':loadbalancer/', ':listener/')}/${hex(8)}`;
    const isSecure = protocol !== 'HTTP' && protocol !== 'TCP';
    if (isSecure && setup.certificateArn === undefined) throw new Error(`A ${protocol} listener needs a certificate.`);
    const endpoint = isSecure ? listenerEndpoint(this.#state, this.#issued, arn) : undefined;
    await endpoint?.start(loadBalancer.addresses, setup.port);
    if (endpoint !== undefined) endpoint.mutualTls = setup.mutualTls ?? false;
    const listener: Listener = {
      ...{ arn, loadBalancer, protocol, endpoint, port: endpoint?.port ?? setup.port ?? 80 },
      tags: new Map(Object.entries(setup.tags ?? {})),
      defaultCertificate: setup.certificateArn,
      sni: setup.sni ?? [],
    };
    this.#state.listeners.set(arn, listener);
    recordChange(this.#state, listener, 'set-up');
    return arn;
  }

  /** A listener as it is now. Throws when there is none. */
  listener(arn: string): Listener {
    return found(this.#state.listeners.get(arn), `listener ${arn}`);
  }

  /** A listener's TLS endpoint, to stick it, cut it off, or ask for client certificates. */
  endpoint(listenerArn: string): TlsEndpoint {
    return found(this.listener(listenerArn).endpoint, `TLS endpoint of ${listenerArn}`);
  }

  /** Changes a listener's certificates as a person in the console would. */
  setListenerCertificates(
    arn: string,
    change: { readonly defaultCertificate?: string; readonly sni?: readonly string[] },
  ): void {
    const listener = this.listener(arn);
    Object.assign(listener, change);
    recordChange(this.#state, listener, 'set-up');
  }

  /** Deletes a listener. */
  async removeListener(arn: string): Promise<void> {
    const listener = this.listener(arn);
    this.#state.listeners.delete(arn);
    recordChange(this.#state, listener, 'removed');
    await listener.endpoint?.close();
  }

  /** Deletes a load balancer with its listeners and its DNS name. */
  async removeLoadBalancer(arn: string): Promise<void> {
    const listeners = [...this.#state.listeners.values()].filter((each) => each.loadBalancer.arn === arn);
    await Promise.all(listeners.map((each) => this.removeListener(each.arn)));
    this.#state.zones.removeRecord(found(this.#state.loadBalancers.get(arn), arn).dnsName);
    this.#state.loadBalancers.delete(arn);
  }

  /** Adds a hosted zone of Route 53; a public one answers in DNS unless told otherwise. */
  addHostedZone(setup: HostedZoneSetup): HostedZone {
    const zone = makeHostedZone(setup);
    this.#state.hostedZones.set(zone.id, zone);
    if (zone.isServed) this.#state.zones.addZone(zone.name);
    else if (setup.isDelegated === true) delegate(this.#state, zone);
    for (const set of zone.recordSets) publish(this.#state, zone, set);
    return zone;
  }

  /** Sets up an SSM Change Calendar, or changes what it says. */
  setChangeCalendar(arn: string, isOpen: boolean, nextTransition?: Date): void {
    this.#state.calendars.set(arn, { isOpen, nextTransition });
  }

  /** Ends all sessions of a role's, as time or a revocation would: the next call finds them expired. */
  expireSessions(account: string, role: string): void {
    for (const session of this.#state.sessions.values()) {
      if (session.account.id === account && session.role.name === role) session.expiresAt = 0;
    }
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The sandbox has no ${what}.`);
  return value;
}
