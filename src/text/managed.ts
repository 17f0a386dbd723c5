import type { Manager } from '../core/managed.ts';
import { nameManager } from '../core/managed.ts';
import type { ListenerUse } from '../core/usage.ts';
import { loadBalancerWord } from './load-balancer.ts';
import { bullets, code, codeBlock } from './markdown.ts';

/** A listener whose certificate people change in their code, and what manages it as far as its tags say. */
export interface CodeManaged {
  readonly use: ListenerUse;
  readonly manager: Manager | undefined;
}

/** The lines to change, for the code that sets a listener's certificate. */
function linesFor(kind: Manager['kind'], certificateArn: string, role: ListenerUse['role']): string {
  if (kind === 'Terraform') {
    const onDefault = `# aws_lb_listener\ncertificate_arn = "${certificateArn}"`;
    const onList = `# aws_lb_listener_certificate\ncertificate_arn = "${certificateArn}"`;
    return [...(role === 'sni' ? [] : [onDefault]), ...(role === 'default' ? [] : [onList])].join('\n\n');
  }
  const entry = `    Certificates:\n      - CertificateArn: ${certificateArn}`;
  const onDefault = `# AWS::ElasticLoadBalancingV2::Listener\n  Properties:\n${entry}`;
  const onList = `# AWS::ElasticLoadBalancingV2::ListenerCertificate\n  Properties:\n${entry}`;
  return [...(role === 'sni' ? [] : [onDefault]), ...(role === 'default' ? [] : [onList])].join('\n\n');
}

/** Section of an issue: which listeners no pull request touches, the new ARN, and the lines to change. */
export function codeChangeSection(listeners: readonly CodeManaged[], certificateArn: string): string {
  const kinds = new Set(listeners.map(({ manager }) => manager?.kind));
  const shown: readonly Manager['kind'][] = kinds.size === 1 && kinds.has('Terraform') ? ['Terraform'] : [];
  const blocks = (shown.length > 0 ? shown : (['CloudFormation', 'Terraform'] as const)).map((kind) => ({
    kind,
    language: kind === 'Terraform' ? 'hcl' : 'yaml',
  }));
  const role = joinedRole(listeners);
  return [
    '### Change it in your code',
    `The code that manages these listeners has to name the new certificate ${code(certificateArn)}; no pull request swaps them. This issue closes when none of them serves the old one.`,
    bullets(
      listeners.map(({ use, manager }) => {
        const by = manager === undefined ? '' : `, managed by ${code(nameManager(manager))}`;
        return `${loadBalancerWord(use.loadBalancer.type)} ${code(use.loadBalancer.name)} port ${String(use.listener.port)} (${use.role})${by}`;
      }),
    ),
    ...blocks.map(({ kind, language }) => codeBlock(linesFor(kind, certificateArn, role), language)),
  ].join('\n\n');
}

function joinedRole(listeners: readonly CodeManaged[]): ListenerUse['role'] {
  const roles = new Set(listeners.map(({ use }) => use.role));
  return roles.size === 1 ? (listeners[0]?.use.role ?? 'both') : 'both';
}

/** What an approver has to know of a listener that code manages; the caller escapes it. */
export function managedWarning(place: string, manager: Manager, certificateArn: string): string {
  return (
    `${place} is managed by ${nameManager(manager)}, which puts the old certificate back when it is next applied: ` +
    `set its certificate to ${certificateArn} there as well.`
  );
}
