import { meaningOf, reason, reasonCodes, specialDetailsOf, type Actor, type WaitKind } from '../../src/core/reasons.ts';
import { markdownTable } from './markdown-table.ts';

const waits: Readonly<Record<WaitKind, string>> = {
  window: 'the calendar',
  review: 'a review or a merge',
  dns: 'DNS',
  label: 'a label',
  code: 'a change of code or plan',
  decision: 'a decision',
  config: 'a change of the config',
  permission: 'a permission',
  quota: 'room in a quota',
  person: 'work by hand',
  run: 'the next run',
};

const actors: Readonly<Record<Actor, string>> = {
  'dns-owner': 'who owns the DNS',
  approver: 'who answers for the load balancer',
  platform: 'who runs the action',
  nobody: 'nobody',
};

/** What every reason code means, from the action's own table. */
export function reasonTable(): string {
  const rows = reasonCodes.flatMap((code) =>
    ['', ...specialDetailsOf(code)].map((detail) => {
      const { waitsFor, actor, final, failsJob } = meaningOf(reason(code, detail));
      const name = `[\`${code}\`](#${code})${detail === '' ? '' : ` \`${detail}\``}`;
      return [name, waits[waitsFor], actors[actor], final ? 'yes' : '', failsJob ? 'yes' : ''];
    }),
  );
  return markdownTable(['Code', 'Waits for', 'Who acts', 'For good', 'Fails the job'], rows);
}
