import { getOctokit } from '@actions/github';

/** Octokit as the toolkit makes it, with our rules on every request. */
export type Client = ReturnType<typeof getOctokit>;
