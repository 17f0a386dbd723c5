import { describe, expect, test } from '@jest/globals';
import { deadlineOf, hasAllRecords, requiredRecords } from '../../../src/core/dns/records.ts';
import { now, replacement, validation } from '../fixtures.ts';

const domains = [
  validation('b.example.com'),
  validation('*.example.com'),
  validation('example.com', { status: 'SUCCESS' }),
  validation('late.example.com', { record: undefined }),
];

describe('the records of a request', () => {
  test('stand once each, in the certificate’s order; a name and its wildcard share one', () => {
    expect(requiredRecords(replacement({ domains }))).toEqual([
      {
        name: '_a.b.example.com.',
        value: '_b.acm-validations.aws.',
        provesNames: ['b.example.com'],
        isValidated: false,
      },
      {
        name: '_a.example.com.',
        value: '_b.acm-validations.aws.',
        provesNames: ['*.example.com', 'example.com'],
        isValidated: true,
      },
    ]);
  });

  test('are complete only when every name has its own', () => {
    expect(hasAllRecords(replacement({ domains }))).toBe(false);
    expect(hasAllRecords(replacement({ domains: domains.slice(0, 3) }))).toBe(true);
    expect(hasAllRecords(replacement({ domains: [] }))).toBe(false);
  });

  test('have to be seen within 72 hours of the request', () => {
    expect(deadlineOf(replacement({ createdAt: now }))?.toString()).toBe(now.add({ hours: 72 }).toString());
    expect(deadlineOf(replacement({ createdAt: undefined }))).toBeUndefined();
  });
});
