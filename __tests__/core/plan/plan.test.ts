import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/plan.ts';
import {
  isPlanPath,
  parsePlan,
  planBranch,
  planFingerprint,
  planPath,
  planSequence,
  renderPlan,
} from '../../../src/core/plan/plan.ts';
import { detailText } from '../../../src/text/facts.ts';
import {
  account,
  appListener,
  certificateArn,
  netListener,
  newArn,
  oldArn,
  plan,
  planned,
  region,
} from '../fixtures.ts';

function problemsOf(text: string): readonly string[] {
  const parsed = parsePlan(text);
  return parsed.kind === 'invalid' ? parsed.problems.map((problem) => detailText([problem], 'en')) : [];
}

const example = `version: 1
account: "111122223333"
region: eu-west-1
domains: [shop.example.com, www.shop.example.com]
from: ${oldArn}
to: ${newArn}
listeners:
  - arn: ${appListener}
    load-balancer: shop
    type: application
    port: 443
    certificate: default
`;

const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9_-]{0,10}[a-z0-9_])?$/);
const domain = fc
  .tuple(fc.boolean(), fc.array(label, { minLength: 2, maxLength: 4 }))
  .map(([isWildcard, labels]) => (isWildcard ? '*.' : '') + labels.join('.'));
/** Names that a load balancer may have (ELB API Reference, `CreateLoadBalancer`), the awkward ones among them. */
const balancerName = fc.oneof(
  fc.constantFrom('true', 'null', 'False', '2027', '0x1F', '1e5', '0o17', 'yes', 'off', 'NaN', '007', '1-2'),
  fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/),
);

function listeners(): fc.Arbitrary<Plan['listeners']> {
  const one = fc.record({
    name: balancerName,
    type: fc.constantFrom('application' as const, 'network' as const),
    port: fc.integer({ min: 1, max: 65_535 }),
    certificate: fc.constantFrom('default' as const, 'sni' as const, 'both' as const),
  });
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((all) =>
    all.map(({ name, type, ...rest }, index) => ({
      ...rest,
      type,
      loadBalancer: name,
      arn: `arn:aws:elasticloadbalancing:${region}:${account}:listener/${type === 'network' ? 'net' : 'app'}/${name}/${String(index)}/a`,
    })),
  );
}

describe('a plan file', () => {
  test('is written as the design shows it', () => {
    expect(renderPlan(plan())).toBe(example);
  });

  test('is read as it was written, whatever a load balancer is called', () => {
    fc.assert(
      fc.property(fc.array(domain, { minLength: 1, maxLength: 5 }), listeners(), (domains, all) => {
        const written = plan({ domains, listeners: all });
        expect(parsePlan(renderPlan(written))).toEqual({ kind: 'valid', plan: written });
      }),
    );
  });

  test('takes comments, other quotes and deleted listeners from a reviewer', () => {
    const text = renderPlan(
      plan({ listeners: [planned(), planned({ arn: netListener, type: 'network', loadBalancer: 'mail' })] }),
    );
    const edited = text
      .replace(/ {2}- arn: \S*listener\/app[\s\S]*?(?= {2}- arn)/, '  # later\n')
      .replace('eu-west-1', "'eu-west-1'");
    const parsed = parsePlan(edited);
    expect(parsed.kind === 'valid' && parsed.plan.listeners.map(({ arn }) => arn)).toEqual([netListener]);
  });

  test('compares domains in lower case', () => {
    const parsed = parsePlan(example.replace('[shop.example.com', '[Shop.EXAMPLE.com'));
    expect(parsed).toEqual({ kind: 'valid', plan: plan() });
  });

  test.each(['eu-west-1', 'us-gov-west-1', 'eusc-de-east-1', 'cn-north-1'])('may be of region %s', (where) => {
    expect(problemsOf(example.replaceAll('eu-west-1', where))).toEqual([]);
  });
});

