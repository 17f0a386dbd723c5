import { Temporal } from 'temporal-polyfill';
import type { IssueModel } from '../../../src/text/issue/model.ts';
import type { ShownRecord } from '../../../src/text/dns/records.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MigrationState } from '../../../src/core/issue/labels.ts';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import { hostWithin } from '../../../src/core/dns/zone.ts';
import { reason } from '../../../src/core/reasons.ts';
import { issueBody } from '../../../src/text/issue/issue.ts';
import { readMarkers, replaceRegion } from '../../../src/text/markdown/markdown.ts';
import { sameText } from '../../../src/text/markdown/volatile.ts';
import { certificate, listener, loadBalancer, newArn, now, oldArn, use } from '../../core/fixtures.ts';
import {
  bodyLimit,
  escaped,
  hostile,
  issueModel as model,
  length,
  longName,
  nodeTypes,
  outsideCode,
  shown,
} from '../fixtures.ts';
import { foreignText, parse } from '../github-markdown.ts';

function body(part: Partial<IssueModel> = {}): string {
  return issueBody(model(part));
}

/** What a person reads first. */
function lead(part: Partial<IssueModel>): string {
  return outsideCode(body(part).split('###')[0] ?? '');
}

describe('an issue that asks for records', () => {
  test('shows host and value of every CNAME in blocks of their own, its full name, and each form to paste', () => {
    const text = body();
    for (const { name, value, zone } of model().records) {
      const blocks = [
        '```',
        hostWithin(name, zone ?? ''),
        '```',
        '',
        'Value (leave its last dot off where the form refuses it):',
        '',
        '```',
        value,
        '```',
      ].join('\n');
      expect(text).toContain(`Host (full name \`${name}\`):\n\n${blocks}`);
      expect(text).toContain(`${name} 300 IN CNAME ${value}`);
      expect(text).toContain(`"Name": "${name}"`);
      expect(text).toContain(`records = ["${value}"]`);
    }
    expect(text).not.toContain('Left out');
  });

  test('gives Route 53 a change batch that parses', () => {
    const blocks = parse(body()).children.flatMap((node) =>
      node.type === 'code' && node.lang === 'json' ? [node.value] : [],
    );
    expect(blocks).toHaveLength(1);
    const [{ name, value } = { name: '', value: '' }] = model().records;
    expect(JSON.parse(blocks[0] ?? '')).toMatchObject({
      Changes: [
        { Action: 'UPSERT', ResourceRecordSet: { Name: name, Type: 'CNAME', ResourceRecords: [{ Value: value }] } },
        { Action: 'UPSERT' },
      ],
    });
  });

  test('leads with the day it is needed by, then the end of the attempt in the config’s zone and UTC', () => {
    const text = lead({});
    expect(text).toContain('Please add these 2 CNAME records by 2027-05-13.  We see them by ourselves');
    expect(text).toContain('This attempt ends Thu 2026-11-26 16:00 GMT+9 (Thu 2026-11-26 07:00 UTC)');
    expect(text).toContain('being late costs nothing but a new attempt');
    expect(text.indexOf('Please add')).toBeLessThan(text.indexOf('This attempt ends'));
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])('names AWS’s last day the same in %s', (timeZone) => {
    const forever = certificate({ notAfter: undefined });
    expect(lead({ certificate: forever, timeZone })).toContain('by 2027-09-30.');
  });

  test.each([
    ['2027-05-14T00:00:00Z', 'as soon as possible: the certificate expires on 2027-06-12.'],
    ['2027-06-13T00:00:00Z', 'as soon as possible: the certificate expired on 2027-06-12.'],
  ])('never asks for a day that is over (%s)', (late, said) => {
    const text = lead({ now: Temporal.Instant.from(late) });
    expect(text).toContain(`Please add these 2 CNAME records ${said}`);
    expect(text).not.toContain('by 2027-05-13');
  });

  test('says of a later attempt that nothing has to be registered again', () => {
    expect(lead({ attempt: 2 })).toContain('(Second attempt of ACM: what is registered already stays right.)');
    expect(lead({ attempt: 1 })).not.toContain('attempt of ACM');
  });

  test('says of a time-out that nothing is lost, and what starts the next attempt', () => {
    const text = lead({ reason: reason('validation-timed-out') });
    expect(text).toContain('Please add these 2 CNAME records by 2027-05-13.');
    expect(text).toContain('last wait of 72 hours is over; it begins again as soon as the records are seen');
  });

  test('says so while ACM is still making the records', () => {
    expect(lead({ records: [] })).toContain('ACM is still making its DNS records');
    expect(body({ records: [] })).not.toContain('### DNS records');
  });

  test.each<[ShownRecord['state'], string, string]>([
    ['present', '', 'there; ACM will see it'],
    ['missing', '', 'not there yet'],
    ['validated', '', 'seen by ACM'],
    ['wrong', 'other.example.net.', 'another value: `other.example.net.`'],
    ['unknown', 'SERVFAIL', 'could not look (`SERVFAIL`)'],
  ])('tells that a record is %s', (state, found, expected) => {
    expect(body({ records: [shown('shop.example.com', { state, found })] })).toContain(expected);
  });
});

