import type { X509Certificate } from 'node:crypto';
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { Temporal } from 'temporal-polyfill';
import { normaliseSerial } from '../../core/certificate/certificate.ts';
import { messageOf } from '../../core/errors.ts';
import type { Handshake, PresentedCertificate, TlsProbe } from '../../ports/net.ts';

type Target = Parameters<TlsProbe['handshake']>[0];

/** Makes a TLS probe. Each handshake is a full one on a connection of its own and ends within `timeoutMs` (5 s). */
export function createTlsProbe({ timeoutMs = 5000 }: { readonly timeoutMs?: number } = {}): TlsProbe {
  return { handshake: (target) => handshake(target, timeoutMs) };
}

function handshake(target: Target, timeoutMs: number): Promise<Handshake> {
  return new Promise((resolve) => {
    let socket: TLSSocket;
    try {
      socket = open(target);
    } catch (error) {
      resolve({ kind: 'unreachable', why: messageOf(error) });
      return;
    }
    let certificate: PresentedCertificate | undefined;
    const look = (): void => {
      certificate ??= presentedBy(socket);
    };
    const settle = (why: string): void => {
      look();
      clearTimeout(timer);
      resolve(certificate === undefined ? { kind: 'unreachable', why } : { kind: 'presented', certificate });
      socket.destroy();
    };
    const timer = setTimeout(settle, timeoutMs, `no answer within ${timeoutMs / 1000} s`);
    // The server's status arrives right after its certificate: the last moment to see it when the server then refuses
    // the handshake of TLS 1.2 for want of a client certificate and drops the connection.
    socket.on('OCSPResponse', look);
    socket.once('secureConnect', () => {
      settle('no certificate was presented');
    });
    // Stays registered: what comes after the end must not become an uncaught error.
    socket.on('error', (error: Error) => {
      settle(reasonOf(error));
    });
    socket.once('close', () => {
      settle('the connection was closed before a certificate was presented');
    });
  });
}

/** Trust is not asked here: what matters is which certificate is presented, trusted or expired or neither. */
function open({ address, port, serverName }: Target): TLSSocket {
  return connect({
    host: address,
    port,
    servername: serverName,
    rejectUnauthorized: false,
    requestOCSP: true,
    ALPNProtocols: ['http/1.1'],
  });
}

function presentedBy(socket: TLSSocket): PresentedCertificate | undefined {
  // `undefined` before the server's certificate has come, and once the connection is gone.
  const certificate: X509Certificate | undefined = socket.getPeerX509Certificate();
  if (certificate === undefined) return undefined;
  return {
    serial: normaliseSerial(certificate.serialNumber),
    subject: commonName(certificate.subject) ?? oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    notAfter: Temporal.Instant.fromEpochMilliseconds(certificate.validToDate.getTime()),
  };
}

/** Node writes one attribute a line. */
function commonName(name: string): string | undefined {
  return /^CN=(.+)$/m.exec(name)?.[1];
}

function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}

function reasonOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return WHY.get(code ?? '') ?? code ?? error.message;
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was reset'],
  ['EHOSTUNREACH', 'there is no route to the address'],
  ['ENETUNREACH', 'there is no route to the network'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'the port does not speak TLS'],
]);
