import { describe, expect, test } from '@jest/globals';
import type { PlannedListener } from '../../../src/core/plan/plan.ts';
import { planFingerprint, renderPlan } from '../../../src/core/plan/plan.ts';
import { reason } from '../../../src/core/reasons.ts';
import type { PlanReview, Verdict } from '../../../src/core/plan/review.ts';
import { checkComment } from '../../../src/text/pull-request/check-comment.ts';
import { readMarkers, readMarkerValues } from '../../../src/text/markdown/markdown.ts';
import { mergingDoes, pullRequestBody, pullRequestTitle } from '../../../src/text/pull-request/pull-request.ts';
import { config, listenerArn, now, plan, planned } from '../../core/fixtures.ts';
import { bodyLimit, escaped, hostile, length, longName, nodeTypes, outsideCode } from '../fixtures.ts';

const wait: Verdict = { kind: 'wait', reason: reason('outside-window'), opensAt: now };
const refused: Verdict = { kind: 'refused', reason: reason('listener-drifted', hostile) };

function review(
  verdicts: readonly Verdict[],
  part: Partial<PlanReview> = {},
  listener: Partial<PlannedListener> = {},
): PlanReview {
  return {
    path: 'acm-migrations/a.yml',
    plan: plan(),
    problems: [],
    listeners: verdicts.map((verdict) => ({ planned: planned(listener), verdict })),
    isAwsAsked: true,
    warnings: [],
    ...part,
  };
}

describe('what merging does', () => {
  test.each<[string, readonly Verdict[], string]>([
    ['now', [{ kind: 'swap-now' }], '**Merging with the label swaps 1 listener at once.**'],
    [
      'now and later',
      [{ kind: 'swap-now' }, wait, wait],
      '**Merging with the label swaps 1 listener at once and leaves 2 listeners for the maintenance window from Tue 2026-11-24 14:00 GMT+9 (Tue 2026-11-24 05:00 UTC).**',
    ],
    ['nothing', [{ kind: 'already-swapped' }], '**Merging with the label finds 1 listener swapped already.**'],
  ])('is told with its time: %s', (_what, verdicts, expected) => {
    expect(mergingDoes([review(verdicts)], { language: 'en', timeZone: 'Asia/Tokyo' })).toBe(expected);
  });

  test('is told with what would be refused, and why', () => {
    expect(mergingDoes([review([{ kind: 'swap-now' }, refused])], { language: 'en', timeZone: 'UTC' })).toContain(
      '`listener-drifted`',
    );
  });
});