describe('an issue in any state', () => {
  test.each<[MigrationState, Partial<IssueModel>, string]>([
    ['found', {}, 'is requested by one of the next runs'],
    ['found', { request: 'on-label' }, 'Somebody with write access sets label'],
    ['found', { request: 'off' }, 'Requests are switched off'],
    ['found', { isHeld: true }, 'Nothing is requested, asked for or proposed'],
    ['ready', {}, 'A pull request that swaps the listeners follows'],
    ['ready', { pullRequest: { number: 9, isRejected: false } }, 'Pull request #9 puts it on 1 listener'],
    ['ready', { pullRequest: { number: 9, isRejected: true } }, 'reopen it or delete its branch'],
    [
      'ready',
      { pullRequest: { number: 9, isRejected: false }, reason: reason('not-labelled') },
      'merged without the label',
    ],
    ['waiting-for-window', { pullRequest: { number: 9, isRejected: false } }, 'The swap is approved (#9)'],
    ['swapped', {}, 'All listeners serve the new certificate'],
    ['failed', { pullRequest: { number: 9, isRejected: false } }, 'The swap failed (#9)'],
    ['blocked', { reason: reason('caa') }, 'Allow Amazon in the domain’s CAA records'],
    ['done', {}, 'Done.'],
  ])('%s with %j says %s', (state, part, expected) => {
    expect(lead({ state, records: [], ...part })).toContain(expected);
  });

  test.each(migrationStates)(
    '%s names the certificate, its users, the reason why, and is found by its markers',
    (state) => {
      const text = body({ state, reason: reason('quota'), owners: ['octocat', 'acme/dns'] });
      expect(readMarkers(text)).toEqual(
        new Map([
          ['certificate', oldArn],
          ['replacement', newArn],
          ['expires', '2027-06-12T05:00:00Z'],
          ['owners', 'octocat,acme/dns'],
        ]),
      );
      for (const fact of [
        '`shop.example.com`',
        '`111122223333`',
        '`shop-prod`',
        '`eu-west-1`',
        'ALB `shop` port 443 (default certificate)',
        '2027-03-31',
        '2027-09-30',
        '### What happens next',
      ]) {
        expect(text).toContain(fact);
      }
      expect(replaceRegion('mine', text)).toBe(`${text}\n\nmine`);
    },
  );

  test('gives the config for a switch in place where no listener can be swapped', () => {
    const others = [{ arn: 'arn:aws:cloudfront::111122223333:distribution/E1', service: 'CloudFront' }];
    const text = body({ state: 'blocked', reason: reason('unsupported-service'), listeners: [], others, records: [] });
    expect(text).toContain('```yaml\nrules:\n  - match: { domain: "shop.example.com" }\n    strategy: in-place\n```');
    expect(text).toContain('`CloudFront` `arn:aws:cloudfront::111122223333:distribution/E1`');
  });

  test('says what a like replacement costs where the certificate can be exported', () => {
    const exportable = certificate({ exportOption: 'ENABLED', names: ['shop.example.com', '*.shop.example.com'] });
    expect(body({ certificate: exportable })).toContain('US$164');
    expect(body({ certificate: exportable, language: 'ja' })).toContain('164 米ドル');
    expect(body({ certificate: exportable, strategy: 'in-place' })).not.toContain('US$');
    expect(body({ certificate: certificate({ exportOption: 'DISABLED' }) })).not.toContain('US$');
  });

  test('names the tags that did not fit, the teams, the contact and the note', () => {
    const text = body({
      droppedTags: ['k1', hostile],
      teams: ['my-org/dns-team'],
      contact: 'ask us',
      note: '**Tickets:** here',
    });
    expect(text).toContain('Tags that did not fit: `k1`, ');
    expect(text).toContain('Owners: @my-org/dns-team\n\nQuestions: ask us\n\n**Tickets:** here');
  });
});