describe('a plan that contradicts itself', () => {
  test.each<[string, [string, string], string]>([
    ['an account that is a number', ['"111122223333"', '111122223333'], 'account'],
    ['a short account', ['"111122223333"', '"1111"'], 'account'],
    ['a region that is none', ['region: eu-west-1', 'region: everywhere'], 'region'],
    ['another version', ['version: 1', 'version: 2'], 'version'],
    ['no domain', ['[shop.example.com, www.shop.example.com]', '[]'], 'domains'],
    ['a domain that is none', ['[shop.example.com', '["@my-org/all"'], 'domains.0'],
    ['a from that is no certificate', [oldArn, appListener.replace('elasticload', 'acm')], 'from'],
    ['a to of another account', [newArn, newArn.replace(account, '444455556666')], 'to: it is of account'],
    ['a from of another region', [oldArn, oldArn.replace(region, 'us-east-1')], 'from: it is of account'],
    ['from and to that are the same', [newArn, oldArn], '`to`: the same certificate'],
    ['a listener that is none', [appListener, 'shop'], 'listeners.0.arn: expected'],
    [
      'a listener of another account',
      [appListener, appListener.replace(account, '444455556666')],
      'listeners.0.arn: it is of account',
    ],
    [
      'a listener of another region',
      [appListener, appListener.replace(region, 'us-east-1')],
      'listeners.0.arn: it is of account',
    ],
    ...['*', '?', '${aws:username}'].flatMap((pattern): [string, [string, string], string][] => [
      [
        `a listener with ${pattern}`,
        [appListener, appListener.replace(/[^/]+$/, pattern)],
        'listeners.0.arn: expected',
      ],
      [`a from with ${pattern}`, [oldArn, oldArn.replace(/[^/]+$/, pattern)], 'from: expected'],
      [`a to with ${pattern}`, [newArn, newArn.replace('arn:aws:', `arn:${pattern}:`)], 'to: expected'],
    ]),
    ['another type', ['type: application', 'type: network'], 'listeners.0.arn: the ARN names'],
    ['another name', ['load-balancer: shop', 'load-balancer: ship'], 'listeners.0.arn: the ARN names'],
    ['a type that is none', ['type: application', 'type: gateway'], 'listeners.0.type'],
    ['a port out of range', ['port: 443', 'port: 65536'], 'listeners.0.port'],
    ['a port that is text', ['port: 443', 'port: "443"'], 'listeners.0.port'],
    ['a role that is none', ['certificate: default', 'certificate: all'], 'listeners.0.certificate'],
    ['an unknown key', ['version: 1', 'version: 1\nforce: true'], 'force'],
    ['an unknown key of a listener', ['    port', '    force: true\n    port'], 'force'],
    ['a missing key', ['region: eu-west-1\n', ''], 'region'],
    ['a no-break space after a colon', ['region: ', 'region:\u00a0'], 'line 3, column 8: a blank that YAML'],
    ['a no-break space after a key', ['region: ', 'region\u00a0: '], 'line 3, column 7: a blank that YAML'],
  ])('is refused for %s', (_what, [from, to], expected) => {
    expect(problemsOf(example.replace(from, to)).join('\n')).toContain(expected);
  });

  test('is refused where a pattern stands for its load balancers', () => {
    const any = planned({ arn: appListener.replace(/app.*$/, 'app/*/*/*'), loadBalancer: '*' });
    expect(problemsOf(renderPlan(plan({ listeners: [any] }))).join()).toContain('listeners.0.arn: expected');
  });

  test('is refused without listeners and with one that stands twice', () => {
    expect(problemsOf(renderPlan(plan({ listeners: [] }))).join()).toContain('listeners');
    expect(problemsOf(renderPlan(plan({ listeners: [planned(), planned()] })))).toEqual([
      'listeners.1.arn: the listener stands twice',
    ]);
  });

  test('names a Classic listener by its load balancer and port, which has one certificate', () => {
    const arn = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/shop`;
    const classic = planned({ arn, type: 'classic' });
    const both = renderPlan(plan({ listeners: [classic, { ...classic, port: 8443 }] }));
    expect(parsePlan(both)).toMatchObject({ kind: 'valid', plan: { listeners: [{ port: 443 }, { port: 8443 }] } });
    expect(problemsOf(renderPlan(plan({ listeners: [classic, classic] })))).toEqual([
      'listeners.1.arn: the listener stands twice',
    ]);
    expect(problemsOf(renderPlan(plan({ listeners: [{ ...classic, certificate: 'both' }] })))).toEqual([
      'listeners.0.certificate: a Classic listener has one certificate, its default',
    ]);
    const balancer = appListener.replace(':listener/', ':loadbalancer/').replace(/\/[^/]+$/, '');
    expect(problemsOf(example.replace(appListener, balancer)).join()).toContain('listeners.0.arn: expected');
  });

  test('has all its problems told at once, though not thousands', () => {
    const two = example.replace(newArn, 'x').replace('load-balancer: shop', 'load-balancer: ship');
    expect(problemsOf(two)).toHaveLength(2);
    const many = Array.from({ length: 5000 }, () => '  - {}').join('\n');
    const problems = problemsOf(`${example}${many}\n`);
    expect(problems.length).toBeLessThanOrEqual(21);
    expect(problems.at(-1)).toMatch(/^and \d+ more$/);
  });
});

describe('a hostile plan file', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`;
  test.each([
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['null', 'null'],
    ['a list', '- 1'],
    ['text', 'plan'],
    ['an alias for a value', example.replace(`from: ${oldArn}`, `from: &x ${oldArn}`).replace(newArn, '*x')],
    ['aliases that multiply', bomb],
    ['an alias of itself', 'a: &a [*a]'],
    ['an alias without an anchor', 'a: *nobody'],
    ['a key given twice', `${example}region: eu-west-1\n`],
    ['a key given twice deeper', example.replace('    port: 443', '    port: 443\n    port: 444')],
    ['two documents', `${example}---\n${example}`],
    ['a merge key', `${example}<<: { region: us-east-1 }\n`],
    ['a key that is a list', `? [a]\n: b\n${example}`],
    ['a prototype', `${example}__proto__: { region: x }\n`],
    ['a broken flow', `${example}x: [`],
    ['nesting without end', '['.repeat(100_000)],
    ['maps nested without end', '{a: '.repeat(50_000)],
    ['two megabytes', `# ${'x'.repeat(2_000_000)}\n${example}`],
    ['a control character', `${example}\u0000`],
  ])('is no plan and no crash: %s', (_what, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem !== '')).toBe(true);
  });

  test('is read up to a hundred thousand bytes, and not beyond', () => {
    const listeners = Array.from({ length: 450 }, (_, n) =>
      planned({ arn: `${appListener.slice(0, -4)}${String(n).padStart(4, '0')}` }),
    );
    const text = renderPlan(plan({ listeners }));
    const padded = `${text}#`.padEnd(100_000, 'x');
    expect(text.length).toBeGreaterThan(70_000);
    expect(problemsOf(padded)).toEqual([]);
    expect(problemsOf(`${padded}x`)).toEqual(['the file is longer than a plan can be']);
    // Bytes, not characters: a cloud is four of them.
    expect(problemsOf(`${text}#`.padEnd(99_998, 'x') + '🌧')).toEqual(['the file is longer than a plan can be']);
  });

  test('of ten thousand keys is read as fast as any', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `k${String(n)}: 1`).join('\n');
    expect(problemsOf(keys)).not.toEqual([]);
    expect(problemsOf(`a: 1\n${keys}\na: 2\n`)).toEqual([expect.stringContaining('stands twice')]);
  });

  test('of any text never throws', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          '- ',
          '? ',
          ': ',
          '&a ',
          '*a',
          '!!map ',
          '{',
          '}',
          '[',
          ']',
          '\n',
          '  ',
          '"',
          "'",
          '|',
          '%YAML 1.1\n',
          '---\n',
          '<<',
          'version',
          '1',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect(parsePlan(text).kind).toBe('invalid');
      }),
    );
  });

  test('survives being broken anywhere', () => {
    fc.assert(
      fc.property(fc.nat(example.length), fc.string({ maxLength: 5 }), (at, insert) => {
        expect(() => parsePlan(example.slice(0, at) + insert + example.slice(at))).not.toThrow();
      }),
    );
  });
});

