import { describe } from '@jest/globals';
import { problemTable } from './problem-table.ts';

describe('unknown keys are errors with the nearest known key', () => {
  problemTable([
    ['maintenence: {}', '5:1: maintenence: unknown key `maintenence`; did you mean `maintenance`?'],
    ['maintenance:\n  timezome: x', '6:3: maintenance.timezome: unknown key `timezome`; did you mean `timezone`?'],
    ['swap: { verfiy: tls }', '5:9: swap.verfiy: unknown key `verfiy`; did you mean `verify`?'],
    [
      'pull-requests: { require: { label_by: x } }',
      '5:29: pull-requests.require.label_by: unknown key `label_by`; did you mean `label-by`?',
    ],
    [
      'dns: { server: x }',
      '5:8: dns.server: unknown key `server`; allowed here: `resolvers`, `route53`, `route53-accounts`, `authoritative`',
    ],
    ['rules: [{ match: { domian: x } }]', '5:20: rules[0].match.domian: unknown key `domian`; did you mean `domain`?'],
    [
      'roles: { __proto__: x }',
      '5:10: roles.__proto__: unknown key `__proto__`; allowed here: `scan`, `swap`, `check`, `dns`, `hub`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, overrides: [{ match: { type: network }, windows: [{ weekly: { days: [sun], from: "01:00", to: "02:00", until: x } }] }] }',
      '5:141: maintenance.overrides[0].windows[0].weekly.until: unknown key `until`; allowed here: `days`, `from`, `to`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duratoin: 3h }] }',
      '5:48: maintenance.windows[0].duration: missing; a window with `start` needs `duration` as well',
      '5:72: maintenance.windows[0].duratoin: unknown key `duratoin`; did you mean `duration`?',
    ],
  ]);
});

describe('a section of another shape', () => {
  problemTable([
    ['roles: []', '5:8: roles: found an empty list; expected a map with keys of `scan`, `swap`, `check`, `dns`, `hub`'],
    ['roles:', '5:1: roles: found nothing; expected a map with keys of `scan`, `swap`, `check`, `dns`, `hub`'],
    [
      'scan: 5',
      '5:7: scan: found the number 5; expected a map with keys of `time-budget`, `concurrency`, `accounts-per-shard`',
    ],
    ['rules: {}', '5:8: rules: found an empty map; expected a list of rules'],
    [
      'issues: true',
      '5:9: issues: found `true`; expected a map with keys of `language`, `labels`, `contact`, `note`, `allow-public`, `per`, `reminders`, `max-new-per-run`, `trusted-authors`',
    ],
    [
      'maintenance: { windows: 5 }',
      '5:25: maintenance.windows: found the number 5; expected `always`, `never` or a list of windows',
    ],
    [
      'rules: [x]',
      '5:9: rules[0]: found `x`; expected a map with keys of `match`, `ignore`, `owners`, `contact`, `language`, `request`, `strategy`, `swap`, `drop`',
    ],
  ]);
});

describe('roles and the organization', () => {
  problemTable([
    [
      'roles: { scan: "a b" }',
      '5:16: roles.scan: found `a b`; expected a role name of up to 64 letters, digits and `+=,.@_-`, or a full ARN: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'roles: { swap: "arn:aws:iam::1111:role/x" }',
      '5:16: roles.swap: found `arn:aws:iam::1111:role/x`; expected a role name of up to 64 letters, digits and `+=,.@_-`, or a full ARN: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'roles: { check: 5 }',
      '5:17: roles.check: found the number 5; expected a role name of up to 64 letters, digits and `+=,.@_-`, or a full ARN: `arn:<partition>:iam::<12 digits>:role/<name>`; write it in quotes: `"5"`',
    ],
    [
      'roles: { scan: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }',
      '5:16: roles.scan: found `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`; expected a role name of up to 64 letters, digits and `+=,.@_-`, or a full ARN: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'roles: { hub: { scan: scan } }',
      '5:23: roles.hub.scan: found `scan`; expected the full ARN of a role: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'organization: { role: discovery }',
      '1:1: regions: missing; expected the regions of the accounts of `organization`, a list or `all`',
      '5:23: organization.role: found `discovery`; expected the full ARN of a role: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'organization: {}',
      '1:1: regions: missing; expected the regions of the accounts of `organization`, a list or `all`',
      '5:1: organization.role: missing; expected the full ARN of a role: `arn:<partition>:iam::<12 digits>:role/<name>`',
    ],
    [
      'organization: { role: "arn:aws:iam::999900001111:role/r", include: [x] }',
      '1:1: regions: missing; expected the regions of the accounts of `organization`, a list or `all`',
      '5:69: organization.include[0]: found `x`; expected an organisational unit such as `ou-abcd-11111111` or an account id in quotes',
    ],
  ]);
});

