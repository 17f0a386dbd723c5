import { expect, test } from '@jest/globals';
import { fleetKinds } from '../../../src/core/guard/readiness.ts';
import type { ReportedGuard } from '../../../src/core/report/report.ts';
import { languages } from '../../../src/core/language.ts';
import { readinessPart, riskTable } from '../../../src/text/dashboard/guard.ts';
import { texts } from '../../../src/text/locales/index.ts';
import { guardSection } from '../../../src/text/page/guard.ts';
import { boardWith } from '../board-fixtures.ts';
import { sampleReport } from './sample-report.ts';

const guard: ReportedGuard = {
  atRisk: [
    {
      ...{ arn: 'arn:1', account: '111122223333', accountName: 'pay', region: 'eu-west-1' },
      ...{ domains: ['pay.example.com<script>'], notAfter: '2027-01-10T00:00:00Z' },
      reasons: [{ code: 'expires-soon', detail: 'IMPORTED', cure: 'Replace it.' }],
      issue: 'https://github.com/my-org/certs/issues/7',
    },
  ],
  kinds: fleetKinds.map((kind, index) => ({
    kind,
    certificates: index,
    handsPerYear: { today: index === 1 ? 0.92 : 0, at100Days: index === 1 ? 3.65 : 0, at47Days: index === 1 ? 7.8 : 0 },
  })),
};

test.each(languages)('dashboard and page show in %s what is at risk and how ready the fleet is', (language) => {
  const t = texts[language].guard;
  const model = { ...boardWith([]), language };
  const risks = riskTable(guard, model, 2000);
  expect(risks).toContain('expires-soon');
  expect(risks).toContain('#7');
  expect(risks).toContain('`pay.example.com<script>`');
  const ready = readinessPart(guard, language);
  // Hands are whole: whoever changes a certificate 0.92 times a year has to be there once.
  expect(ready).toContain(`| ${t.readiness.kinds.imported} | 1 | 1 | 4 | 8 |`);
  expect(ready).not.toContain(t.readiness.kinds.email);
  expect(ready).toContain(t.unused('6'));
  const page = guardSection(sampleReport(0, { guard }), language);
  expect(page === '' ? '' : page.markup).toContain(t.readiness.heading);
  expect(page === '' ? '' : page.markup).toContain('pay.example.com&lt;script&gt;');
  expect(guardSection(sampleReport(0), language)).toBe('');
});

test.each(languages)('dashboard and page say in %s what is left to do by hand after the migration', (language) => {
  const { impossible, after } = texts[language].guard.readiness;
  const counts = { email: [3, 5.4], imported: [2, 1.8] } as const;
  const kinds = (['email', 'imported'] as const).map((kind) => {
    const [certificates, today] = counts[kind];
    return { kind, certificates, handsPerYear: { today, at100Days: 0, at47Days: 0 } };
  });
  const page = guardSection(sampleReport(0, { guard: { atRisk: [], kinds } }), language);
  for (const text of [readinessPart({ atRisk: [], kinds }, language), page === '' ? '' : page.markup]) {
    expect(text.split(impossible)).toHaveLength(3);
    expect(text).toContain(after('2'));
    // 5.4 and 1.8 are 8 when whole hands have to be there.
    expect(text).toMatch(/(?:\| |<td>)8(?: \||<\/td>)/);
  }
});
