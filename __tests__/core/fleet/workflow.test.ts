import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { environmentsIn } from '../../../src/core/fleet/workflow.ts';

const example = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');

test('names the environment of the job that runs this action', () => {
  expect(environmentsIn(example('reviewed-environment/.github/workflows/acm-email-to-dns-swap.yml'))).toEqual([
    'acm-swap',
  ]);
  expect(environmentsIn(example('one-account/.github/workflows/acm-email-to-dns.yml'))).toEqual([]);
});

test('reads the long form of an environment, and leaves those of other jobs and computed ones out', () => {
  const job = (environment: string, uses: string): string =>
    `jobs: { a: { environment: ${environment}, steps: [{ uses: "${uses}" }] } }`;
  expect(environmentsIn(job('{ name: prod, url: x }', 'my-org/acm-email-to-dns@abc'))).toEqual(['prod']);
  expect(environmentsIn(job('prod', 'actions/checkout@abc'))).toEqual([]);
  expect(environmentsIn(job('"${{ inputs.e }}"', 'my-org/acm-email-to-dns@abc'))).toEqual([]);
});

test.each(['', '- a', 'jobs: 5', 'jobs: { a: 5 }', ': {', `jobs: { a: "${'x'.repeat(300_000)}" }`])(
  'takes "%.20s" for no workflow',
  (text) => {
    expect(environmentsIn(text)).toEqual([]);
  },
);
