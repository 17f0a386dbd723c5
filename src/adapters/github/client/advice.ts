import type { GitHubRequest, HttpFailure } from './http-failure.ts';
import type { UpstreamKind } from '../../../core/errors.ts';
import { neededPermission } from '../permissions.ts';

/** What a refusal comes to, and what to do about it. */
export type Judgement = readonly [UpstreamKind, string];

export const LATER = 'A later run goes on from here.';

const ALLOW_CREATION =
  'Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General ' +
  "(an organisation's setting may lock it), or pass the token of a GitHub App as github-token.";

const ENABLE_ISSUES = 'Enable Issues in the repository under Settings → General → Features.';

/** Whether GitHub lets no token of a workflow open pull requests here. */
export function isForbiddenCreation({ message }: HttpFailure): boolean {
  return /not permitted to create or approve pull requests/i.test(message);
}

/** A cause that the answer itself names; it goes before everything that the status alone suggests. */
interface NamedCause {
  readonly says: RegExp;
  readonly judge: (failure: HttpFailure) => Judgement;
}

const named: readonly NamedCause[] = [
  { says: /not permitted to create or approve pull requests/i, judge: () => ['denied', ALLOW_CREATION] },
  {
    says: /issue(?:s)? (?:is|has been|are) (?:locked|disabled)|issues are disabled/i,
    judge: ({ message }) =>
      /disabled/i.test(message)
        ? ['denied', ENABLE_ISSUES]
        : ['denied', 'Its conversation is locked: unlock it, or use the token of an account that may write there.'],
  },
  { says: /archived/i, judge: () => ['denied', 'The repository is archived: nothing in it can be written.'] },
  {
    says: /IP allow list/i,
    judge: () => [
      'denied',
      "Add this runner's address to the organisation's IP allow list (Settings → Authentication security), or use a " +
        'runner whose address is on it.',
    ],
  },
  { says: /SAML/, judge: (failure) => ['denied', samlAdvice(failure)] },
  {
    says: /rule violation|protected branch|ruleset|hook declined/i,
    judge: () => [
      'denied',
      "A rule of the repository or organisation refuses this; GitHub's answer names it. Let the account that this " +
        'action works as bypass that rule (Settings → Rules → Rulesets, or Branches), or leave branches below ' +
        'acm-email-to-dns/ out of it.',
    ],
  },
  {
    says: /diff is taking too long/i,
    judge: () => ['invalid', 'The pull request is too large for GitHub to list; a smaller one can be read.'],
  },
  { says: /already[ _]exists|"sha" wasn't supplied/i, judge: () => ['conflict', 'It is there already.'] },
  {
    says: /but expected|does not match|is not a fast forward|update is not/i,
    judge: () => ['conflict', 'It was changed by somebody else meanwhile; a later run looks again.'],
  },
];

/** What a refusal comes to: by what the answer says, and only where it names no cause by its status. */
export function judge(failure: HttpFailure, request: GitHubRequest): Judgement {
  if (failure.status >= 500) {
    return request.isRead ? ['other', LATER] : ['unclear', `Whether it was done is not known. ${LATER}`];
  }
  const cause =
    failure.response?.headers['x-github-sso'] === undefined
      ? named.find(({ says }) => says.test(failure.message))
      : named.find(({ says }) => says.test('SAML'));
  if (cause !== undefined && failure.status !== 401) return cause.judge(failure);
  switch (failure.status) {
    case 401:
      return ['denied', 'The token is wrong or has expired: check the input github-token.'];
    case 403:
      return ['denied', permissionAdvice(failure, request)];
    case 404:
      return ['not-found', `It does not exist, or the token may not see it. ${permissionAdvice(failure, request)}`];
    case 410:
      // One issue that is gone was deleted; all of them are where the repository has none.
      return request.path.endsWith('/issues') ? ['denied', ENABLE_ISSUES] : ['not-found', 'It was deleted.'];
    case 409:
      return ['conflict', "GitHub's answer says what stands against it; a later run looks again."];
    case 422:
      return ['invalid', 'GitHub does not take these values; its answer says which, as far as it tells.'];
    default:
      return ['other', LATER];
  }
}

function samlAdvice({ response }: HttpFailure): string {
  const url = /url=(https:\/\/[^;,\s]+)/.exec(String(response?.headers['x-github-sso'] ?? ''))?.[1];
  const where = url === undefined ? 'at github.com/settings/tokens ("Configure SSO")' : `at ${url}`;
  return `The token is not released for the organisation's single sign-on: authorise it ${where}, or use a GitHub App's token.`;
}

function permissionAdvice(failure: HttpFailure, { method, path }: GitHubRequest): string {
  const accepted = failure.response?.headers['x-accepted-github-permissions'];
  const needed = neededPermission(method, path, accepted === undefined ? undefined : String(accepted));
  // Every token has it, and a workflow's `permissions:` know no such word.
  if (needed.startsWith('metadata:')) {
    return (
      'Check the name of the repository, and that the app or person whose token is in github-token has access to it: ' +
      "an app has to be installed on it (the organisation's Settings → GitHub Apps)."
    );
  }
  return `The token needs "${needed}": add it to permissions: of the job, or to the app or token in github-token.`;
}
