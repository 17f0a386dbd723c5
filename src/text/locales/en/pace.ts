import type { AwsDay } from '../../../core/report/pace.ts';
import { plural } from '../../plural.ts';

/** The days that AWS has announced, the pace, and the charts. */
export const pace = {
  /** What AWS does, day, days left, needed a week, done a week. */
  header: ['AWS Certificate Manager', 'Day', 'Left', 'Needed a week', 'Done a week (last two weeks)'],
  days: { issue: 'stops issuing by e-mail', renewal: 'stops renewing by e-mail' } satisfies Readonly<
    Record<AwsDay['kind'], string>
  >,
  passed: 'passed',
  nothingLeft: 'nothing left',
  ganttTitle: (timeZone: string) => `Next deadlines and windows (${timeZone})`,
  deadlines: 'DNS records needed',
  windows: 'Maintenance windows',
  window: (number: number) => (number === 1 ? 'next window' : `window ${String(number)}`),
  issueNumber: (number: string) => `No.${number}`,
  burnDownTitle: 'Certificates left',
  certificates: 'certificates',
  daysLeft: (days: number) => plural(days, 'day'),
} as const;
