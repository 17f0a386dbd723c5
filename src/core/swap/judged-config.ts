import type { Config } from '../../config/config.ts';

/** Parts of the config that pull requests and their plans are judged by; the calendar is asked anew each time. */
const judging = ['accounts', 'organization', 'regions', 'roles', 'rules', 'pullRequests', 'swap'] as const;

/** Whether both configs judge alike. */
export function isJudgedAlike(one: Config, other: Config): boolean {
  return judging.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
}
