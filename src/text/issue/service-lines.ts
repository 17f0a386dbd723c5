import { knownServices, type KnownService, type OtherUse } from '../../core/certificate/usage.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { bullets, code, codeBlock } from '../markdown/markdown.ts';
import { otherUseText } from './services.ts';

/** A user of the old certificate that is to get another one. */
interface ExchangeFacts {
  /** The new certificate. */
  readonly certificateArn: string;
  readonly domain: string;
  /** What its service knows it by: the end of its ARN. */
  readonly id: string;
}

type Exchange = (facts: ExchangeFacts) => readonly string[];

const edge = ({ certificateArn, domain }: ExchangeFacts): string =>
  `aws apigateway update-domain-name --domain-name '${domain}' --patch-operations op=replace,path=/certificateArn,value=${certificateArn}`;

const regional: Exchange = ({ certificateArn, domain }) => [
  `aws apigatewayv2 update-domain-name --domain-name '${domain}' --domain-name-configurations CertificateArn=${certificateArn}`,
  `aws apigateway update-domain-name --domain-name '${domain}' --patch-operations op=replace,path=/regionalCertificateArn,value=${certificateArn}`,
];

const cognito = ({ certificateArn, domain }: ExchangeFacts): string =>
  `aws cognito-idp update-user-pool-domain --domain '${domain}' --user-pool-id '<user pool>' --custom-domain-config CertificateArn=${certificateArn}`;

const cloudFront: Exchange = ({ certificateArn, id }) => [
  `aws cloudfront get-distribution-config --id '${id}' # set ViewerCertificate.ACMCertificateArn to ${certificateArn}`,
  `aws cloudfront update-distribution --id '${id}' --if-match '<ETag>' --distribution-config file://config.json`,
];

/** The command that gives each service another certificate; none where its API has no such call, or it makes its own. */
export const serviceLines: Readonly<Record<KnownService, Exchange | undefined>> = {
  CloudFront: cloudFront,
  'API Gateway': (facts) => [...regional(facts), edge(facts)],
  Cognito: (facts) => [cognito(facts)],
  'OpenSearch Service': ({ certificateArn, id }) => [
    `aws opensearch update-domain-config --domain-name '${id}' --domain-endpoint-options CustomEndpointCertificateArn=${certificateArn}`,
  ],
  'OpenSearch Serverless': undefined,
  AppSync: undefined,
  Amplify: ({ certificateArn, domain }) => [
    `aws amplify update-domain-association --app-id '<app>' --domain-name '${domain}' --certificate-settings type=CUSTOM,customCertificateArn=${certificateArn}`,
  ],
  'App Runner': undefined,
  'Client VPN': ({ certificateArn, id }) => [
    `aws ec2 modify-client-vpn-endpoint --client-vpn-endpoint-id '${id}' --server-certificate-arn ${certificateArn}`,
  ],
  'Verified Access': undefined,
  EC2: undefined,
  'Nitro Enclaves (IAM role)': ({ certificateArn, id }) => [
    `aws ec2 associate-enclave-certificate-iam-role --certificate-arn ${certificateArn} --role-arn '<role ending in ${id}>'`,
  ],
  'Network Firewall': undefined,
  'VPC Lattice': ({ certificateArn, id }) => [
    `aws vpc-lattice update-service --service-identifier '${id}' --certificate-arn ${certificateArn}`,
  ],
  'Transfer Family': ({ certificateArn, id }) => [
    `aws transfer update-server --server-id '${id}' --certificate ${certificateArn}`,
  ],
  Redshift: ({ certificateArn, domain }) => [
    `aws redshift modify-custom-domain-association --cluster-identifier '<cluster>' --custom-domain-name '${domain}' --custom-domain-certificate-arn ${certificateArn}`,
  ],
  'IoT Core': undefined,
  'Elastic Beanstalk': ({ certificateArn, id }) => [
    `aws elasticbeanstalk update-environment --environment-name '${id}' --option-settings Namespace=aws:elbv2:listener:443,OptionName=SSLCertificateArns,Value=${certificateArn}`,
  ],
  'Gateway Load Balancer': undefined,
  'aws-load-balancer': regional,
  'aws-distribution': (facts) => [edge(facts), cognito(facts)],
  exported: undefined,
  unknown: undefined,
};

/**
 * Section of an issue: what uses the certificate beside listeners, which the action cannot exchange, and the commands
 * that do. Foreign parts of an ARN stand in a command only where they cannot mean anything to a shell.
 */
export function serviceSection(
  uses: readonly OtherUse[],
  certificateArn: string,
  { domainName }: Pick<Certificate, 'domainName'>,
  language: Language,
): string {
  const t = texts[language].managed;
  const quote = (foreign: string): string => code(foreign);
  const lines = uses.map((use) => ({ use, commands: commandsFor(use, certificateArn, domainName) }));
  const commands = [...new Set(lines.flatMap((line) => line.commands))];
  const without = lines.filter((line) => line.commands.length === 0);
  return [
    `### ${t.serviceHeading}`,
    t.services(code(certificateArn)),
    bullets(uses.map((use) => otherUseText(use, language, quote))),
    ...(commands.length === 0 ? [] : [codeBlock(commands.join('\n'), 'shell')]),
    ...(without.length === 0 ? [] : [t.noExchange(without.map(({ use }) => quote(use.arn)).join(', '))]),
  ].join('\n\n');
}

function commandsFor({ service, arn }: OtherUse, certificateArn: string, domain: string): readonly string[] {
  const known = knownServices.find((each) => each === service);
  const end = /[\w.-]+$/.exec(arn)?.[0] ?? '';
  return (known && serviceLines[known]?.({ certificateArn, domain, id: end === '' ? '<id>' : end })) ?? [];
}
