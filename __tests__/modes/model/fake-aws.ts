import type { Temporal } from 'temporal-polyfill';
import { nameCovers, type Certificate } from '../../../src/core/certificate/certificate.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { Listener, LoadBalancer } from '../../../src/core/swap/listener.ts';
import type { AwsReaders, ListenerWriter } from '../../../src/ports/aws.ts';
import type { DnsReader, Handshake, TlsProbe } from '../../../src/ports/net.ts';

/** A listener with the names that it has to serve. */
export interface FakeListener {
  readonly arn: string;
  readonly loadBalancer: LoadBalancer;
  readonly port: number;
  readonly names: readonly string[];
  defaultCertificate: string;
  sni: readonly string[];
}

/** One write of the action to a listener, told before and after it takes place. */
export interface Write {
  readonly kind: 'add' | 'set-default' | 'remove';
  readonly listener: FakeListener;
  readonly certificate: string;
}

/** Certificates, load balancers and their TLS in memory, behind the ports: Elastic Load Balancing's rules and no more. */
export class FakeAws {
  readonly certificates = new Map<string, Certificate>();
  readonly listeners = new Map<string, FakeListener>();
  /** Load balancers whose nodes keep presenting what they presented first. */
  readonly stuck = new Map<string, string>();
  /** Load balancers that nobody here can reach. */
  readonly unreachable = new Set<string>();
  /** Most certificates in the lists of one load balancer. */
  listLimit = 25;
  onWrite: (write: Write, make: () => void) => void = (_write, make) => {
    make();
  };

  readonly readers: AwsReaders = {
    certificates: {
      findEmailValidated: () => Promise.reject(new Error('a swap searches nothing')),
      findDnsValidated: () => Promise.reject(new Error('a swap searches nothing')),
      findAll: () => Promise.reject(new Error('a swap searches nothing')),
      describeCertificate: (arn) => Promise.resolve(this.certificates.get(arn)),
      listDomainSwitches: () => Promise.resolve([]),
      listCertificateTags: () => Promise.resolve({}),
    },
    listeners: {
      describeLoadBalancer: (arn) =>
        Promise.resolve(this.#all().find((each) => each.loadBalancer.arn === arn)?.loadBalancer),
      listSecureListeners: (arn) =>
        Promise.resolve(
          this.#all()
            .filter((each) => each.loadBalancer.arn === arn)
            .map(shown),
        ),
      describeListener: ({ arn }) => {
        const found = this.listeners.get(arn);
        return Promise.resolve(found && shown(found));
      },
      listTags: (arns) => Promise.resolve(new Map(arns.map((arn) => [arn, {}]))),
    },
    calendars: { stateOf: () => Promise.reject(new Error('no change calendar is configured')) },
  };

  readonly writer: ListenerWriter = {
    addListenerCertificate: ({ arn }, certificate) =>
      this.#write('add', arn, certificate, (listener) => {
        this.#checkUsable(certificate);
        if (listener.sni.includes(certificate)) return;
        if (this.#listed(listener).size >= this.listLimit) throw refusal('TooManyCertificatesException');
        listener.sni = [...listener.sni, certificate];
      }),
    setDefaultCertificate: ({ arn }, certificate) =>
      this.#write('set-default', arn, certificate, (listener) => {
        this.#checkUsable(certificate);
        listener.defaultCertificate = certificate;
      }),
    removeListenerCertificate: ({ arn }, certificate) =>
      this.#write('remove', arn, certificate, (listener) => {
        if (listener.defaultCertificate === certificate && !listener.sni.includes(certificate))
          throw refusal('OperationNotPermittedException');
        listener.sni = listener.sni.filter((each) => each !== certificate);
      }),
  };

  readonly dns: DnsReader = {
    ask: () => Promise.reject(new Error('a swap asks for addresses only')),
    asksNameServers: false,
    askNameServer: () => Promise.reject(new Error('a swap asks for addresses only')),
    lookUpAddresses: (host) => Promise.resolve([host]),
  };

  readonly tls: TlsProbe = {
    handshake: ({ address, port, serverName }) => Promise.resolve(this.#handshake(address, port, serverName)),
  };

  /** Whether a valid certificate for each of the listener's names stands on it. */
  isServed(listener: FakeListener, now: Temporal.Instant): boolean {
    const held = [listener.defaultCertificate, ...listener.sni].flatMap((arn) => this.certificates.get(arn) ?? []);
    const valid = held.filter((certificate) => isValid(certificate, now));
    return listener.names.every((name) => valid.some(({ names }) => names.some((other) => nameCovers(other, name))));
  }

  #all(): readonly FakeListener[] {
    return [...this.listeners.values()];
  }

  #write(kind: Write['kind'], arn: string, certificate: string, make: (listener: FakeListener) => void): Promise<void> {
    const listener = this.listeners.get(arn);
    if (listener === undefined) return Promise.reject(refusal('ListenerNotFoundException'));
    try {
      this.onWrite({ kind, listener, certificate }, () => {
        make(listener);
      });
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #checkUsable(arn: string): void {
    const certificate = this.certificates.get(arn);
    if (certificate === undefined) throw refusal('CertificateNotFoundException');
    if (certificate.status !== 'ISSUED') throw refusal('UnsupportedCertificate');
  }

  #listed({ loadBalancer }: FakeListener): ReadonlySet<string> {
    const sharing = this.#all().filter((each) => each.loadBalancer.arn === loadBalancer.arn);
    return new Set(sharing.flatMap((each) => each.sni.filter((arn) => arn !== each.defaultCertificate)));
  }

  /** The list's first certificate that matches, else the default. */
  #handshake(address: string, port: number, serverName: string): Handshake {
    const listener = this.#all().find((each) => each.loadBalancer.dnsName === address && each.port === port);
    if (listener === undefined || this.unreachable.has(listener.loadBalancer.name))
      return { kind: 'unreachable', why: 'nothing answers' };
    const listed = listener.sni.find((arn) =>
      this.certificates.get(arn)?.names.some((name) => nameCovers(name, serverName)),
    );
    const served = this.stuck.get(listener.loadBalancer.name) ?? listed ?? listener.defaultCertificate;
    const certificate = this.certificates.get(served);
    if (certificate?.notAfter === undefined) return { kind: 'unreachable', why: 'no certificate' };
    const { serial = '', domainName: subject, notAfter } = certificate;
    return { kind: 'presented', certificate: { serial, subject, issuer: 'Amazon', notAfter } };
  }
}

/** Issued, and not over. */
export function isValid({ status, notAfter }: Certificate, now: Temporal.Instant): boolean {
  return status === 'ISSUED' && notAfter !== undefined && notAfter.epochMilliseconds > now.epochMilliseconds;
}

function shown({ arn, loadBalancer, port, defaultCertificate, sni }: FakeListener): Listener {
  const protocol = loadBalancer.type === 'network' ? 'TLS' : 'HTTPS';
  return { arn, loadBalancerArn: loadBalancer.arn, port, protocol, defaultCertificate, sniCertificates: sni };
}

function refusal(code: string): UpstreamError {
  return new UpstreamError(code, { service: 'elbv2', operation: 'write', code, kind: 'invalid' }, undefined);
}
