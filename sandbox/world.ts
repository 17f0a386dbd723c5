import { startAws, type AwsOptions, type SandboxAws } from './aws/server.ts';
import { startGitHub, type SandboxGitHub } from './github/server.ts';
import { runAction, startBundle, type Execute, type RunResult } from './runner.ts';

/** One run of the action as the pages and checks show it. */
export interface RecordedRun extends RunResult {
  readonly startedAt: string;
}

/** What starts a run. */
export interface Trigger {
  readonly event: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Who started the run, or this attempt of it; `octocat` when absent. */
  readonly actor?: string;
  /** Variables of this run alone; they win over the standard ones. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly onStart?: (kill: (signal?: NodeJS.Signals) => void) => void;
  readonly bundle?: string;
  /** As in `RunRequest`. */
  readonly timeoutMilliseconds?: number;
}

/** A local AWS and a local GitHub with nothing but the runner's standard environment between them and the action. */
export class World {
  readonly aws: SandboxAws;
  readonly github: SandboxGitHub;
  readonly runs: RecordedRun[] = [];
  /** How the action is started: as the built bundle, unless a test has a reason to start it otherwise. */
  execute: Execute = startBundle;

  constructor(aws: SandboxAws, github: SandboxGitHub) {
    this.aws = aws;
    this.github = github;
  }

  /** Runs the action once and records what it left behind. */
  async run(trigger: Trigger): Promise<RecordedRun> {
    const startedAt = new Date().toISOString();
    const { inputs = {}, environment = {}, actor = 'octocat', ...rest } = trigger;
    const result = await runAction(
      {
        ...rest,
        inputs: { 'github-token': this.github.botToken, ...inputs },
        environment: {
          ...this.aws.environment,
          AWS_REGION: 'us-east-1',
          GITHUB_API_URL: this.github.apiUrl,
          GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: this.github.fullName,
          GITHUB_ACTOR: actor,
          GITHUB_TRIGGERING_ACTOR: actor,
          ...environment,
        },
      },
      this.execute,
    );
    const recorded = { ...result, startedAt };
    this.runs.push(recorded);
    return recorded;
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.github.close()]);
  }
}

/** Starts both servers, with an empty fleet and a repository that has a README alone. */
export async function startWorld(options: AwsOptions = {}): Promise<World> {
  const [aws, github] = await Promise.all([startAws(options), startGitHub()]);
  return new World(aws, github);
}