describe('a pull request’s body', () => {
  const proposed = plan();
  const body = (part: PlanReview = review([wait]), which = proposed, more = ''): string =>
    pullRequestBody({
      reviews: [{ ...part, plan: which }],
      named: [which.from],
      written: { plans: [planFingerprint(renderPlan(which))], before: [] },
      config: config(`pull-requests: { label: deploy-now, require: { label-by: maintain } }\n${more}`),
      accountName: 'shop-prod',
      issues: [5],
      now,
    });

  test('says first what merging does, and how to approve and to stop', () => {
    const text = outsideCode(body())
      .replaceAll(/<!--.*?-->/g, '')
      .trim();
    expect(text).toMatch(/^Merging with the label leaves 1 listener/);
    expect(body()).toContain('Set label `deploy-now` (maintain access or more, after the last commit) and merge');
    expect(body()).toContain('take the label off, or revert the merge');
    expect(body()).toContain('Tracked in #5.');
  });

  test('carries the fingerprint of the plan file that was written', () => {
    expect(readMarkers(body()).get('plan')).toBe(planFingerprint(renderPlan(proposed)));
  });

  test('has a row for each listener, with what is refused first', () => {
    const text = body(review([{ kind: 'swap-now' }, wait, refused]));
    expect(text).toContain('| ALB `shop` | 443 | default certificate | at once |');
    expect(text).toContain('([`outside-window`](docs/operations.md#outside-window) now) |');
    expect(text.indexOf('| refused:')).toBeLessThan(text.indexOf('| at once |'));
  });

  test.each([
    [
      'en',
      [
        '| Old certificate | New certificate |',
        '| Key algorithm | `RSA_2048` | `EC_prime256v1` |',
        '| Valid until | 2027-06-12 | 2027-08-01 |',
      ],
      ['Names kept: `a.example.com`.', '**Names lost: `b.example.com`.**', 'That helps until 2027-06-12'],
      'Next maintenance windows:\n\n- ',
    ],
    [
      'ja',
      [
        '| 現在の証明書 | 切り替え後の証明書 |',
        '| キーアルゴリズム | `RSA_2048` | `EC_prime256v1` |',
        '| 有効期限 | 2027年6月12日 | 2027年8月1日 |',
      ],
      ['引き続き有効なドメイン名：`a.example.com`', '古い証明書の有効期限の2027年6月12日まで可能です。'],
      '今後のメンテナンスウィンドウ：\n\n- ',
    ],
  ])(
    'shows both certificates side by side, windows as bullets, and the way back with its end (%s)',
    (language, rows, lines, windows) => {
      const from = { issuer: 'Amazon', key: 'RSA_2048', notAfter: '2027-06-12T00:00:00Z' };
      const to = { issuer: 'Amazon', key: 'EC_prime256v1', notAfter: '2027-08-01T00:00:00Z' };
      const change = { kept: ['a.example.com'], lost: ['b.example.com'], from, to };
      const settings = `issues: { language: ${language} }\nmaintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 3h }] }`;
      const text = body(review([wait], { change }), proposed, settings);
      for (const part of [...rows, ...lines, windows]) expect(text).toContain(part);
      expect(body(review([wait]), proposed, settings)).not.toContain(rows[0]);
    },
  );

  test('lets no foreign text out of its code', () => {
    const text = body(review([refused, wait], { warnings: [hostile] }, { loadBalancer: hostile }));
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
  });

  test('fits with thousands of listeners, long names and warnings, and says what is missing', () => {
    const listeners = Array.from({ length: 3000 }, (_, n) => planned({ arn: listenerArn('app', 'shop', n) }));
    const large = plan({ listeners, domains: Array.from({ length: 100 }, (_, n) => longName(n)) });
    const verdicts = listeners.map((each): PlanReview['listeners'][number] => ({ planned: each, verdict: refused }));
    const text = body(review([], { listeners: verdicts, warnings: listeners.map(() => 'w'.repeat(400)) }), large);
    expect(length(text)).toBeLessThan(bodyLimit);
    const rows = text.split('\n').filter((line) => line.startsWith('| ALB')).length;
    const dropped = Number(/(\d+) more listeners did not fit/.exec(text)?.[1]);
    expect(rows + dropped).toBe(3000);
    expect(text).toContain('> 2980 more warnings.');
  });

  test('names the account by its name, in the title only where that is a plain one', () => {
    const title = 'Swap shop.example.com to its DNS-validated certificate';
    expect(pullRequestTitle([plan()], undefined, 'en')).toBe(`${title} (111122223333, eu-west-1)`);
    expect(pullRequestTitle([plan()], 'shop-prod', 'en')).toBe(`${title} (shop-prod 111122223333, eu-west-1)`);
    expect(pullRequestTitle([plan()], hostile, 'en')).toBe(`${title} (111122223333, eu-west-1)`);
    expect(body()).toContain('Account `shop-prod` `111122223333`, region `eu-west-1`.');
  });
});

