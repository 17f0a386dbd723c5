import type { AwsReaders } from '../../ports/aws.ts';
import type { MigrationItem } from '../scan/entry.ts';

/** Readers that answer with what this scan has seen of certificates and listeners, and ask AWS for the rest. */
export function seenReaders(entries: readonly MigrationItem[]): (readers: AwsReaders) => AwsReaders {
  const uses = entries.flatMap(({ observed }) => observed.listeners);
  const certificates = entries.flatMap(({ observed, result }) => [
    observed.certificate,
    ...(result.replacement === undefined ? [] : [result.replacement.certificate]),
  ]);
  const byArn = new Map(certificates.map((certificate) => [certificate.arn, certificate]));
  const listeners = new Map(uses.map(({ listener }) => [`${listener.arn} ${String(listener.port)}`, listener]));
  const loadBalancers = new Map(uses.map(({ loadBalancer }) => [loadBalancer.arn, loadBalancer]));
  const tags = new Map(
    uses.flatMap(({ listener, loadBalancer, listenerTags, loadBalancerTags }) => [
      [listener.arn, listenerTags],
      [loadBalancer.arn, loadBalancerTags],
    ]),
  );
  return (readers) => ({
    ...readers,
    certificates: {
      ...readers.certificates,
      describeCertificate: async (arn) => byArn.get(arn) ?? readers.certificates.describeCertificate(arn),
    },
    listeners: {
      ...readers.listeners,
      describeListener: async (ref) =>
        listeners.get(`${ref.arn} ${String(ref.port)}`) ?? readers.listeners.describeListener(ref),
      describeLoadBalancer: async (arn) => loadBalancers.get(arn) ?? readers.listeners.describeLoadBalancer(arn),
      listTags: async (arns) => (arns.every((arn) => tags.has(arn)) ? tags : readers.listeners.listTags(arns)),
    },
  });
}