describe('rules, strategy and request', () => {
  problemTable([
    [
      'rules: [{ ignore: true }]',
      '5:9: rules[0].match: missing; expected a map with keys of `account`, `region`, `domain`, `tag`',
    ],
    [
      'rules: [{ match: {} }]',
      '5:18: rules[0].match: found an empty map; expected at least one of `account`, `region`, `domain` and `tag`',
    ],
    [
      'rules: [{ match: { account: 111122223333 } }]',
      '5:29: rules[0].match.account: found the number 111122223333; expected an account id in quotes, twelve digits, with `*` and `?` as wildcards; write it in quotes: `"111122223333"`',
    ],
    [
      'rules: [{ match: { account: 012345678901 } }]',
      '5:29: rules[0].match.account: found the number 012345678901; expected an account id in quotes, twelve digits, with `*` and `?` as wildcards; write it in quotes: `"012345678901"`',
    ],
    [
      'rules: [{ match: { account: "12345678901" } }]',
      '5:29: rules[0].match.account: found `"12345678901"`; expected an account id in quotes, twelve digits, with `*` and `?` as wildcards',
    ],
    [
      'rules: [{ match: { account: "1234567890123*" } }]',
      '5:29: rules[0].match.account: found `1234567890123*`; expected an account id in quotes, twelve digits, with `*` and `?` as wildcards',
    ],
    [
      'rules: [{ match: { account: 12345678901 } }]',
      '5:29: rules[0].match.account: found the number 12345678901; expected an account id in quotes, twelve digits, with `*` and `?` as wildcards',
    ],
    [
      'rules: [{ match: { tag: { version: 1.10 } } }]',
      '5:36: rules[0].match.tag.version: found the number 1.10; expected the value of a tag, with `*` and `?` as wildcards; write it in quotes: `"1.10"`',
    ],
    [
      'rules: [{ match: { tag: { version: 0x1F, on: True } } }]',
      '5:36: rules[0].match.tag.version: found the number 0x1F; expected the value of a tag, with `*` and `?` as wildcards; write it in quotes: `"0x1F"`',
      '5:46: rules[0].match.tag.on: found `true`; expected the value of a tag, with `*` and `?` as wildcards; write it in quotes: `"True"`',
    ],
    [
      'rules: [{ match: { domain: "a b" } }]',
      '5:28: rules[0].match.domain: found `a b`; expected a domain name, with `*` and `?` as wildcards',
    ],
    [
      'rules: [{ match: { region: US } }]',
      '5:28: rules[0].match.region: found `US`; expected a region name, with `*` and `?` as wildcards',
    ],
    [
      'rules: [{ match: { tag: {} } }]',
      '5:25: rules[0].match.tag: found an empty map; expected a map of tag keys to values, at least one',
    ],
    [
      'rules: [{ match: { tag: { team: 5 } } }]',
      '5:33: rules[0].match.tag.team: found the number 5; expected the value of a tag, with `*` and `?` as wildcards; write it in quotes: `"5"`',
    ],
    [
      'rules: [{ match: { tag: { a: b, __proto__: c } } }]',
      '5:33: rules[0].match.tag.__proto__: found a tag key that cannot be matched; remove it',
    ],
    [
      'rules: [{ match: { account: "*" }, ignore: yes }]',
      '5:44: rules[0].ignore: found `yes`; expected `true` or `false`',
    ],
    [
      'rules: [{ match: { account: "*" }, drop: [nodots] }]',
      '5:43: rules[0].drop[0]: found `nodots`; expected a domain name such as `www.example.com`',
    ],
    [
      'rules: [{ match: { account: "*" }, drop: [a.example.com, a.example.com] }]',
      '5:58: rules[0].drop[1]: `a.example.com` is listed twice; keep one of the two',
    ],
    [
      'strategy: replaced',
      '5:11: strategy: found `replaced`; expected `replace`, `in-place` or `auto`; did you mean `replace`?',
    ],
    ['request: "on"', '5:10: request: found `on`; expected `automatic`, `on-label` or `off`'],
    [
      'rules: [{ match: { account: "*" }, drop: [a.example.com], strategy: in-place }]',
      '5:69: rules[0].strategy: found `in-place`, but names are left out (`drop`) only by a replacement; expected `replace`',
    ],
    [
      'rules: [{ match: { account: "*" }, owners: ["@octocat"] }]',
      '5:45: rules[0].owners[0]: found `@octocat`; expected a GitHub user such as `octocat` or a team such as `my-org/dns-team`, without `@`',
    ],
  ]);
});

