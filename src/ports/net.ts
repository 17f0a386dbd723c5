import type { Temporal } from 'temporal-polyfill';
import type { DnsAnswer, DnsType } from '../core/dns/dns.ts';

/** Looks things up in DNS. Never throws for what DNS answers or fails to answer. */
export interface DnsReader {
  /** Asks the configured resolvers. */
  ask(name: string, type: DnsType): Promise<DnsAnswer>;
  /** Whether zones' own name servers are asked at all. */
  readonly asksNameServers: boolean;
  /**
   * Asks one of a zone's own name servers, by its address. What it does not know for itself counts as failed, and so does
   * an address in no public network: whoever writes an NS record must not choose what is asked inside ours.
   */
  askNameServer(address: string, name: string, type: DnsType): Promise<DnsAnswer>;
  /** IPv4 and IPv6 addresses of a host; empty when none could be found. */
  lookUpAddresses(host: string): Promise<readonly string[]>;
}

/** Asks one resolver, as the config names it; on its own, whatever others answered. */
export interface ResolverReader {
  ask(server: string, name: string, type: DnsType): Promise<DnsAnswer>;
}

/** The certificate that a TLS server presented. */
export interface PresentedCertificate {
  /** As `Certificate.serial`. */
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly notAfter: Temporal.Instant;
}

/** One TLS handshake's outcome; `unreachable` when the server presented no certificate. */
export type Handshake =
  | { readonly kind: 'presented'; readonly certificate: PresentedCertificate }
  | { readonly kind: 'unreachable'; readonly why: string };

/** Makes TLS handshakes. A certificate presented before the handshake fails (mutual TLS) counts. */
export interface TlsProbe {
  handshake(target: {
    readonly address: string;
    readonly port: number;
    readonly serverName: string;
  }): Promise<Handshake>;
}
