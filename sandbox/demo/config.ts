import { Temporal } from 'temporal-polyfill';
import { accounts, hostedZone, regions } from './fleet.ts';

/** Where the config stands in the demo's repository. */
export const configPath = '.github/acm-email-to-dns.yml';

const timeZone = 'Asia/Tokyo';

/**
 * The demo's config: a weekly window that is closed now, or one that has just opened. `isHosted`: missing records are
 * added in Route 53. `isGrouped`: issues are shared by zone, pull requests by load balancer.
 */
export function demoConfig(
  window: 'closed' | 'open',
  resolver: string,
  { isHosted = false, isGrouped = false } = {},
): string {
  const groups = isGrouped ? '  per: zone\npull-requests:\n  per: load-balancer\n' : '';
  const role = isHosted ? `, dns: ${hostedZone.role}` : '';
  const route53 = isHosted ? `\n  route53: create\n  route53-accounts: ["${hostedZone.account}"]` : '';
  return `version: 1
accounts:
  - { id: "${accounts.shop}", name: shop-prod, owners: [octocat] }
  - { id: "${accounts.media}", name: media, owners: [octocat] }
  - { id: "${accounts.api}", name: api, owners: [octocat] }
regions: [${regions.join(', ')}]
roles: { check: acm-email-to-dns-check${role} }
strategy: auto
maintenance:
  timezone: ${timeZone}
  windows:
    - ${window === 'closed' ? closedWindow() : openWindow()}
dns:
  resolvers: ["${resolver}"]${route53}
issues:
  contact: the platform team
${groups}`;
}

/** Sunday night, or Wednesday night when Sunday is near: it must not open while the demo runs. */
function closedWindow(): string {
  const day = Temporal.Now.zonedDateTimeISO(timeZone).dayOfWeek;
  return `{ start: "0 2 * * ${day >= 6 ? 'WED' : 'SUN'}", duration: 3h } # ${day >= 6 ? 'Wednesdays' : 'Sundays'}, 02:00 to 05:00`;
}

/** Opened half an hour ago, for three hours. */
function openWindow(): string {
  const start = Temporal.Now.zonedDateTimeISO(timeZone).subtract({ minutes: 30 });
  return `{ start: "${String(start.minute)} ${String(start.hour)} * * *", duration: 3h } # opened half an hour ago`;
}
