import { needsSwaps } from '../../core/fleet/role-actions.ts';
import { projectLabel } from '../../core/issue/labels.ts';
import type { DoctorFinding, Words } from '../../text/doctor/doctor.ts';
import type { Context } from '../shared/context.ts';
import { look, ok, tryLook, unseen, warning } from './look.ts';

/** Reading shows whether the token reads; whether it writes shows only a write, which a doctor does not make. */
export async function lookAtGitHub(context: Context): Promise<readonly DoctorFinding[]> {
  const { github, repository, config } = context;
  const looks = await Promise.all([
    look(
      (w) => w.tokenContents,
      async () => {
        await github.branchHead(repository.defaultBranch);
        return (w) => w.reads;
      },
    ),
    look(
      (w) => w.tokenIssues,
      async () => {
        const issues = await github.listIssues({ state: 'open', labels: [projectLabel] });
        return (w) => w.readsIssues(issues.length);
      },
    ),
    look(
      (w) => w.tokenPullRequests,
      async () => {
        const pullRequests = await github.listPullRequests({ state: 'open' });
        return (w) => w.readsPullRequests(pullRequests.length);
      },
    ),
    ...(needsSwaps(config) ? [lookAtStatuses(context)] : []),
    look(
      (w) => w.tokenAccount,
      async () => {
        const login = await github.viewerLogin();
        return (w, q) => w.writesAs(q(login));
      },
    ),
  ]);
  return [...looks, ...(await lookAtPeople(context)), ...(needsSwaps(config) ? [await lookAtProposals(context)] : [])];
}

/** Only plans carry a verdict, so that a config without swaps needs none. */
function lookAtStatuses({ github, repository }: Context): Promise<DoctorFinding> {
  return look(
    (w) => w.tokenStatuses,
    async () => {
      const head = await github.branchHead(repository.defaultBranch);
      if (head !== undefined) await github.listStatuses(head);
      return (w) => w.reads;
    },
  );
}

/** Owners and reviewers who are not there cost a scan nothing but their being asked, so that they are no problem. */
async function lookAtPeople({ github, config }: Context): Promise<readonly DoctorFinding[]> {
  const owners = [...config.accounts, ...config.rules].flatMap((each) => each.owners ?? []);
  const people = [
    ...[...new Set(owners)].map((login) => ({ login, subject: ((w, q) => w.owner(q(login))) satisfies Words })),
    ...config.pullRequests.reviewers.map((login) => ({
      login,
      subject: ((w, q) => w.reviewer(q(login))) satisfies Words,
    })),
  ];
  return Promise.all(people.map(async ({ login, subject }) => findingOf(subject, login, await isThere(github, login))));
}

async function isThere(github: Context['github'], name: string): Promise<boolean | undefined> {
  const [organization, team] = name.split('/');
  const { value } = await tryLook(() =>
    organization !== undefined && team !== undefined ? github.isTeam(organization, team) : github.canBeAssigned(name),
  );
  return value;
}

function findingOf(subject: Words, login: string, isThereNow: boolean | undefined): DoctorFinding {
  if (isThereNow === undefined) return unseen(subject, (w) => w.teamUnknown);
  if (isThereNow) return ok(subject, (w) => (login.includes('/') ? w.teamSeen : w.assignable));
  return warning(subject, (w, q) => w.notAssignable(q(login)));
}

async function lookAtProposals({ github }: Context): Promise<DoctorFinding> {
  const { value: isAllowed } = await tryLook(() => github.mayWorkflowsOpenPullRequests());
  const subject: Words = (w) => w.pullRequests;
  if (isAllowed === undefined) return unseen(subject, (w) => w.mayOpenUnknown);
  return isAllowed ? ok(subject, (w) => w.mayOpen) : warning(subject, (w) => w.mayNotOpen);
}
