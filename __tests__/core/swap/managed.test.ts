import { describe, expect, test } from '@jest/globals';
import { isLeftToCode, managedReason, managerOf } from '../../../src/core/swap/managed.ts';
import type { Tags } from '../../../src/core/certificate/certificate.ts';
import { use } from '../fixtures.ts';

function tagged(listenerTags: Tags, loadBalancerTags: Tags = {}): ReturnType<typeof use> {
  return { ...use(), listenerTags, loadBalancerTags };
}

describe('what manages a listener', () => {
  test('is the stack that its tag names', () => {
    const found = managerOf(tagged({ 'aws:cloudformation:stack-name': 'shop' }), []);
    expect(found).toEqual({ kind: 'CloudFormation', name: 'shop' });
    expect(found && managedReason(found)).toEqual({
      code: 'managed',
      detail: [{ key: 'manager', kind: 'CloudFormation', name: 'shop' }],
    });
  });

  test('is its load balancer’s where the listener has no such tag', () => {
    expect(managerOf(tagged({ team: 'web' }, { 'aws:cloudformation:stack-name': 'net' }), [])?.name).toBe('net');
  });

  test('is Terraform where one of the configured tag keys is set, with or without a value', () => {
    expect(managerOf(tagged({ tf: 'modules/lb' }), ['tf'])).toEqual({ kind: 'Terraform', name: 'tf=modules/lb' });
    expect(managerOf(tagged({ tf: '' }), ['other', 'tf'])?.name).toBe('tf');
  });

  test('is nothing without such tags, whatever an object inherits', () => {
    expect(managerOf(tagged({ tf: 'x' }), [])).toBeUndefined();
    expect(managerOf(tagged({}), ['constructor', 'toString'])).toBeUndefined();
  });
});

describe('a listener is left to code', () => {
  const managed = tagged({ 'aws:cloudformation:stack-name': 'shop' });
  const policy = { isExternal: false, managed: 'warn', terraformTags: [] } as const;

  test('when its certificate’s rule says external', () => {
    expect(isLeftToCode(use(), { ...policy, isExternal: true })).toBe(true);
  });

  test('when it is managed and that is refused, and not when it only warns', () => {
    expect(isLeftToCode(managed, { ...policy, managed: 'refuse' })).toBe(true);
    expect(isLeftToCode(managed, policy)).toBe(false);
    expect(isLeftToCode(use(), { ...policy, managed: 'refuse' })).toBe(false);
  });
});
