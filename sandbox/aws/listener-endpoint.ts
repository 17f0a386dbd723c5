import { listenerAt } from './in-use.ts';
import type { IssuedCertificates } from './issued-certificates.ts';
import type { ServedCertificate } from './sni.ts';
import type { AwsState } from './state.ts';
import { TlsEndpoint } from './tls-endpoint.ts';
import type { ServedCertificates } from './tls-endpoint.ts';

/** The TLS endpoint of a listener: it serves what the listener had `listenerLag` ago. */
export function listenerEndpoint(state: AwsState, issued: IssuedCertificates, listenerArn: string): TlsEndpoint {
  function describe(arn: string): ServedCertificate {
    const certificate = state.certificates.get(arn) ?? state.deletedCertificates.get(arn);
    if (certificate === undefined) throw new Error(`The sandbox has no certificate ${arn}.`);
    const { names, keyAlgorithm, notBefore = 0, notAfter = 0 } = certificate;
    return { arn, names, keyAlgorithm, notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
  }

  function served(): ServedCertificates {
    const change = listenerAt(state, listenerArn, Date.now() - state.settings.listenerLag);
    if (change?.defaultCertificate === undefined) throw new Error(`${listenerArn} has no certificate.`);
    return { byDefault: describe(change.defaultCertificate), sni: change.sni.map(describe) };
  }

  const isNetworkLoadBalancer = listenerArn.includes(':listener/net/');
  return new TlsEndpoint({ isNetworkLoadBalancer, served, issued: (arn) => issued.of(arn) });
}
