import { proof, type DueTexts } from './dns.ts';
import { plural } from '../../plural.ts';

/** Files for people without an account at GitHub: plain text, no markup. */
export const handOver = {
  subject: (records: number) => `DNS: please add ${plural(records, 'CNAME record')}`,
  intro:
    'AWS Certificate Manager (ACM) needs these records to see that we control the domain; they change nothing about the services that run. We see them by ourselves: there is no need to answer. Please keep them for as long as the certificates are used.',
  /** `account`: its name or id. */
  certificate: (name: string, account: string, due: DueTexts) =>
    `${name} (AWS account ${account}), needed ${proof.due(due)}`,
  zone: 'Zone',
  host: 'Host',
  fullName: 'Full name',
  type: 'Type',
  value: 'Value',
  contact: (contact: string) => `Questions: ${contact}`,
  window: 'Maintenance window for TLS certificates',
  freeze: (reason: string) => `No changes of TLS certificates${reason === '' ? '' : `: ${reason}`}`,
  /** `names`: certificates with their accounts. */
  waiting: (names: string) => `To be swapped: ${names}`,
  needed: (name: string) => `DNS records needed for ${name}`,
  place: (account: string, region: string) => `AWS account ${account}, region ${region}`,
  provider: 'Provider',
  zoneFile: 'The same as lines of a zone file:',
  deadline: (name: string) => `ACM stops waiting for the DNS records of ${name}`,
} as const;
