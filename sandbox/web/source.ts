/*
 * What the pages need to know of the sandbox, as plain data. Times are ISO 8601 in any offset; the pages show them in
 * UTC. Texts are shown escaped, Markdown as GitHub renders it.
 */

/** The sandbox's repository and its AWS, read afresh for every page. */
export interface WebSource {
  repository(): Promise<WebRepository>;
  /** In any order; the pages show the newest first. */
  issues(): Promise<readonly WebIssue[]>;
  /** `undefined` when there is no such issue, or when the number is a pull request's. */
  issue(number: number): Promise<WebIssueDetail | undefined>;
  pullRequests(): Promise<readonly WebPullRequest[]>;
  pullRequest(number: number): Promise<WebPullRequestDetail | undefined>;
  runs(): Promise<readonly WebRun[]>;
  run(id: string): Promise<WebRunDetail | undefined>;
  loadBalancers(): Promise<readonly WebLoadBalancer[]>;
  certificates(): Promise<readonly WebCertificate[]>;
  dnsRecords(): Promise<readonly WebDnsRecord[]>;
}

/** The repository on show. */
export interface WebRepository {
  /** `owner/name`. */
  readonly fullName: string;
  /** The `html_url` in the sandbox's API answers: links below it lead to these pages instead. */
  readonly htmlUrl: string;
}

/** Somebody or something that acts on GitHub. */
export interface WebActor {
  /** An app's login ends in `[bot]`. */
  readonly login: string;
}

/** A label as the repository defines it. */
export interface WebLabel {
  readonly name: string;
  /** Six hex digits, without `#`. */
  readonly color: string;
}

/** A comment on an issue or pull request. */
export interface WebComment {
  readonly id: number;
  readonly author: WebActor;
  readonly createdAt: string;
  readonly isEdited: boolean;
  /** Markdown. */
  readonly body: string;
}

/** What happened to an issue or pull request beside comments and reviews. */
export type WebEvent = { readonly actor: WebActor; readonly at: string } & (
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: WebLabel }
  | { readonly kind: 'assigned' | 'unassigned' | 'review_requested'; readonly subject: string }
  | { readonly kind: 'closed'; readonly reason: string | undefined }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'committed'; readonly sha: string; readonly message: string }
  | { readonly kind: 'head_ref_force_pushed' | 'head_ref_deleted' }
  | { readonly kind: 'merged'; readonly sha: string; readonly base: string }
);

/** What lists show of an issue or pull request. */
export interface WebThread {
  readonly number: number;
  readonly title: string;
  readonly author: WebActor;
  readonly createdAt: string;
  readonly labels: readonly WebLabel[];
  readonly assignees: readonly WebActor[];
  readonly commentCount: number;
}

/** What the page of an issue or pull request shows beside that. */
export interface WebConversation {
  /** Markdown. */
  readonly body: string;
  readonly isEdited: boolean;
  readonly comments: readonly WebComment[];
  readonly events: readonly WebEvent[];
}

/** An issue in a list. */
export interface WebIssue extends WebThread {
  readonly state: 'open' | 'closed';
  /** `completed`, `not_planned`, `duplicate` or `reopened`. */
  readonly stateReason: string | undefined;
}

/** An issue on its own page. */
export interface WebIssueDetail extends WebIssue, WebConversation {}

/** A commit status: the latest of its context. */
export interface WebStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  readonly description: string;
}

/** A pull request in a list. */
export interface WebPullRequest extends WebThread {
  readonly state: 'open' | 'closed' | 'merged';
  readonly baseRef: string;
  readonly headRef: string;
  readonly statuses: readonly WebStatus[];
}

/** A review of a pull request. */
export interface WebReview {
  readonly reviewer: WebActor;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly submittedAt: string;
  /** Markdown. */
  readonly body: string;
}

/** A file that a pull request changes. */
export interface WebFile {
  readonly path: string;
  readonly status: string;
  /** The hunks of a unified diff, without its file headers, as GitHub's API gives them. */
  readonly patch: string;
}

/** A pull request on its own page. */
export interface WebPullRequestDetail extends WebPullRequest, WebConversation {
  readonly reviews: readonly WebReview[];
  readonly files: readonly WebFile[];
}

/** One run of the action. */
export interface WebRun {
  /** Letters, digits and hyphens; part of the page's address. */
  readonly id: string;
  readonly name: string;
  /** The event that started it, such as `schedule`. */
  readonly event: string;
  readonly outcome: 'success' | 'failure' | 'running';
  readonly startedAt: string;
  readonly finishedAt: string | undefined;
}

/** A run on its own page. */
export interface WebRunDetail extends WebRun {
  /** What the action printed, workflow commands included. */
  readonly log: string;
  /** The step summary, Markdown. */
  readonly summary: string;
  /** The page `report.html` that the run wrote. */
  readonly page: string | undefined;
  readonly outputs: readonly { readonly name: string; readonly value: string }[];
}

/** A certificate of the sandbox's ACM. */
export interface WebCertificate {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly names: readonly string[];
  /** `AMAZON_ISSUED`, `IMPORTED`, … */
  readonly type: string;
  readonly validationMethod: 'EMAIL' | 'DNS' | 'HTTP' | undefined;
  readonly status: string;
  readonly keyAlgorithm: string;
  readonly serial: string | undefined;
  readonly notAfter: string | undefined;
  /** Names or ARNs of what uses it. */
  readonly inUseBy: readonly string[];
}

/** A listener with its certificates. */
export interface WebListener {
  readonly port: number;
  readonly protocol: string;
  readonly defaultCertificate: WebCertificate | undefined;
  readonly sniCertificates: readonly WebCertificate[];
}

/** A change of a listener's certificates that the sandbox's ELB was asked for. */
export interface WebListenerChange {
  readonly at: string;
  readonly port: number;
  readonly action: 'default-set' | 'sni-added' | 'sni-removed';
  /** The certificate that was set, added or removed. */
  readonly certificateArn: string;
  /** The default that was there before. */
  readonly previousArn: string | undefined;
  /** The session that asked, such as an assumed role's ARN. */
  readonly by: string;
}

/** A load balancer of the sandbox. */
export interface WebLoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly type: 'application' | 'network' | 'classic' | 'gateway';
  readonly account: string;
  readonly region: string;
  readonly dnsName: string;
  readonly listeners: readonly WebListener[];
  /** Oldest first. */
  readonly history: readonly WebListenerChange[];
}

/** A record in the sandbox's DNS. */
export interface WebDnsRecord {
  readonly zone: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** `undefined` for records that were there from the start. */
  readonly registeredAt: string | undefined;
}
