import type { AllowedChange } from '../allowed-change.ts';
import type { Temporal } from 'temporal-polyfill';
import type { CalendarAnswer } from '../../calendar/calendar.ts';
import type { ClockDrift } from '../../calendar/clock.ts';
import type { ChangeCalendarAnswer } from '../../calendar/change-calendar.ts';
import type { Certificate } from '../../certificate/certificate.ts';
import type { Fence } from '../../fleet/fence.ts';
import type { Plan, PlannedListener } from '../../plan/plan.ts';
import type { Actor, IssueEvent, PullRequest, PullRequestCommit, Review } from '../../repository.ts';
import type { Listener } from '../listener.ts';
import type { Owner } from '../owners.ts';
import type { WindowOverride } from '../override.ts';
import type { ListenerRecord } from '../swap-record.ts';
import type { Roles } from './people.ts';
import type { Push } from './push.ts';

/** Who may ask for it, and how many approvals it needs (config `pull-requests.require`). */
export interface GateRules {
  /** The label that asks for it; `undefined`: a person named the pull request. */
  readonly label: string | undefined;
  readonly labelBy: 'write' | 'maintain' | 'admin';
  /** Slugs of apps whose bots count. */
  readonly apps: readonly string[];
  readonly approvals: number;
}

/** Where the label `acm-pause` stands, or who ended that though they may not. */
export interface Pause {
  /** Number of the issue. */
  readonly issue: number;
  /** Who took it off, or closed the issue, though they may not; `undefined` while it stands on an open one. */
  readonly endedBy: { readonly how: 'taken-off' | 'closed'; readonly login: string } | undefined;
}

/** A pull request as it is right before a listener. */
export interface PullRequestNow {
  readonly labels: readonly string[];
  readonly events: readonly IssueEvent[];
}

/** Everything that the checks may ask for. Nothing of it comes from the event that started the run. */
export interface PolicyInputs {
  readonly rules: GateRules;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly pullRequest: PullRequest;
  /** Whether the merge commit is among those of the default branch, where the base has another name. */
  readonly isInDefaultBranch: boolean;
  readonly events: readonly IssueEvent[];
  readonly push: Push;
  readonly commits: readonly PullRequestCommit[];
  readonly reviews: readonly Review[];
  /** Of the label's setter, the starter and the reviewers. */
  readonly roles: Roles;
  /** Who started a run that names the pull request; `undefined` where no person named it. */
  readonly starter: Actor | undefined;
  readonly plan: Plan;
  readonly fence: Fence;
  /** Where the action is paused; `undefined` where it is not. */
  readonly pause: Pause | undefined;
  /** The setting of the label that was judged. */
  readonly labelling: IssueEvent | undefined;
  readonly pullRequestNow: PullRequestNow | undefined;
  /** Another merged pull request with label `acm-rollback` whose plan makes the same exchange; `undefined`: there is none. */
  readonly rolledBackBy: number | undefined;
  /** Blob of the plan file as merged, and as it stands on the default branch. */
  readonly merged: string;
  readonly atHead: string | undefined;
  /** Whether the config by now judges as the one did that this run began with. */
  readonly isConfigAsJudged: boolean;
  readonly planned: PlannedListener;
  readonly listener: Listener | undefined;
  /** Whose code or controller sets the listener’s certificate. */
  readonly owner: Owner | undefined;
  /** `refuse`: what belongs to an owner is left alone. */
  readonly managed: 'warn' | 'refuse';
  /** What an earlier run recorded for the listener on this pull request. */
  readonly earlier: ListenerRecord | undefined;
  /** The certificate that would leave the listener. */
  readonly source: Certificate | undefined;
  /** The certificate that would come on the listener. */
  readonly target: Certificate | undefined;
  /** Names that the rules let a new certificate leave out. */
  readonly dropped: readonly string[];
  readonly allow: readonly AllowedChange[];
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly calendar: CalendarAnswer;
  /** How far the runner’s clock is from a server’s; `undefined` where it is right, or does not decide. */
  readonly clockDrift: ClockDrift | undefined;
  readonly override: WindowOverride | undefined;
  readonly changeCalendars: ChangeCalendarAnswer;
  /** When the listener may start, once the SSM Change Calendars are open. */
  readonly opening: Temporal.Instant | undefined;
}
