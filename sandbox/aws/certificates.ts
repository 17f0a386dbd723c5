import { KeyObject, webcrypto } from 'node:crypto';
import './reflect.ts';
import type { X509Certificate } from '@peculiar/x509';

/** What a certificate is to say. */
export interface CertificateContent {
  readonly names: readonly string[];
  readonly keyAlgorithm: string;
  /** Colon-separated hex, as ACM prints it. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** A certificate with its private key and issuer, all in PEM. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly key: string;
  readonly chain: string;
}

/** The distinguished name of the sandbox's certificate authority, as ACM prints issuers. */
export const issuerName = 'Amazon sandbox - not trusted';

const authorityName = `C=US, O=${issuerName}, CN=Amazon RSA 2048 Sandbox`;
const curves: Readonly<Record<string, string>> = {
  EC_prime256v1: 'P-256',
  EC_secp384r1: 'P-384',
  EC_secp521r1: 'P-521',
};

/* One key pair per algorithm and process: making RSA keys is slow, and nothing here is secret. */
const pool = new Map<string, Promise<webcrypto.CryptoKeyPair>>();

function keyPair(algorithm: string): Promise<webcrypto.CryptoKeyPair> {
  const known = pool.get(algorithm);
  if (known !== undefined) return known;
  const made = makeKeyPair(algorithm);
  pool.set(algorithm, made);
  return made;
}

async function makeKeyPair(algorithm: string): Promise<webcrypto.CryptoKeyPair> {
  const namedCurve = curves[algorithm];
  if (namedCurve !== undefined) {
    return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, ['sign', 'verify']);
  }
  const bits = /^RSA_(\d+)$/.exec(algorithm)?.[1];
  if (bits === undefined) throw new Error(`Unknown key algorithm ${algorithm}.`);
  const parameters = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: Number(bits),
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  };
  return webcrypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
}

/*
 * Loaded late: a CommonJS module runs before the modules that are imported ahead of it, and this one needs
 * reflect.ts to have run.
 */
function loadX509(): Promise<typeof import('@peculiar/x509')> {
  return import('@peculiar/x509');
}

/** The sandbox's certificate authority: signs what ACM issues. One per process. */
interface Authority {
  readonly certificate: X509Certificate;
  readonly pem: string;
  readonly signingKey: webcrypto.CryptoKey;
}

let authority: Promise<Authority> | undefined;

async function makeAuthority(): Promise<Authority> {
  const x509 = await loadX509();
  x509.cryptoProvider.set(globalThis.crypto);
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: authorityName,
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2049-12-31T23:59:59Z'),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  return { certificate, pem: certificate.toString('pem'), signingKey: keys.privateKey };
}

function theAuthority(): Promise<Authority> {
  authority ??= makeAuthority();
  return authority;
}

/** The certificate authority's certificate in PEM, for `NODE_EXTRA_CA_CERTS` and the like. */
export async function authorityCertificate(): Promise<string> {
  return (await theAuthority()).pem;
}

/** Makes and signs a certificate. */
export async function issueCertificate(content: CertificateContent): Promise<IssuedCertificate> {
  const [ca, keys, x509] = await Promise.all([theAuthority(), keyPair(content.keyAlgorithm), loadX509()]);
  const subject = content.names[0] ?? '';
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: content.serial.replaceAll(':', ''),
    // A common name has at most 64 characters (RFC 5280, upper bounds).
    subject: subject.length <= 64 ? `CN=${subject}` : '',
    issuer: ca.certificate.subject,
    notBefore: content.notBefore,
    notAfter: content.notAfter,
    publicKey: keys.publicKey,
    signingKey: ca.signingKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.SubjectAlternativeNameExtension(content.names.map((value) => ({ type: 'dns' as const, value }))),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth]),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment, true),
    ],
  });
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' });
  return { certificate: certificate.toString('pem'), key: key as string, chain: ca.pem };
}

/** A serial number as ACM prints it: 16 bytes in lower-case hex with colons, positive in DER without a padding byte. */
export function makeSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}
