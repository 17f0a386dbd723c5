import { once } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer } from 'node:tls';
import type { SecureContext } from 'node:tls';
import type { IssuedCertificate } from './certificates.ts';
import { chooseCertificate } from './sni.ts';
import type { ServedCertificate } from './sni.ts';

/** What a listener serves at a moment. */
export interface ServedCertificates {
  readonly byDefault: ServedCertificate;
  readonly sni: readonly ServedCertificate[];
}

/** Where an endpoint gets its certificates from. */
export interface CertificateSource {
  readonly isNetworkLoadBalancer: boolean;
  served(): ServedCertificates;
  issued(arn: string): Promise<IssuedCertificate>;
}

/** Old RSA keys are below OpenSSL's default security level. */
const ciphers = 'DEFAULT@SECLEVEL=0';

/**
 * A listener's real TLS server on loopback. It serves what the listener's certificates are at the moment of each
 * handshake, and answers one HTTP response on each connection.
 */
export class TlsEndpoint {
  /** Whether a client certificate is demanded (mutual TLS); none is ever good enough. */
  mutualTls = false;
  readonly #source: CertificateSource;
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #stuck = new Map<string, ServedCertificates>();
  readonly #unreachable = new Set<string>();
  #addresses: readonly string[] = [];
  #port = 0;

  constructor(source: CertificateSource) {
    this.#source = source;
  }

  get port(): number {
    return this.#port;
  }

  /** Binds all addresses on one port: the one asked for, else a free one. */
  async start(addresses: readonly string[], port = 0, attempts = 20): Promise<void> {
    this.#addresses = addresses;
    this.#port = port;
    try {
      for (const address of addresses) {
        const server = createTcpServer({ pauseOnConnect: true }, (socket) => {
          this.#accept(socket, address).catch(() => socket.destroy());
        });
        server.listen(this.#port, address);
        await once(server, 'listening');
        this.#servers.push(server);
        this.#port = (server.address() as AddressInfo).port;
      }
    } catch (error) {
      await this.close();
      if (port !== 0 || attempts <= 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      await this.start(addresses, 0, attempts - 1);
    }
  }

  /** Goes on serving what is served now, whatever changes, on one address or on all. */
  stick(address?: string): void {
    for (const each of this.#each(address)) this.#stuck.set(each, this.#source.served());
  }

  /** Undoes {@link stick}. */
  unstick(address?: string): void {
    for (const each of this.#each(address)) this.#stuck.delete(each);
  }

  /** Cuts (or no longer cuts) every connection before a handshake, on one address or on all. */
  setReachable(isReachable: boolean, address?: string): void {
    for (const each of this.#each(address)) {
      if (isReachable) this.#unreachable.delete(each);
      else this.#unreachable.add(each);
    }
  }

  /** Closes the servers and every connection. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const servers = this.#servers.splice(0);
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  #each(address: string | undefined): readonly string[] {
    return address === undefined ? this.#addresses : [address];
  }

  async #accept(socket: Socket, address: string): Promise<void> {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (this.#unreachable.has(address)) {
      socket.destroy();
      return;
    }
    const served = this.#stuck.get(address) ?? this.#source.served();
    const { certificate, key, chain } = await this.#source.issued(served.byDefault.arn);
    const server = createTlsServer({
      ...{ cert: certificate + '\n' + chain, key, ciphers, requestCert: this.mutualTls },
      rejectUnauthorized: this.mutualTls,
      SNICallback: (name, callback) => {
        this.#context(served, name).then(
          (context) => {
            callback(null, context);
          },
          (error: unknown) => {
            callback(error as Error);
          },
        );
      },
    });
    server.on('tlsClientError', () => socket.destroy());
    server.on('secureConnection', (secure) => {
      secure.on('error', () => socket.destroy());
      secure.once('data', () => {
        secure.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
    });
    server.emit('connection', socket);
  }

  async #context(served: ServedCertificates, name: string): Promise<SecureContext> {
    const chosen = chooseCertificate(served.sni, name, this.#source.isNetworkLoadBalancer, new Date());
    const { certificate, key, chain } = await this.#source.issued((chosen ?? served.byDefault).arn);
    return createSecureContext({ cert: certificate + '\n' + chain, key, ciphers });
  }
}
