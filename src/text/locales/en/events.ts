/** What a mail is about, all of it Markdown. */
export interface AboutFacts {
  readonly domain: string;
  readonly account: string;
  readonly region: string;
  readonly users: string;
}

/** Between sentences that are put together. */
export const sentenceGap = ' ';

/** Comments that tell people of an event. */
export const events = {
  recordsKnown: 'ACM has made the DNS records for this certificate.',
  recordWrong: 'A DNS record is there, but not as ACM needs it.',
  thanks:
    'Thank you: all DNS records are in place, and nothing is left to do in DNS. Please keep them: ACM looks for them before each renewal.',
  /** `ends`: a time; `left`: the time left in brackets, marked as moving; `hours`: which reminder this is. */
  reminder: ({ ends, left, hours }: { readonly ends: string; readonly left: string; readonly hours: number }) =>
    `Reminder: ACM has not seen every DNS record yet. This attempt ends ${ends}${left}; this is sent ${String(hours)} hours before. ` +
    'Please add what is missing. Being late costs nothing but a new attempt: what is registered stays right.',
  /** The time left, with its brackets. */
  left: (span: string) => ` (${span} left)`,
  /** Which certificate a mail is about. Code spans; `users`: what uses it. */
  about: ({ domain, account, region, users }: AboutFacts) =>
    `This is about the certificate of ${domain} in account ${account}, ${region}, used by ${users}.`,
  worksUntil: (day: string) => `The present certificate works as before until ${day}.`,
  expired:
    'This certificate has expired and is still in use: clients get an error now. Only the new certificate helps; please register its records, or review its pull request.',
  /** `status`: as ACM writes it. */
  invalid: (status: string) =>
    `ACM says ${status} of this certificate, and it is still in use: clients that check get an error now. Only the new certificate helps; please register its records, or review its pull request.`,
  /** `reason`: the described reason. */
  notSeen: (reason: string) => `ACM does not see what public DNS shows. ${reason}`,
  reverted: (reason: string) => `The old certificate is back on a listener that had been migrated. ${reason}`,
  deleted: (certificate: string) =>
    `The e-mail-validated certificate ${certificate} was deleted: nothing had used it for as long as \`swap.delete-old-after\` asks, and its replacement is issued and served.`,
  nothingLeft:
    'Nothing is left to swap here: the certificates that this pull request exchanges are deleted, or nothing uses them any more. Please close it and delete its branch; should one be in use again, a new pull request proposes it.',
  backInUse: 'Reopened: the e-mail-validated certificate is in use again.',
  closedTooEarly:
    'Reopened once: the e-mail-validated certificate is still in use. Close it as *not planned* if that is meant to stay so; then nothing more is asked.',
  /** `bot`: a code span. */
  closedByBot: (bot: string) =>
    `Reopened once: ${bot} closed this, and a bot’s closing is no decision. To exempt it from \`actions/stale\`, add \`exempt-issue-labels: acm-email-to-dns\` and \`exempt-pr-labels: acm-swap\`; if it shall stay closed, close it yourself as *not planned*.`,
  /** `original`: the other issue's number with `#`. */
  duplicate: (original: string) => `Closed as a duplicate of ${original}.`,
} as const;