describe('an issue a minute later', () => {
  test.each(migrationStates)('in state %s is the same text', (state) => {
    const part = { state, reason: reason('quota') };
    const later = body({ ...part, now: now.add({ minutes: 1 }) });
    expect(sameText(body(part), later)).toBe(true);
    expect(sameText(body(part).replaceAll('\n', '\r\n'), later)).toBe(true);
  });

  test('is another one once a record is seen, though the time left alone is no change', () => {
    const seen = body({ records: [shown('shop.example.com', { state: 'present' }), shown('www.shop.example.com')] });
    expect(sameText(body(), seen)).toBe(false);
    expect(body({ now: now.add({ minutes: 70 }) })).not.toBe(body());
  });
});

describe('foreign text in an issue', () => {
  function infected(text: string): IssueModel {
    return model({
      accountName: text,
      state: 'blocked',
      reason: reason('quota', text),
      listeners: [use({ loadBalancer: loadBalancer({ name: text }) })],
      others: [{ arn: text, service: text }],
      records: [
        shown('shop.example.com', { state: 'wrong', found: text }),
        shown('b.example.com', { state: 'unknown', found: text }),
      ],
      droppedTags: [text],
      certificate: certificate({ names: [text], keyAlgorithm: text }),
    });
  }

  test('never gets out of its code', () => {
    const text = issueBody(infected(hostile));
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
    expect(readMarkers(text).size).toBe(3);
  });

  test('changes nothing about the words around it, whatever it is', () => {
    const harmless = outsideCode(issueBody(infected('x')));
    fc.assert(
      fc.property(foreignText(), (text) => {
        fc.pre(text !== '');
        expect(outsideCode(issueBody(infected(text)))).toBe(harmless);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an issue of a hundred names', () => {
  const names = Array.from({ length: 100 }, (_, n) => `service-${String(n)}.shop.example.com`);

  function large(all: readonly string[], part: Partial<IssueModel> = {}): string {
    return body({
      certificate: certificate({ names: all }),
      records: all.map((name) => shown(name)),
      listeners: Array.from({ length: 300 }, (_, n) => use({ listener: listener({ port: n }) })),
      note: '注'.repeat(4000),
      ...part,
    });
  }

  test('fits; forms that are too long are left out as a whole, from the end, and named', () => {
    const text = large(names);
    expect(length(text)).toBeLessThan(bodyLimit);
    for (const name of names) expect(text).toContain(`Host (full name \`${shown(name).name}\`)`);
    expect(text).toMatch(/Left out, because it would make this issue too long: .*Terraform\. The report file/);
    expect(text).not.toContain('resource "aws_route53_record"');
    expect(text).toContain('### What happens next');
  });

  test('fits even where every name and every answer of DNS is as long as can be', () => {
    const longest = Array.from({ length: 100 }, (_, n) => longName(n));
    const records = longest.map((name) => shown(name, { state: 'wrong', found: 'z'.repeat(500) }));
    const text = large(longest, { records });
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(text).toMatch(/\d+ more records did not fit here; the report file has all\./);
    expect(text).toContain(
      'Left out, because it would make this issue too long: Zone file (Cloudflare, Azure, Google and others), Route 53 change batch, Terraform.',
    );
    expect(text).toMatch(/`, and \d+ more\n/);
  });

  test('leaves nothing out that fits', () => {
    expect(large(names.slice(0, 30), { note: '' })).not.toContain('Left out');
  });
});