describe('a pull request of several plans', () => {
  const first = plan();
  const second = plan({ from: `${first.from.slice(0, -1)}f`, domains: ['api.example.com'] });
  const model = {
    reviews: [
      { ...review([{ kind: 'swap-now' }]), plan: first },
      { ...review([wait, refused], { path: 'acm-migrations/b.yml' }), plan: second },
    ],
    named: [first.from, second.from],
    written: { plans: ['a1', 'b2'], before: ['c3', 'd4'] },
    config: config(''),
    accountName: undefined,
    issues: [5, 6],
    now,
  };
  const body = pullRequestBody(model);

  test('has the same text in whatever order its plans were found', () => {
    const turned = pullRequestBody({
      ...{ ...model, reviews: model.reviews.toReversed(), named: model.named.toReversed(), issues: [6, 5] },
      written: { plans: ['b2', 'a1'], before: ['d4', 'c3'] },
    });
    expect(turned).toBe(body);
  });

  test('has one table whose rows begin with the certificate, what is refused first', () => {
    const rows = body.split('\n').filter((line) => line.includes('| ALB `shop` |'));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^\| `api\.example\.com` \|.*refused/);
    expect(rows.filter((row) => row.startsWith('| `shop.example.com` |'))).toHaveLength(1);
  });

  test('names all certificates that are exchanged, and all issues', () => {
    for (const arn of [first.from, second.from]) expect(body).toContain(`\`${arn}\``);
    expect(body).toContain('Tracked in #5, #6.');
  });

  test('carries what it was made for and every file that was written', () => {
    expect(readMarkerValues(body, 'plan-from')).toEqual([first.from, second.from]);
    expect(readMarkerValues(body, 'plan')).toEqual(['a1', 'b2']);
  });

  test('has a title that counts what it holds', () => {
    expect(pullRequestTitle([first, second], undefined, 'en')).toBe(
      'Swap shop.example.com and 1 more certificate to DNS-validated ones (111122223333, eu-west-1)',
    );
  });
});

describe('the comment on an open pull request', () => {
  const comment = (reviews: readonly PlanReview[], isLabelled = true): string =>
    checkComment({ reviews, label: 'acm-swap', isLabelled, language: 'en', timeZone: 'UTC' });

  test('has a section for each plan and is found by its marker', () => {
    const text = comment([review([{ kind: 'swap-now' }]), review([wait], { path: 'acm-migrations/b.yml' })]);
    expect(readMarkers(text).get('comment')).toBe('check');
    expect(text).toContain('#### `acm-migrations/a.yml`');
    expect(text).toContain('#### `acm-migrations/b.yml`');
  });

  test('says what is missing: the label, and AWS’s word', () => {
    expect(comment([review([wait])], false)).toContain('Label `acm-swap` is missing');
    expect(comment([review([wait])])).not.toContain('is missing');
    expect(comment([review([wait], { isAwsAsked: false })])).toContain('AWS was not asked');
    expect(comment([review([], { isAwsAsked: false, problems: [{ key: 'plan-file-alias' }] })])).not.toContain(
      'AWS was not asked',
    );
  });

  test('lists what is wrong with a file, escaped', () => {
    const text = comment([
      review([], {
        path: hostile,
        plan: undefined,
        problems: [{ key: 'plan-file-same' }, { key: 'plan-file-syntax', message: hostile }],
      }),
      review([refused], { warnings: [hostile] }, { loadBalancer: hostile }),
    ]);
    expect(text).toContain('This is no valid plan:\n\n- `to`: the same certificate');
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(nodeTypes(text)).not.toContain('image');
  });

  test.each([
    [1, 3000],
    [5, 1000],
    [300, 50],
  ])('fits with %i plans of %i listeners', (plans, listeners) => {
    const verdicts = Array.from({ length: listeners }, () => refused);
    const reviews = Array.from({ length: plans }, (_, n) =>
      review(verdicts, { path: `acm-migrations/${String(n)}.yml`, warnings: ['w'.repeat(400)] }),
    );
    const text = comment(reviews, false);
    expect(length(text)).toBeLessThan(bodyLimit);
    expect(text).toMatch(/\d+ more (listeners|plan files) did not fit here/);
    const sections = text.split('\n').filter((line) => line.startsWith('#### ')).length;
    const dropped = Number(/(\d+) more plan files/.exec(text)?.[1] ?? 0);
    expect(sections + dropped).toBe(plans);
    expect(text).toContain('Label `acm-swap` is missing');
  });
});
