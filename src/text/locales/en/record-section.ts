/** The forms that DNS administrators paste. */
export type CopyableKind = 'zoneFile' | 'route53' | 'terraform';

/** The section of an issue with the DNS records to register. Values are Markdown. */
export const recordSection = {
  heading: 'DNS records to register',
  /** Names of the forms to copy. */
  forms: {
    zoneFile: 'Zone file (Cloudflare, Azure, Google and others)',
    route53: 'Route 53 change batch',
    terraform: 'Terraform',
  } satisfies Readonly<Record<CopyableKind, string>>,
  notAskedHeading: 'The DNS records, not asked for now',
  knownHeading: 'DNS records that are known already',
  known:
    'Another certificate of this account needs these records for the same names, and ACM will ask for the same ones here: they can be registered before.',
  keepHeading: 'The DNS records: please keep them',
  /** A comment inside the lines to copy. */
  zoneOf: (zone: string) => `the zone of ${zone}`,
  hostedZone: (zone: string) => `Hosted zone ${zone}:`,
  excludedAccounts: (names: readonly string[]) =>
    `Left out, because it would make this issue too long: ${names.join(', ')}. The report file has every record.`,
  check: 'How to check',
  /** How to look one record up; `link`: the same in a browser. */
  lookUp: ({ dig, nslookup, link }: { readonly dig: string; readonly nslookup: string; readonly link: string }) =>
    `Run ${dig} (on Windows ${nslookup}), or ${link}: the answer is the value above. This issue shows what public DNS says after each run.`,
  openLink: 'ask public DNS in the browser',
  notes: 'Good to know',
  underscores:
    'The underscores belong to the name. If your DNS form appends the zone by itself, enter the host as shown; if it takes the full name, enter that.',
  late: 'Being late breaks nothing: a run starts a new attempt, and what is registered already stays right.',
  keep: 'The records have to stay for as long as the certificate is used: ACM looks for them before each renewal.',
  everywhere: 'They are the same for every certificate of this AWS account with these names, in every region.',
  /** `link`: AWS's own page. */
  genuine: (link: string) =>
    `They hold random text, nothing secret, and are used for nothing else. AWS describes them in ${link}.`,
  page: 'its user guide',
} as const;
