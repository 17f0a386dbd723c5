import type { Manager } from '../../core/swap/managed.ts';
import type { Language } from '../../core/language.ts';
import type { ListenerUse } from '../../core/certificate/usage.ts';
import { managedTexts } from '../catalogue/managed.ts';
import { detailMarkdown } from '../facts.ts';
import { loadBalancerWord } from '../pull-request/load-balancer.ts';
import { bullets, code, codeBlock } from '../markdown/markdown.ts';

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
export function codeChangeSection(
  listeners: readonly CodeManaged[],
  certificateArn: string,
  language: Language,
): string {
  const t = managedTexts[language];
  const kinds = new Set(listeners.map(({ manager }) => manager?.kind));
  const shown: readonly Manager['kind'][] = kinds.size === 1 && kinds.has('Terraform') ? ['Terraform'] : [];
  const blocks = (shown.length > 0 ? shown : (['CloudFormation', 'Terraform'] as const)).map((kind) => ({
    kind,
    syntax: kind === 'Terraform' ? 'hcl' : 'yaml',
  }));
  const role = joinedRole(listeners);
  return [
    `### ${t.heading}`,
    t.what(code(certificateArn)),
    bullets(
      listeners.map(({ use, manager }) => {
        const listener = listenerText(use, language);
        if (manager === undefined) return listener;
        return t.managedBy(listener, detailMarkdown([{ key: 'manager', ...manager }], language));
      }),
    ),
    ...blocks.map(({ kind, syntax }) => codeBlock(linesFor(kind, certificateArn, role), syntax)),
  ].join('\n\n');
}

/** A listener that holds the certificate: `ALB `shop` port 443 (default)`. */
export function listenerText({ loadBalancer, listener, role }: ListenerUse, language: Language): string {
  return managedTexts[language].listener({
    kind: loadBalancerWord(loadBalancer.type),
    loadBalancer: code(loadBalancer.name),
    port: listener.port,
    role,
  });
}

function joinedRole(listeners: readonly CodeManaged[]): ListenerUse['role'] {
  const roles = new Set(listeners.map(({ use }) => use.role));
  return roles.size === 1 ? (listeners[0]?.use.role ?? 'both') : 'both';
}
