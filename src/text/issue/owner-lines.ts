import type { LoadBalancerType } from '../../core/arn.ts';
import type { CertificateRole } from '../../core/swap/listener.ts';
import type { OwnerKind } from '../../core/swap/owners.ts';

/** A listener that is to serve a certificate. */
export interface LineFacts {
  readonly certificateArn: string;
  readonly role: CertificateRole;
  readonly type: LoadBalancerType;
  readonly port: number;
}

/** Some lines of code that can be copied; those of one syntax make one block. */
export interface CodeLines {
  readonly syntax: 'hcl' | 'yaml';
  readonly text: string;
}

type LinesFor = (facts: LineFacts) => readonly CodeLines[];

/** What the user of each owner has to change, so that the listener serves a certificate. */
export const ownerLines: Readonly<Record<OwnerKind, LinesFor>> = {
  'EKS Auto Mode (Service)': serviceAnnotation,
  'EKS Auto Mode': ({ certificateArn }) => [
    yaml(`# IngressClassParams (eks.amazonaws.com/v1)\nspec:\n  certificateARNs: ["${certificateArn}"]`),
  ],
  'AWS Load Balancer Controller (Ingress)': ingress,
  'AWS Load Balancer Controller (Gateway)': gateway,
  'AWS Load Balancer Controller (Service)': serviceAnnotation,
  // Of an Ingress it makes ALBs, of a Service NLBs.
  'AWS Load Balancer Controller': (facts) => [
    ...(facts.type === 'application' ? ingress(facts) : serviceAnnotation(facts)),
    ...gateway(facts),
  ],
  'ALB Ingress Controller': ({ certificateArn }) => [ingressAnnotation(certificateArn)],
  'Kubernetes cloud provider': serviceAnnotation,
  'Elastic Beanstalk': ({ certificateArn, port, type }) => {
    const [namespace, option] =
      type === 'classic' ? ['aws:elb:listener', 'SSLCertificateId'] : ['aws:elbv2:listener', 'SSLCertificateArns'];
    const settings = `  ${namespace}:${String(port)}:\n    ${option}: ${certificateArn}`;
    return [yaml(`# .ebextensions/certificate.config\noption_settings:\n${settings}`)];
  },
  'AWS Controllers for Kubernetes': ({ certificateArn }) => [
    yaml(`# Listener (elbv2.services.k8s.aws)\nspec:\n  certificates:\n    - certificateARN: ${certificateArn}`),
  ],
  Crossplane: ({ certificateArn }) => [
    yaml(`# Listener (elbv2.aws.upbound.io)\nspec:\n  forProvider:\n    certificateArn: ${certificateArn}`),
  ],
  'AWS Copilot': ({ certificateArn }) => [
    yaml(`# copilot/environments/<name>/manifest.yml\nhttp:\n  public:\n    certificates: ["${certificateArn}"]`),
  ],
  CloudFormation: (facts) => {
    const { certificateArn, type } = facts;
    if (type === 'classic') {
      return [
        yaml(
          `# AWS::ElasticLoadBalancing::LoadBalancer\n  Properties:\n    Listeners:\n      - SSLCertificateId: ${certificateArn}`,
        ),
      ];
    }
    const entry = `  Properties:\n    Certificates:\n      - CertificateArn: ${certificateArn}`;
    return byRole(facts, yaml, {
      onDefault: `# AWS::ElasticLoadBalancingV2::Listener\n# CDK: certificates: [ListenerCertificate.fromArn('${certificateArn}')]\n${entry}`,
      onList: `# AWS::ElasticLoadBalancingV2::ListenerCertificate\n# CDK: listener.addCertificates('new', [ListenerCertificate.fromArn('${certificateArn}')])\n${entry}`,
    });
  },
  Terraform: (facts) => {
    const { certificateArn, type } = facts;
    if (type === 'classic') return [hcl(`# aws_elb, listener\nssl_certificate_id = "${certificateArn}"`)];
    const entry = `certificate_arn = "${certificateArn}"`;
    return byRole(facts, hcl, {
      onDefault: `# aws_lb_listener (Pulumi: aws.lb.Listener, certificateArn)\n${entry}`,
      onList: `# aws_lb_listener_certificate (Pulumi: aws.lb.ListenerCertificate, certificateArn)\n${entry}`,
    });
  },
};

function byRole(
  { role }: LineFacts,
  lines: (text: string) => CodeLines,
  { onDefault, onList }: { readonly onDefault: string; readonly onList: string },
): readonly CodeLines[] {
  return [...(role === 'sni' ? [] : [lines(onDefault)]), ...(role === 'default' ? [] : [lines(onList)])];
}

function ingress({ certificateArn }: LineFacts): readonly CodeLines[] {
  return [
    ingressAnnotation(certificateArn),
    yaml(`# IngressClassParams (elbv2.k8s.aws/v1beta1)\nspec:\n  certificateArn: ["${certificateArn}"]`),
  ];
}

function ingressAnnotation(certificateArn: string): CodeLines {
  return yaml(`# Ingress\nmetadata:\n  annotations:\n    alb.ingress.kubernetes.io/certificate-arn: ${certificateArn}`);
}

function serviceAnnotation({ certificateArn }: LineFacts): readonly CodeLines[] {
  const annotation = `service.beta.kubernetes.io/aws-load-balancer-ssl-cert: ${certificateArn}`;
  return [yaml(`# Service\nmetadata:\n  annotations:\n    ${annotation}`)];
}

function gateway({ certificateArn, port, type }: LineFacts): readonly CodeLines[] {
  const protocol = type === 'network' ? 'TLS' : 'HTTPS';
  const entry = `    - protocolPort: "${protocol}:${String(port)}"\n      defaultCertificate: ${certificateArn}`;
  return [yaml(`# LoadBalancerConfiguration (gateway.k8s.aws/v1)\nspec:\n  listenerConfigurations:\n${entry}`)];
}

function yaml(text: string): CodeLines {
  return { syntax: 'yaml', text };
}

function hcl(text: string): CodeLines {
  return { syntax: 'hcl', text };
}