describe('the names of a plan', () => {
  const located = { arn: oldArn, account, region, domainName: 'shop.example.com' };

  test('are its path, with a wildcard written as an underscore', () => {
    expect(planPath('acm-migrations', located)).toBe(
      'acm-migrations/111122223333/eu-west-1/shop.example.com-00000001.yml',
    );
    expect(planPath('a/b', { ...located, domainName: '*.Example.com' })).toBe(
      'a/b/111122223333/eu-west-1/_.example.com-00000001.yml',
    );
  });

  test('are its path, with the whole id where another certificate has the short name', () => {
    const id = located.arn.split('/')[1] ?? '';
    expect(planPath('plans', located, true)).toBe(`plans/111122223333/eu-west-1/shop.example.com-${id}.yml`);
  });

  test('are its branch, numbered from the second pull request on', () => {
    expect(planBranch(located, 1)).toBe('acm-email-to-dns/111122223333-eu-west-1-00000001');
    expect(planBranch(located, 2)).toBe('acm-email-to-dns/111122223333-eu-west-1-00000001-2');
    expect(planBranch(located, 11)).toBe('acm-email-to-dns/111122223333-eu-west-1-00000001-11');
  });

  test('give the number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (sequence) => {
        expect(planSequence(located, planBranch(located, sequence))).toBe(sequence);
      }),
    );
  });

  test.each(['-1', '-0', '-02', '-x', '-2-2', '2', '-', '-99999'])(
    'are not those of a branch with suffix %j',
    (suffix) => {
      expect(planSequence(located, planBranch(located, 1) + suffix)).toBeUndefined();
      expect(planSequence({ ...located, arn: certificateArn(9) }, planBranch(located, 1))).toBeUndefined();
    },
  );

  test.each([
    ['acm-migrations/a.yml', true],
    ['acm-migrations/x/y/a.yaml', true],
    ['acm-migrations/README.md', false],
    ['acm-migrations.yml', false],
    ['other/acm-migrations/a.yml', false],
    ['acm-migrations-2/a.yml', false],
  ])('%s is a plan: %s', (path, expected) => {
    expect(isPlanPath('acm-migrations', path)).toBe(expected);
  });

  test('are told apart by a fingerprint of 32 hex digits that any change changes', () => {
    expect(planFingerprint(example)).toMatch(/^[0-9a-f]{32}$/);
    expect(planFingerprint(example)).toBe(planFingerprint(renderPlan(plan())));
    expect(planFingerprint(`${example} `)).not.toBe(planFingerprint(example));
  });
});

describe('the plan of a second round', () => {
  test('differs from the first one, and is read as it was written', () => {
    const second = renderPlan(plan({ round: 2 }));
    expect(second).not.toBe(renderPlan(plan()));
    expect(parsePlan(second)).toEqual({ kind: 'valid', plan: plan({ round: 2 }) });
  });

  test.each(['1', '0', '"2"', '2.5'])('is refused with round %s', (round) => {
    const text = renderPlan(plan()).replace('version: 1', `version: 1\nround: ${round}`);
    expect(parsePlan(text).kind).toBe('invalid');
  });
});
