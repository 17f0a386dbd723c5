import { expect, test } from '@jest/globals';
import { knownRegions } from '../../src/config/known-regions.ts';
import { readText } from './project.ts';

test('the known regions are those of the installed SDK, each in its partition', () => {
  const text = readText('node_modules/@aws-sdk/core/dist-cjs/submodules/client/index.js');
  const [, from = ''] = text.split('"partitions": [');
  const inSdk = [...from.matchAll(/"id": "([\w-]+)"[\s\S]*?"regions": (\{[\s\S]*?\n {12}\})/g)].map(
    ([, id = '', regions = '{}']) => {
      const names = Object.keys(JSON.parse(regions) as object).filter((name) => !name.endsWith('-global'));
      return [id, names] as const;
    },
  );
  expect(inSdk.length).toBeGreaterThan(5);
  expect(knownRegions).toEqual(Object.fromEntries(inSdk));
});
