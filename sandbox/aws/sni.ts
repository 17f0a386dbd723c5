/** What the choice among a listener's certificates depends on. */
export interface ServedCertificate {
  readonly arn: string;
  readonly names: readonly string[];
  readonly keyAlgorithm: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * The certificate of an SNI list that a load balancer serves for a host name; `undefined` when none matches and the
 * default is served. Of several that match: ECDSA before RSA, (ALB only) not expired, longer key, longer validity.
 * Source: "SSL certificates for your Application|Network Load Balancer", section on the certificate list.
 */
export function chooseCertificate(
  list: readonly ServedCertificate[],
  hostName: string,
  isNetworkLoadBalancer: boolean,
  now: Date,
): ServedCertificate | undefined {
  const name = hostName.toLowerCase();
  const parent = `*${name.slice(name.indexOf('.'))}`;
  const matching = list.filter(({ names }) => names.includes(name) || names.includes(parent));
  const scores = (certificate: ServedCertificate): readonly number[] => [
    certificate.keyAlgorithm.startsWith('EC_') ? 1 : 0,
    isNetworkLoadBalancer || certificate.notAfter > now ? 1 : 0,
    Number(/\d{3,4}/.exec(certificate.keyAlgorithm)?.[0] ?? 0),
    certificate.notAfter.getTime() - certificate.notBefore.getTime(),
  ];
  return matching.toSorted((a, b) => compare(scores(b), scores(a)))[0];
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, score] of left.entries()) {
    const difference = score - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
