import { describe, expect, test } from '@jest/globals';
import {
  attacherAmong,
  isLeftToOwner,
  ownedReason,
  ownerEntry,
  ownerKinds,
  ownerOf,
  type OwnerKind,
} from '../../../src/core/swap/owners.ts';
import type { Tags } from '../../../src/core/certificate/certificate.ts';
import { use } from '../fixtures.ts';

function tagged(listenerTags: Tags, loadBalancerTags: Tags = {}): ReturnType<typeof use> {
  return { ...use(), listenerTags, loadBalancerTags };
}

/** Each owner with tags by which it is known, in the order in which they are looked for. */
const signs: readonly (readonly [OwnerKind, Tags, string])[] = [
  ['EKS Auto Mode (Service)', { 'eks:eks-cluster-name': 'prod', 'service.k8s.aws/stack': 'shop/web' }, 'prod'],
  ['EKS Auto Mode', { 'eks:eks-cluster-name': 'prod' }, 'prod'],
  [
    'AWS Load Balancer Controller (Ingress)',
    { 'elbv2.k8s.aws/cluster': 'prod', 'ingress.k8s.aws/stack': 'shop/web', 'ingress.k8s.aws/resource': '443' },
    'shop/web',
  ],
  ['AWS Load Balancer Controller (Ingress)', { 'ingress.k8s.aws/stack': 'shop/web' }, 'shop/web'],
  ['AWS Load Balancer Controller (Gateway)', { 'gateway.k8s.aws.alb/stack': 'shop/gw' }, 'shop/gw'],
  ['AWS Load Balancer Controller (Gateway)', { 'gateway.k8s.aws.nlb/resource': 'x' }, 'x'],
  [
    'AWS Load Balancer Controller (Service)',
    { 'elbv2.k8s.aws/cluster': 'prod', 'service.k8s.aws/stack': 'shop/nginx' },
    'shop/nginx',
  ],
  ['AWS Load Balancer Controller', { 'elbv2.k8s.aws/cluster': 'prod' }, 'prod'],
  ['ALB Ingress Controller', { 'ingress.k8s.aws/cluster': 'prod', 'kubernetes.io/cluster/prod': 'owned' }, 'prod'],
  ['ALB Ingress Controller', { 'kubernetes.io/ingress-name': 'web', 'kubernetes.io/cluster/prod': 'owned' }, 'web'],
  ['Kubernetes cloud provider', { 'kubernetes.io/cluster/prod': 'owned' }, 'prod'],
  ['Kubernetes cloud provider', { KubernetesCluster: 'prod' }, 'prod'],
  ['Kubernetes cloud provider', { 'kubernetes.io/service-name': 'shop/nginx' }, 'shop/nginx'],
  [
    'Elastic Beanstalk',
    { 'elasticbeanstalk:environment-name': 'shop-env', 'aws:cloudformation:stack-name': 'awseb-e-abc-stack' },
    'shop-env',
  ],
  ['Elastic Beanstalk', { 'aws:cloudformation:stack-name': 'awseb-e-abc-stack' }, 'awseb-e-abc-stack'],
  ['AWS Controllers for Kubernetes', { 'services.k8s.aws/namespace': 'shop' }, 'shop'],
  ['Crossplane', { 'crossplane-kind': 'listener.elbv2.aws.upbound.io', 'crossplane-name': 'shop' }, 'shop'],
  ['AWS Copilot', { 'copilot-application': 'shop', 'aws:cloudformation:stack-name': 'shop-prod' }, 'shop'],
  ['CloudFormation', { 'aws:cloudformation:stack-name': 'shop-network' }, 'shop-network'],
  ['Terraform', { tf: 'modules/lb' }, 'tf=modules/lb'],
];

