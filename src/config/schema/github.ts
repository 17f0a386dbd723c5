import { languages } from '../../core/language.ts';
import { choice, duration, flag, integer, list, prose, section, text } from './fields.ts';
import { issueGroupings } from '../../core/issue/groups.ts';
import { pullRequestGroupings } from '../../core/plan/groups.ts';
import { appSlug, author, label, owner } from './names.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export const issuesSchema = section({
  language: choice(languages)
    .default('en')
    .describe(`Language of everything that people read: ${languages.map((each) => languageNames.of(each)).join(' or ')}.`),
  labels: list(label(), 'label names').default([]).describe('Extra labels of every issue.'),
  contact: prose('whom to ask', { min: 0, max: 200 }).default('').describe('Whom to ask, shown in every issue.'),
  note: prose('Markdown', { min: 0, max: 4000 })
    .default('')
    .describe('Markdown shown in every issue, for example the link of the ticket form.'),
  'allow-public': flag().default(false).describe('In a public repository nothing is written unless this is true.'),
  per: choice(issueGroupings)
    .default('certificate')
    .describe('One issue per certificate, per set of DNS zones that its names lie in, or per account.'),
  reminders: list(duration({ min: '1m', max: '72h' }), 'durations')
    .default(['48h', '24h', '6h'])
    .describe('How long before the 72-hour deadline owners are reminded.'),
  'max-new-per-run': integer(1, 10_000, '; to request nothing, set `request: off`')
    .default(40)
    .describe('Limits the new issues of a run and with them the new 72-hour clocks.'),
  'trusted-authors': list(author(), 'GitHub accounts')
    .default([])
    .describe('Other accounts whose markers count, for example the app used before.'),
})
  .prefault({})
  .describe('The issues that ask for DNS records.');

/** No empty step, no `.` or `..`, nothing that a path cannot hold on every system. */
const directory = text(
  'a folder in the repository such as `acm-migrations`, relative and without `..`',
  /^(?:(?!\.{1,2}(?:\/|$))[\w.-]+\/)*(?!\.{1,2}(?:\/|$))[\w.-]+\/?$/,
);

export const pullRequestsSchema = section({
  label: label().default('acm-swap').describe('The gate: merged with this label means swap.'),
  directory: directory.default('acm-migrations').describe('Folder of the plan files.'),
  reviewers: list(owner(), 'GitHub users and teams')
    .default([])
    .describe('GitHub users and teams asked to review each pull request.'),
  per: choice(pullRequestGroupings)
    .default('certificate')
    .describe(
      'One pull request per certificate, for all certificates that share load balancers, or for all of an account and region (at most 20 plans each).',
    ),
  'max-open': integer(0, 1000).default(20).describe('How many pull requests may be open at once.'),
  require: section({
    approvals: integer(0, 6)
      .default(0)
      .describe('Approvals of the merged head, by people with write access, that a swap needs.'),
    'label-by': choice(['write', 'maintain', 'admin'])
      .default('write')
      .describe('Permission that whoever sets the label must have.'),
    apps: list(appSlug(), 'slugs of GitHub Apps')
      .default([])
      .describe('GitHub Apps whose labels count.'),
  })
    .prefault({})
    .describe('What a swap needs beside the label.'),
})
  .prefault({})
  .describe('The pull requests that propose swaps.');
