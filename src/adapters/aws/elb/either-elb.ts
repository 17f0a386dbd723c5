import { parseLoadBalancerArn } from '../../../core/arn.ts';
import type { ListenerReader, ListenerWriter } from '../../../ports/aws.ts';

/* Elastic Load Balancing has two APIs: version 1 for Classic Load Balancers, version 2 for all others. */

function isClassic(arn: string): boolean {
  return parseLoadBalancerArn(arn)?.type === 'classic';
}

/** One reader over both: the ARN says which of them is asked. */
export function eitherReader(modern: ListenerReader, classic: ListenerReader): ListenerReader {
  const of = (arn: string): ListenerReader => (isClassic(arn) ? classic : modern);
  return {
    describeLoadBalancer: (arn) => of(arn).describeLoadBalancer(arn),
    listSecureListeners: (arn) => of(arn).listSecureListeners(arn),
    describeListener: (listener) => of(listener.arn).describeListener(listener),
    async listTags(arns) {
      const [old, others] = [arns.filter(isClassic), arns.filter((arn) => !isClassic(arn))];
      const answers = await Promise.all([
        ...(old.length > 0 ? [classic.listTags(old)] : []),
        ...(others.length > 0 ? [modern.listTags(others)] : []),
      ]);
      return new Map(answers.flatMap((answer) => [...answer]));
    },
  };
}

/** One writer over both. */
export function eitherWriter(modern: ListenerWriter, classic: ListenerWriter): ListenerWriter {
  const of = (arn: string): ListenerWriter => (isClassic(arn) ? classic : modern);
  return {
    addListenerCertificate: (listener, certificate) => of(listener.arn).addListenerCertificate(listener, certificate),
    setDefaultCertificate: (listener, certificate) => of(listener.arn).setDefaultCertificate(listener, certificate),
    removeListenerCertificate: (listener, certificate) =>
      of(listener.arn).removeListenerCertificate(listener, certificate),
  };
}
