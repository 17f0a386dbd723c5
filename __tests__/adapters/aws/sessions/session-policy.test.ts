import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audienceOf, homeRegion, partitionOf, roleArn } from '../../../../src/adapters/aws/sessions/partition.ts';
import { sessionName } from '../../../../src/adapters/aws/sessions/session-name.ts';
import {
  groupListeners,
  LONGEST_POLICY,
  readPolicy,
  scanPolicy,
  swapPolicy,
} from '../../../../src/adapters/aws/sessions/session-policy.ts';
import type { RolePower } from '../../../../src/core/fleet/role-actions.ts';
import { listenerArn } from '../support/listeners.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

function statements(policy: string): readonly Statement[] {
  return (JSON.parse(policy) as { readonly Statement: readonly Statement[] }).Statement;
}

const listenerArns = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-z-]{1,32}$/), id: fc.stringMatching(/^[0-9a-f]{16}$/) }),
  { maxLength: 80, selector: ({ id }) => id },
);

describe('session policies', () => {
  test('of readers allow nothing that writes', () => {
    const readActions = [
      'acm:SearchCertificates',
      'acm:ListCertificates',
      'acm:DescribeCertificate',
      'acm:ListTagsForCertificate',
      'acm:ListCertificateDomainValidations',
      'elasticloadbalancing:Describe*',
      'ssm:GetCalendarState',
    ];
    const actionsOf = (power: RolePower): readonly string[] =>
      statements(readPolicy(power)).flatMap(({ Action }) => Action);

    expect(actionsOf('check')).toEqual(readActions);
    expect(actionsOf('swap')).toEqual(readActions);
    expect(actionsOf('scan')).toEqual([...readActions, 'account:ListRegions', 'ec2:DescribeRegions']);
  });

  test('of a scan allow requesting, tagging and deleting certificates, and no listener', () => {
    const actions = statements(scanPolicy()).flatMap(({ Action }) => Action);

    expect(actions).toEqual(
      expect.arrayContaining(['acm:RequestCertificate', 'acm:AddTagsToCertificate', 'acm:DeleteCertificate']),
    );
    expect(actions.filter((action) => action.startsWith('elasticloadbalancing:'))).toEqual([
      'elasticloadbalancing:Describe*',
    ]);
  });

  test('of a swap allow writes on the listed listeners only', () => {
    const listeners = [listenerArn('a'), listenerArn('b')];

    const writing = statements(swapPolicy(listeners)).filter(({ Resource }) => Resource !== '*');

    expect(writing).toEqual([
      {
        Effect: 'Allow',
        Action: [
          'elasticloadbalancing:ModifyListener',
          'elasticloadbalancing:AddListenerCertificates',
          'elasticloadbalancing:RemoveListenerCertificates',
        ],
        Resource: listeners,
      },
    ]);
  });

  test.each(['*', '?', '????????????????', '${aws:username}', 'a/b', 'a b', ''])(
    'of a swap are not made for a listener whose ARN ends in "%s"',
    (end) => {
      const odd = listenerArn('a').replace(/[^/]+$/, end);

      expect(() => swapPolicy([listenerArn('b'), odd])).toThrow('names no one listener');
      expect(() => swapPolicy([odd.replace(':listener/', ':loadbalancer/')])).toThrow('names no one listener');
    },
  );
});

describe('grouping listeners', () => {
  test('puts every listener into exactly one group, and no policy is over the limit', () => {
    fc.assert(
      fc.property(listenerArns, (parts) => {
        const listeners = parts.map(({ name, id }) => listenerArn(id).replace('/shop/', `/${name}/`));

        const groups = groupListeners([...listeners, ...listeners]);

        expect(groups.flat().toSorted()).toEqual(listeners.toSorted());
        for (const group of groups) expect(swapPolicy(group).length).toBeLessThanOrEqual(LONGEST_POLICY);
      }),
    );
  });

  test('fills groups: a few listeners share one session', () => {
    expect(groupListeners(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(listenerArn))).toHaveLength(1);
  });

  test('does not depend on the order', () => {
    const listeners = Array.from({ length: 30 }, (_, index) => listenerArn(String(index)));

    expect(groupListeners(listeners.toReversed())).toEqual(groupListeners(listeners));
  });
});

describe('session names', () => {
  test('are what STS takes, with run and pull request to be found in CloudTrail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.nat(), (runId, pullRequest) => {
        const name = sessionName(runId, pullRequest);

        expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
        expect(name.endsWith(`-pr${pullRequest}`)).toBe(true);
      }),
    );
    expect(sessionName('1658821493', undefined)).toBe('acm-email-to-dns-1658821493');
  });
});

describe('partitions', () => {
  test.each([
    ['ap-northeast-1', 'aws', 'sts.amazonaws.com'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.amazonaws.com'],
    ['cn-northwest-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['eusc-de-east-1', 'aws-eusc', 'sts.amazonaws.com'],
  ])('%s is in %s and takes tokens for %s', (region, partition, audience) => {
    expect(partitionOf(region)).toBe(partition);
    expect(audienceOf(region)).toBe(audience);
    expect(partitionOf(homeRegion(partition, undefined))).toBe(partition);
    expect(roleArn('path/role', '111122223333', partition)).toBe(`arn:${partition}:iam::111122223333:role/path/role`);
  });

  test('have their home: the region of the job in its own partition, else one that every account has', () => {
    expect(homeRegion('aws', 'eu-west-1')).toBe('eu-west-1');
    expect(homeRegion('aws', '')).toBe('us-east-1');
    expect(homeRegion('aws-us-gov', 'eu-west-1')).toBe('us-gov-west-1');
  });
});
