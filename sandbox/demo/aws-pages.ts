import type { SandboxAws } from '../aws/server.ts';
import type { Certificate, Listener } from '../aws/state.ts';
import type { WebCertificate, WebListener, WebListenerChange, WebSource } from '../web/source.ts';

type AwsPages = Pick<WebSource, 'loadBalancers' | 'certificates' | 'dnsRecords'>;

/** The AWS half of the pages' source. */
export function awsPages(aws: SandboxAws): AwsPages {
  const certificate = (arn: string): WebCertificate => toCertificate(aws, aws.certificate(arn));
  const known = (arn: string | undefined): readonly WebCertificate[] =>
    arn !== undefined && aws.certificates().some((other) => other.arn === arn) ? [certificate(arn)] : [];

  function toListener(listener: Listener): WebListener {
    return {
      port: listener.port,
      protocol: listener.protocol,
      defaultCertificate: known(listener.defaultCertificate)[0],
      sniCertificates: listener.sni.flatMap(known),
    };
  }

  return {
    loadBalancers: () =>
      Promise.resolve(
        aws.loadBalancers().map((balancer) => {
          const listeners = aws.listeners().filter((listener) => listener.loadBalancer.arn === balancer.arn);
          const { arn, name, type, account, region, dnsName } = balancer;
          const history = listeners.flatMap((listener) => changesOf(aws, listener));
          return { arn, name, type, account, region, dnsName, listeners: listeners.map(toListener), history };
        }),
      ),
    certificates: () => Promise.resolve(aws.certificates().map((entry) => toCertificate(aws, entry))),
    dnsRecords: () =>
      Promise.resolve(
        aws.dns.records().map(({ zone, name, type, value }) => ({
          zone,
          name,
          type,
          value: typeof value === 'string' ? value : JSON.stringify(value),
          registeredAt: undefined,
        })),
      ),
  };
}

function toCertificate(aws: SandboxAws, certificate: Certificate): WebCertificate {
  const { arn, account, region, names, type, validationMethod, status, keyAlgorithm, serial, notAfter } = certificate;
  return {
    ...{ arn, account, region, names, type, validationMethod, status, keyAlgorithm, serial },
    notAfter: notAfter === undefined ? undefined : new Date(notAfter).toISOString(),
    inUseBy: aws.usersOf(arn),
  };
}

/** What each change did, told from the listener's certificates before and after it. */
function changesOf(aws: SandboxAws, listener: Listener): readonly WebListenerChange[] {
  const changes = aws.history.filter((change) => change.listenerArn === listener.arn);
  return changes.flatMap((change, index): readonly WebListenerChange[] => {
    const before = changes[index - 1];
    if (before === undefined) return [];
    const at = change.at.toISOString();
    const base = { at, port: listener.port, previousArn: before.defaultCertificate, by: change.by };
    const added = change.sni.filter((arn) => !before.sni.includes(arn));
    const removed = before.sni.filter((arn) => !change.sni.includes(arn));
    const isDefaultSet =
      change.defaultCertificate !== before.defaultCertificate && change.defaultCertificate !== undefined;
    return [
      ...added.map((arn) => ({ ...base, action: 'sni-added' as const, certificateArn: arn })),
      ...(isDefaultSet ? [{ ...base, action: 'default-set' as const, certificateArn: change.defaultCertificate }] : []),
      ...removed.map((arn) => ({ ...base, action: 'sni-removed' as const, certificateArn: arn })),
    ];
  });
}