describe('scan, health, dns and swap', () => {
  problemTable([
    [
      'scan: { concurrency: 0 }',
      '5:22: scan.concurrency: found the number 0; expected `auto` or a whole number from 1 to 100',
    ],
    [
      'scan: { concurrency: 1.5 }',
      '5:22: scan.concurrency: found the number 1.5; expected `auto` or a whole number from 1 to 100',
    ],
    [
      'scan: { concurrency: all }',
      '5:22: scan.concurrency: found `all`; expected `auto` or a whole number from 1 to 100',
    ],
    [
      'scan: { time-budget: 7h }',
      '5:22: scan.time-budget: found `7h`; expected a duration from 1m to 6h, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    ['health: "true"', '5:9: health: found `"true"`; expected `true` or `false`'],
    [
      'dns: { resolvers: [] }',
      '5:19: dns.resolvers: found an empty list; expected a list of DNS servers, at least one',
    ],
    [
      'dns: { resolvers: [1.1.1.300] }',
      '5:20: dns.resolvers[0]: found `1.1.1.300`; expected a DNS server: `host`, `host:port` or `[IPv6]:port`',
    ],
    [
      'dns: { resolvers: ["dns.example.com:70000"] }',
      '5:20: dns.resolvers[0]: found `dns.example.com:70000`; expected a DNS server: `host`, `host:port` or `[IPv6]:port`',
    ],
    [
      'dns: { resolvers: ["[::1]53"] }',
      '5:20: dns.resolvers[0]: found `[::1]53`; expected a DNS server: `host`, `host:port` or `[IPv6]:port`',
    ],
    [
      'dns: { resolvers: [1.1.1.1, 1.1.1.1] }',
      '5:29: dns.resolvers[1]: `1.1.1.1` is listed twice; keep one of the two',
    ],
    [
      'dns: { route53: create }',
      '5:17: dns.route53: found `create` without `roles.dns`; name the role that may write Route 53 records, or use `off`',
    ],
    [
      'dns: { route53-accounts: [111122223333] }',
      '5:27: dns.route53-accounts[0]: found the number 111122223333; expected an AWS account id, twelve digits in quotes such as `"111122223333"`; write it in quotes: `"111122223333"`',
    ],
    ['swap: { verify: tcp }', '5:17: swap.verify: found `tcp`; expected `tls` or `api`'],
    [
      'swap: { delete-old-after: 5 }',
      '5:27: swap.delete-old-after: found the number 5; expected `never` or a duration such as `14d`',
    ],
  ]);
});

describe('issues and pull requests', () => {
  problemTable([
    [
      'issues: { labels: [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx] }',
      '5:20: issues.labels[0]: found `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`; expected the name of a label, 1 to 50 characters on one line, without a comma',
    ],
    [
      'issues: { labels: ["a,b"] }',
      '5:20: issues.labels[0]: found `a,b`; expected the name of a label, 1 to 50 characters on one line, without a comma',
    ],
    [
      'pull-requests: { label: "a,b" }',
      '5:25: pull-requests.label: found `a,b`; expected the name of a label, 1 to 50 characters on one line, without a comma',
    ],
    [
      'issues: { labels: [acm:done] }',
      '5:20: issues.labels[0]: found `acm:done`, a label that already has a meaning of its own; expected another name',
    ],
    [
      'issues: { labels: [5] }',
      '5:20: issues.labels[0]: found the number 5; expected the name of a label, 1 to 50 characters on one line, without a comma; write it in quotes: `"5"`',
    ],
    ['issues: { allow-public: "yes" }', '5:25: issues.allow-public: found `yes`; expected `true` or `false`'],
    [
      'issues: { reminders: [73h] }',
      '5:23: issues.reminders[0]: found `73h`; expected a duration from 1m to 72h, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'issues: { max-new-per-run: -1 }',
      '5:28: issues.max-new-per-run: found the number -1; expected a whole number from 1 to 10000; to request nothing, set `request: off`',
    ],
    [
      'issues: { trusted-authors: ["@octocat"] }',
      '5:29: issues.trusted-authors[0]: found `@octocat`; expected a GitHub account such as `octocat` or `github-actions[bot]`, without `@`',
    ],
    ['issues: { note: 5 }', '5:17: issues.note: found the number 5; expected Markdown; write it in quotes: `"5"`'],
    [
      'issues: { contact: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }',
      '5:20: issues.contact: found `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`; expected whom to ask, at most 200 characters',
    ],
    [
      'pull-requests: { label: ACM-Rollback }',
      '5:25: pull-requests.label: found `ACM-Rollback`, a label that already has a meaning of its own; expected another name',
    ],
    [
      'pull-requests: { directory: ../plans }',
      '5:29: pull-requests.directory: found `../plans`; expected a folder in the repository such as `acm-migrations`, relative and without `..`',
    ],
    [
      'pull-requests: { directory: /plans }',
      '5:29: pull-requests.directory: found `/plans`; expected a folder in the repository such as `acm-migrations`, relative and without `..`',
    ],
    [
      'pull-requests: { directory: plans/./x }',
      '5:29: pull-requests.directory: found `plans/./x`; expected a folder in the repository such as `acm-migrations`, relative and without `..`',
    ],
    [
      'pull-requests: { directory: "" }',
      '5:29: pull-requests.directory: found an empty text; expected a folder in the repository such as `acm-migrations`, relative and without `..`',
    ],
    [
      'pull-requests: { reviewers: [my-org/a/b] }',
      '5:30: pull-requests.reviewers[0]: found `my-org/a/b`; expected a GitHub user such as `octocat` or a team such as `my-org/dns-team`, without `@`',
    ],
    [
      'pull-requests: { require: { approvals: 7 } }',
      '5:40: pull-requests.require.approvals: found the number 7; expected a whole number from 0 to 6',
    ],
    [
      'pull-requests: { require: { label-by: read } }',
      '5:39: pull-requests.require.label-by: found `read`; expected `write`, `maintain` or `admin`',
    ],
    [
      'pull-requests: { require: { apps: ["My App"] } }',
      '5:36: pull-requests.require.apps[0]: found `My App`; expected the slug of a GitHub App such as `my-app`',
    ],
  ]);
});
