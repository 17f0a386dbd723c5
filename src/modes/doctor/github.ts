import { ownersIn, reviewersIn, type NamedPerson } from '../../core/fleet/named-people.ts';
import { UserError } from '../../core/errors.ts';
import { accountUnknown } from '../shared/tracking.ts';
import { needsSwaps } from '../../core/fleet/role-actions.ts';
import { projectLabel } from '../../core/issue/labels.ts';
import type { DoctorFinding, Words } from '../../text/doctor/doctor.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import { detailText } from '../../text/facts.ts';
import { readBranchGaps } from '../shared/branch-gaps.ts';
import type { Context } from '../shared/context.ts';
import { probe, ok, tryProbe, unseen, warning } from './probe.ts';

/** Reading shows whether the token reads; whether it writes shows only a write, which a doctor does not make. */
export async function lookAtGitHub(context: Context): Promise<readonly DoctorFinding[]> {
  const { github, repository, config } = context;
  const looks = await Promise.all([
    probe(
      (w) => w.tokenContents,
      async () => {
        await github.branchHead(repository.defaultBranch);
        return (w) => w.reads;
      },
    ),
    probe(
      (w) => w.tokenIssues,
      async () => {
        const issues = await github.listIssues({ state: 'open', labels: [projectLabel] });
        return (w) => w.readsIssues(issues.length);
      },
    ),
    probe(
      (w) => w.tokenPullRequests,
      async () => {
        const pullRequests = await github.listPullRequests({ state: 'open' });
        return (w) => w.readsPullRequests(pullRequests.length);
      },
    ),
    ...(needsSwaps(config) ? [lookAtStatuses(context)] : []),
    probe(
      (w) => w.tokenAccount,
      async () => {
        const login = await github.viewerLogin();
        if (login === undefined) throw new UserError(accountUnknown);
        return (w, q) => w.writesAs(q(login));
      },
    ),
  ]);
  return [...looks, ...(needsSwaps(config) ? [await lookAtProposals(context), ...(await lookAtBranch(context))] : [])];
}

/** Only plans carry a verdict, so that a config without swaps needs none. */
function lookAtStatuses({ github, repository }: Context): Promise<DoctorFinding> {
  return probe(
    (w) => w.tokenStatuses,
    async () => {
      const head = await github.branchHead(repository.defaultBranch);
      if (head !== undefined) await github.listStatuses(head);
      // The time of a push: without it no label counts.
      await github.listBranchMoves({ branch: repository.defaultBranch });
      return (w) => w.reads;
    },
  );
}

/** Owners and reviewers who are not there cost a scan nothing but their being asked, so that they are no problem. */
export async function lookAtPeople(context: Context): Promise<readonly DoctorFinding[]> {
  const people = [
    ...ownersIn(context.config).map((person) => ({ ...person, isReviewer: false })),
    ...reviewersIn(context.config).map((person) => ({ ...person, isReviewer: true })),
  ];
  const once = new Map(people.map((person) => [`${String(person.isReviewer)} ${person.login}`, person]));
  return Promise.all([...once.values()].map((person) => lookAtPerson(context, person, person.isReviewer)));
}

async function lookAtPerson(
  context: Context,
  { login, path }: NamedPerson,
  isReviewer: boolean,
): Promise<DoctorFinding> {
  const { github, placeInConfig } = context;
  const [organization = '', team] = login.split('/');
  const { value: isThere } = await tryProbe(() =>
    team === undefined ? github.canBeAssigned(login) : github.isTeam(organization, team),
  );
  const subject: Words = (w, q) => (isReviewer ? w.reviewer : w.owner)(q(login));
  if (isThere === undefined) return unseen(subject, (w) => w.teamUnknown);
  if (isThere) return ok(subject, (w) => (team === undefined ? w.assignable : w.teamSeen));
  const { file, line } = placeInConfig(path);
  return warning(subject, (w, q) => w.notAssignable(q(login), q(`${file}:${String(line ?? 1)}`)));
}

async function lookAtProposals({ github }: Context): Promise<DoctorFinding> {
  const { value: isAllowed } = await tryProbe(() => github.mayWorkflowsOpenPullRequests());
  const subject: Words = (w) => w.pullRequests;
  if (isAllowed === undefined) return unseen(subject, (w) => w.mayOpenUnknown);
  return isAllowed ? ok(subject, (w) => w.mayOpen) : warning(subject, (w) => w.mayNotOpen);
}

/** Who can merge a plan is GitHub's to say: what its rules leave open, the gates of a swap have to hold alone. */
async function lookAtBranch(context: Context): Promise<readonly DoctorFinding[]> {
  const subject: Words = (w, q) => w.defaultBranch(q(context.repository.defaultBranch));
  const gaps = await readBranchGaps(context);
  if (!isKnown(gaps))
    return [unseen(subject, (w, q, language) => w.branchUnknown(q(detailText(gaps.unreadable, language))))];
  if (gaps.value.length > 0) return gaps.value.map((gap) => warning(subject, (w) => w.branchGaps[gap]));
  return [ok(subject, (w, q) => w.isReviewed(q(context.config.pullRequests.directory)))];
}
