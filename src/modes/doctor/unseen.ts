import { needsSwaps, powersOf, roleActions } from '../../core/fleet/role-actions.ts';
import type { DoctorFinding } from '../../text/doctor/doctor.ts';
import type { Context } from '../shared/context.ts';
import { unseen } from './probe.ts';

/** What only a write shows, and what only the job that does it can see: said, so that nobody takes silence for health. */
export function listUnseen({ config }: Context): readonly DoctorFinding[] {
  const hasSwaps = needsSwaps(config);
  const permissions = [
    'issues: write',
    ...(hasSwaps ? ['contents: write', 'pull-requests: write', 'statuses: write'] : []),
  ];
  return [
    ...powersOf(config)
      .filter(([power]) => roleActions[power].writes.length > 0)
      .map(([power, role]) => writesOf(role, roleActions[power].writes, power)),
    ...(config.dns.route53 === 'create' && config.roles.dns !== undefined
      ? [writesOf(config.roles.dns, ['route53:ChangeResourceRecordSets'], 'dns')]
      : []),
    unseen(
      (w) => w.tokenWrites,
      (w, q) => w.tokenOnlyByWriting(permissions.map((permission) => q(permission)).join(', ')),
    ),
    ...(hasSwaps && config.swap.verify === 'tls'
      ? [
          unseen(
            (w) => w.tlsProof,
            (w) => w.tlsNotTried,
          ),
        ]
      : []),
  ];
}

function writesOf(role: string, actions: readonly string[], policy: string): DoctorFinding {
  return unseen(
    (w, q) => w.role(q(role)),
    (w, q) => w.onlyByWriting(actions.map((action) => q(action)).join(', '), q(`examples/iam/${policy}.json`)),
  );
}
