import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readReportFolder } from '../../../src/adapters/runtime/report-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('finds the JSON files of all subfolders, in a fixed order', () => {
  for (const name of ['acm-shard-1', 'acm-shard-0/deep']) {
    mkdirSync(join(folder, 'in', name), { recursive: true });
    writeFileSync(join(folder, 'in', name, 'report.json'), name);
    writeFileSync(join(folder, 'in', name, 'report.csv'), 'no JSON');
  }

  expect(readReportFolder(join(folder, 'in'))).toEqual([
    { path: 'acm-shard-0/deep/report.json', content: { text: 'acm-shard-0/deep' } },
    { path: 'acm-shard-1/report.json', content: { text: 'acm-shard-1' } },
  ]);
});

test('follows no link, neither to a file nor to a folder', () => {
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out', 'secret.json'), 'secret');
  symlinkSync(join(folder, 'out', 'secret.json'), join(folder, 'in', 'link.json'));
  symlinkSync(join(folder, 'out'), join(folder, 'in', 'folder'));

  expect(readReportFolder(join(folder, 'in'))).toEqual([
    { path: 'link.json', content: { problem: 'it is no regular file' } },
  ]);
});

test('says what to do about a folder that is not there', () => {
  expect(() => readReportFolder(join(folder, 'nowhere'))).toThrow(/input reports: .*nowhere cannot be read/);
});
