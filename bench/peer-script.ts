import {
  ACMClient,
  DescribeCertificateCommand,
  paginateListCertificates,
  type KeyAlgorithm,
} from '@aws-sdk/client-acm';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/*
 * What people write first: one account after the other, one region after the other, one certificate after the other. Its
 * arguments are accounts and regions, each separated by commas; prints the ARN of each certificate validated by e-mail.
 */

const [accounts = '', regions = ''] = process.argv.slice(2);
const keyTypes: KeyAlgorithm[] = ['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1', 'EC_secp384r1'];

async function oidcToken(): Promise<string> {
  const url = `${process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=sts.amazonaws.com`;
  const authorization = `bearer ${process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`;
  const answer = await fetch(url, { headers: { authorization } });
  return ((await answer.json()) as { readonly value: string }).value;
}

const token = await oidcToken();
for (const account of accounts.split(',')) {
  const sts = new STSClient({ region: 'us-east-1' });
  const RoleArn = `arn:aws:iam::${account}:role/acm-email-to-dns-scan`;
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'script', WebIdentityToken: token }),
  );
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  for (const region of regions.split(',')) {
    const client = new ACMClient({ region, credentials });
    for await (const page of paginateListCertificates({ client }, { Includes: { keyTypes } })) {
      for (const { CertificateArn } of page.CertificateSummaryList ?? []) {
        const { Certificate } = await client.send(new DescribeCertificateCommand({ CertificateArn }));
        const isByEmail = Certificate?.DomainValidationOptions?.some(({ ValidationMethod: how }) => how === 'EMAIL');
        if (isByEmail === true) process.stdout.write(`${CertificateArn ?? ''}\n`);
      }
    }
  }
}
