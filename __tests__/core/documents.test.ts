import { describe, expect, test } from '@jest/globals';
import {
  documentsBase,
  linkGrowth,
  sectionOf,
  withAbsoluteLinks,
  withRelativeLinks,
} from '../../src/core/documents.ts';
import { reasonCodes } from '../../src/core/reasons.ts';

const base = documentsBase({ server: 'https://github.com', repository: 'my-org/acm-email-to-dns', ref: 'v1' });
const text = reasonCodes.map((code) => `[\`${code}\`](${sectionOf(code, 'ja')})`).join(' and ');

describe('links to the documentation', () => {
  test('lead to the section of the code in the version that runs', () => {
    expect(withAbsoluteLinks('**[`fork`](docs/operations.md#fork)**: no.', base)).toBe(
      '**[`fork`](https://github.com/my-org/acm-email-to-dns/blob/v1/docs/operations.md#fork)**: no.',
    );
  });

  test('are read back as they were given, whichever version wrote them', () => {
    for (const ref of ['v1', '0000000000000000000000000000000000000000', 'feature/a.b']) {
      const written = withAbsoluteLinks(
        text,
        documentsBase({ server: 'https://ghe.example.com', repository: 'a/b', ref }),
      );
      expect(written).not.toContain('](docs/');
      expect(withRelativeLinks(written)).toBe(text);
    }
  });

  test('are the only thing that is touched', () => {
    const others = 'See [this](docs/setup.md), [that](https://github.com/a/b) and docs/operations.md#fork.';
    expect(withAbsoluteLinks(others, base)).toBe(others);
    expect(withRelativeLinks(others)).toBe(others);
  });

  test('grow by no more than is allowed for', () => {
    const commit = documentsBase({
      server: 'https://github.com',
      repository: 'an-organisation-with-a-name/acm-email-to-dns',
      ref: '0'.repeat(40),
    });
    expect(withAbsoluteLinks(text, commit).length - text.length).toBeLessThanOrEqual(linkGrowth(text));
  });
});