describe('who owns a listener', () => {
  test.each(signs)('%s is known by its tags, whatever else is tagged with less weight', (kind, tags, name) => {
    expect(ownerOf(tagged(tags), ['tf'])).toEqual({ kind, name });
    expect(ownerOf(tagged({}, tags), ['tf'])).toEqual({ kind, name });
    expect(ownerOf(tagged({ team: 'web', tf: 'x' }, tags), ['tf'])?.kind).toBe(kind);
  });

  test('every owner of the table is among them, in its order', () => {
    expect([...new Set(signs.map(([kind]) => kind))]).toEqual(ownerKinds);
  });

  test('a Service that a controller made beside an Ingress does not hide that', () => {
    const tags = { 'service.k8s.aws/stack': 'shop/nginx', 'ingress.k8s.aws/stack': 'shop/web' };
    expect(ownerOf(tagged(tags), [])?.kind).toBe('AWS Load Balancer Controller (Ingress)');
  });

  test.each<[Tags]>([
    [{ 'kubernetes.io/cluster/prod': 'shared' }],
    [{ env: 'prod' }],
    [{ 'kubernetes.io/role/elb': '1' }],
  ])('nobody is by %j', (tags) => {
    expect(ownerOf(tagged(tags, tags), [])).toBeUndefined();
  });

  test.each<[string, OwnerKind | undefined]>([
    ['k8s-shop-web-0123456789', 'AWS Load Balancer Controller'],
    ['awseb-AWSEB-1ABCDEF', 'Elastic Beanstalk'],
    ['a0123456789abcdef0123456789abcde', 'Kubernetes cloud provider'],
    ['k8s-shop', undefined],
    ['shop', undefined],
  ])('where no tag is, the name %s tells of %s', (name, kind) => {
    const named = { ...tagged({}), loadBalancer: { name } };
    expect(ownerOf(named, [])?.kind).toBe(kind);
    expect(ownerOf({ ...named, listenerTags: { 'aws:cloudformation:stack-name': 's' } }, [])?.kind).toBe(
      'CloudFormation',
    );
  });

  test('only those that discover certificates by host attach what is issued', () => {
    expect(ownerKinds.filter((kind) => attacherAmong([{ kind, name: 'x' }]) !== undefined)).toEqual([
      'EKS Auto Mode',
      'AWS Load Balancer Controller (Ingress)',
      'AWS Load Balancer Controller (Gateway)',
      'AWS Load Balancer Controller',
      'ALB Ingress Controller',
    ]);
    expect(
      attacherAmong([
        { kind: 'CloudFormation', name: 'x' },
        { kind: 'EKS Auto Mode', name: 'y' },
      ])?.name,
    ).toBe('y');
    expect(attacherAmong([])).toBeUndefined();
  });

  test('a kind that another version wrote down is unknown, not an error', () => {
    expect(ownerEntry('Something Else')).toBeUndefined();
    expect(ownerEntry('CloudFormation')).toMatchObject({ noun: 'stack', turnsBack: 'apply' });
  });
});

describe('what manages a listener', () => {
  test('is the stack that its tag names', () => {
    const found = ownerOf(tagged({ 'aws:cloudformation:stack-name': 'shop' }), []);
    expect(found).toEqual({ kind: 'CloudFormation', name: 'shop' });
    expect(found && ownedReason(found)).toEqual({
      code: 'managed',
      detail: [{ key: 'manager', kind: 'CloudFormation', name: 'shop' }],
    });
  });

  test('is its load balancer’s where the listener has no such tag', () => {
    expect(ownerOf(tagged({ team: 'web' }, { 'aws:cloudformation:stack-name': 'net' }), [])?.name).toBe('net');
  });

  test('is Terraform where one of the configured tag keys is set, with or without a value', () => {
    expect(ownerOf(tagged({ tf: 'modules/lb' }), ['tf'])).toEqual({ kind: 'Terraform', name: 'tf=modules/lb' });
    expect(ownerOf(tagged({ tf: '' }), ['other', 'tf'])?.name).toBe('tf');
  });

  test('is nothing without such tags, whatever an object inherits', () => {
    expect(ownerOf(tagged({ tf: 'x' }), [])).toBeUndefined();
    expect(ownerOf(tagged({}), ['constructor', 'toString'])).toBeUndefined();
  });
});

describe('a listener is left to code', () => {
  const managed = tagged({ 'aws:cloudformation:stack-name': 'shop' });
  const policy = { isExternal: false, managed: 'warn', terraformTags: [] } as const;

  test('when its certificate’s rule says external', () => {
    expect(isLeftToOwner(use(), { ...policy, isExternal: true })).toBe(true);
  });

  test('when it is managed and that is refused, and not when it only warns', () => {
    expect(isLeftToOwner(managed, { ...policy, managed: 'refuse' })).toBe(true);
    expect(isLeftToOwner(managed, policy)).toBe(false);
    expect(isLeftToOwner(use(), { ...policy, managed: 'refuse' })).toBe(false);
  });
});
