/** The part of the report for people who think that they are not concerned. Numbers and days arrive formatted. */
export const stakeholders = {
  heading: 'For everybody: what changes, and why it is worth it',
  changes: 'What changes and when',
  issuingEnds: (day: string) => `On ${day} AWS stops issuing certificates that are approved by e-mail.`,
  renewingEnds: (day: string) =>
    `On ${day} it stops renewing them. One that is still approved by e-mail then runs out, and browsers and apps refuse what it serves.`,
  livesShrink:
    'Public certificates live ever shorter, whoever issues them: at most 200, then 100, then 47 days. What is approved by hand has to be approved ever more often.',
  nothingStops:
    'The move itself stops nothing: DNS records are added once and stay, and load balancers change certificates in their maintenance windows.',
  saves: 'What it saves',
  approvals: (names: string, certificates: string) =>
    `By e-mail, somebody clicks a link within 72 hours for each of the ${names} names of these ${certificates} certificates, at each renewal. By DNS, ACM renews by itself.`,
  /** Longest life, since or from when, approvals a year by e-mail, the same by DNS. */
  header: ['A certificate lives at most', 'From', 'Approvals a year by e-mail', 'By DNS'],
  days: (days: string) => `${days} days`,
  comma: ', ',
  risk: 'The risk of five addresses',
  /** `boxes`: the five; `count`: how many mailboxes in how many domains. */
  mailboxes: (boxes: string, count: string, domains: string) =>
    `ACM writes to ${boxes} of each domain: ${count} mailboxes in ${domains} ${domains === '1' ? 'domain' : 'domains'} here. Whoever reads one of them can approve a certificate for that domain; where nobody reads it, the renewal fails.`,
  stand: 'Where we stand',
  expected: (day: string) => `at the present pace done on ${day}`,
} as const;
