import { describe, expect, test } from '@jest/globals';
import { detailSchema, type Detail } from '../../src/core/facts.ts';

function reread(value: unknown): Detail {
  return detailSchema.parse(JSON.parse(JSON.stringify(value)));
}

describe('a detail that was stored', () => {
  test.each<[string, Detail]>([
    ['text that an earlier version wrote', 'three TLS handshakes in a row'],
    ['nothing', ''],
    ['a fact without values', [{ key: 'put-back' }]],
    [
      'facts with values',
      [
        { key: 'handshakes', addresses: '3', which: 'new' },
        { key: 'more', count: '2' },
      ],
    ],
  ])('is read back: %s', (_what, detail) => {
    expect(reread(detail)).toEqual(detail);
  });

  test.each<[string, unknown]>([
    ['a fact that a later version knows', [{ key: 'brand-new' }]],
    ['a fact without its value', [{ key: 'handshakes', addresses: '3' }]],
    ['a value that is no text', [{ key: 'handshakes', addresses: 3, which: 'new' }]],
    ['a key that every object has', [{ key: 'constructor' }]],
    ['a number', 7],
    ['nothing at all', null],
  ])('counts as empty, and breaks nothing else: %s', (_what, value) => {
    expect(reread(value)).toBe('');
  });
});
