import type { SandboxAws } from '../aws/server.ts';

/** An Ingress, Service or Gateway as far as it decides the certificates of one listener. */
export interface ControlledListener {
  readonly listener: string;
  /** Certificates by ARN, the default first; without any they are discovered by host names. */
  readonly certificates?: readonly string[];
  readonly hosts: readonly string[];
}

/**
 * A small AWS Load Balancer Controller, version 2.6 or later: on each look it gives every listener the certificates that
 * its manifest names, or else all issued ones of the account and region that cover a host, in the order of ARNs; the
 * first is the default, and what it does not know leaves the list (its `cert_discovery.go` and `listener_manager.go`).
 */
export class LoadBalancerController {
  readonly #aws: SandboxAws;
  readonly #listeners = new Map<string, ControlledListener>();
  /** Messages of reconciles that failed. */
  readonly errors: string[] = [];

  constructor(aws: SandboxAws) {
    this.#aws = aws;
  }

  /** Somebody applies a manifest; the controller looks at once. */
  apply(controlled: ControlledListener): void {
    this.#listeners.set(controlled.listener, controlled);
    this.reconcile();
  }

  /** What an event, a restart or the end of the sync period starts. Returns whether any listener was changed. */
  reconcile(): boolean {
    return [...this.#listeners.values()].map((each) => this.#reconcileOne(each)).some(Boolean);
  }

  #reconcileOne({ listener, certificates, hosts }: ControlledListener): boolean {
    const [defaultCertificate, ...sni] = certificates ?? this.#discover(listener, hosts);
    const known = new Set(this.#aws.certificates().map(({ arn }) => arn));
    const missing = certificates?.find((arn) => !known.has(arn));
    if (defaultCertificate === undefined || missing !== undefined) {
      this.errors.push(missing === undefined ? `no certificate found for host: ${hosts.join(', ')}` : `no ${missing}`);
      return false;
    }
    const now = this.#aws.listener(listener);
    const isSame = now.defaultCertificate === defaultCertificate && now.sni.join() === sni.join();
    if (!isSame) this.#aws.setListenerCertificates(listener, { defaultCertificate, sni });
    return !isSame;
  }

  #discover(listener: string, hosts: readonly string[]): readonly string[] {
    const { account, region } = this.#aws.listener(listener).loadBalancer;
    return this.#aws
      .certificates()
      .filter((each) => each.account === account && each.region === region && each.status === 'ISSUED')
      .filter(({ names }) => hosts.some((host) => names.some((name) => covers(name, host))))
      .map(({ arn }) => arn)
      .sort();
  }
}

function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));
}
