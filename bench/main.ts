import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dnsFigures } from './dns.ts';
import { tableOf, type Figure } from './figure.ts';
import { scanFigures } from './scan.ts';
import { startFigures } from './start.ts';

/* Measures what the project promises, prints it, and writes bench/README.md. Exits with 1 when a limit is missed. */

const notes: Readonly<Record<string, string>> = {
  start: 'Absolute times hold for this machine only; compare the ratio.',
  scan: 'On the local AWS and GitHub, without added latency; the time is of the whole process and holds for this machine only. Counts hold everywhere.',
  dns: 'Resolver and name servers are one process of their own; SOA, the CNAMEs, each zone’s own name server and the known mistakes are asked for.',
};

async function section(title: string, note: string, figures: Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const measured = await figures;
  parts.push(`## ${title}`, note, tableOf(measured));
  console.log(`\n${title}\n${tableOf(measured)}`);
  return measured;
}

const parts: string[] = [
  '# Benchmarks',
  '`npm run bench` measures these figures and writes this file. Timings are never part of `npm test`.',
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}.`,
];
const all = [
  ...(await section('Start', notes['start'] ?? '', startFigures())),
  ...(await section('Scan', notes['scan'] ?? '', scanFigures())),
  ...(await section('DNS', notes['dns'] ?? '', dnsFigures())),
];
writeFileSync('bench/README.md', `${parts.join('\n\n')}\n`);
if (all.some(({ isMet }) => !isMet)) {
  console.error('\nA limit is missed.');
  process.exitCode = 1;
}
