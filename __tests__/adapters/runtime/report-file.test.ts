import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeReportFile } from '../../../src/adapters/runtime/report-file.ts';
import type { Report, ReportedCertificate } from '../../../src/core/report/report.ts';

test('the report stands as JSON, and its certificates as CSV beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-report-'));
  try {
    const certificate = {
      ...{ arn: 'arn', account: '111122223333', region: 'eu-west-1', domains: ['a.example.com', 'b.example.com'] },
      ...{ state: 'blocked', reason: { code: 'caa', detail: '', cure: 'Mend it, then go on.' }, records: [] },
    } as unknown as ReportedCertificate;
    const path = writeReportFile(
      folder,
      { mode: 'scan', certificates: [certificate] } as unknown as Report,
      (text) => text,
    );
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ mode: 'scan' });
    const csv = readFileSync(join(dirname(path), 'report.csv'), 'utf8');
    expect(csv).toContain('account,region,domains,state,reason,cure,');
    expect(csv).toContain('111122223333,eu-west-1,a.example.com b.example.com,blocked,caa,"Mend it, then go on."');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
