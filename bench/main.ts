import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dnsFigures } from './dns.ts';
import { tableOf, type Figure } from './figure.ts';
import { guardFigures } from './guard.ts';
import { counts as eachCounts, eachFigures } from './each.ts';
import { loadBalancerFigures, mergeFigures, swapFigures, wideSwapFigures, zoneFigures } from './many.ts';
import { peerFigures } from './peers.ts';
import { organizationFigures, shardFigures } from './organization.ts';
import { regionFigures } from './region.ts';
import { scanFigures } from './scan.ts';
import { startFigures } from './start.ts';

/*
 * Measures what the project promises, prints it, and writes it to bench/README.md. With names of parts as arguments only
 * those are measured, and the others keep what was measured before. Exits with 1 when a limit is missed.
 */

interface Part {
  readonly title: string;
  readonly note: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

const sandboxNote =
  'The local AWS holds to AWS’s real quotas and takes 40 ms for each call; it runs in a process of its own.';

const manyNote =
  'AWS holds to its real quotas and takes 60 ms a call; GitHub holds to its limits (1,000 requests an hour, 80 contents a minute, 500 an hour) and takes 120 ms a request. Both run in a process of their own.';

const parts: Readonly<Record<string, Part>> = {
  start: {
    title: 'Start',
    note: 'Absolute times hold for this machine only; compare the ratio.',
    measure: startFigures,
  },
  scan: {
    title: 'Small scan',
    note: 'On the local AWS and GitHub, without added latency; the time is of the whole process and holds for this machine only. Counts hold everywhere.',
    measure: scanFigures,
  },
  region: {
    title: 'One full account-region',
    note: `${sandboxNote} The time is of the whole process, from its start to the dashboard on GitHub.`,
    measure: regionFigures,
  },
  organization: {
    title: 'Many account-regions',
    note: `${sandboxNote} Sessions straight by OIDC. The time is of the whole process, for the second scan of a fleet that has not changed.`,
    measure: organizationFigures,
  },
  shard: {
    title: 'One shard of a very large organisation',
    note: `${sandboxNote} What is extrapolated was not measured.`,
    measure: shardFigures,
  },
  guard: {
    title: 'The guard',
    note: `${sandboxNote} Every certificate has its record in public DNS, which is looked up as well.`,
    measure: guardFigures,
  },
  each: {
    title: 'What one more costs',
    note: `Requests and calls of a run with ${String(eachCounts.many)} certificates less those with ${String(eachCounts.few)}, for each further one; no added latency. Counts hold everywhere, those of GitHub include what it answers with 304 and does not count.`,
    measure: eachFigures,
  },
  merges: { title: 'Many merges', note: manyNote, measure: mergeFigures },
  swaps: { title: 'Many pull requests in a window', note: manyNote, measure: swapFigures },
  'wide-swaps': { title: 'Many listeners in a window', note: manyNote, measure: wideSwapFigures },
  'load-balancers': { title: 'Many load balancers', note: manyNote, measure: loadBalancerFigures },
  zones: { title: 'Many certificates, few issues', note: manyNote, measure: zoneFigures },
  peers: {
    title: 'Beside other ways',
    note: `${sandboxNote} Each way finds the e-mail-validated certificates; the times are of whole processes, that of the action for a dry run. The ratio says how many times as fast the action is; AWS’s 40 ms a call are what it cannot go below where there is little to do at once.`,
    measure: peerFigures,
  },
  dns: {
    title: 'DNS',
    note: 'Resolver and name servers are one process of their own; SOA, the CNAMEs, each zone’s own name server and the known mistakes are asked for.',
    measure: dnsFigures,
  },
};

const file = 'bench/README.md';
const introduction =
  '# Benchmarks\n\n`npm run bench` measures these figures and writes this file; `npm run bench -- start region` measures those parts only. Timings are never part of `npm test`. The floor is the least that is possible, worked out from quotas, latency and the number of calls; absolute times hold for this machine only.';

/** Sections of the file by title, as they were written before. */
function earlierSections(): Map<string, string> {
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(sections.map((text) => [text.split('\n', 1)[0] ?? '', `## ${text.trimEnd()}`]));
}

function measuredOn(): string {
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}`;
  return `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, ${machine}.`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
let isMet = true;
for (const [name, { title, note, measure }] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await measure();
  const table = tableOf(figures);
  console.log(`\n${title}\n${table}`);
  isMet &&= figures.every((figure) => figure.isMet);
  const sections = earlierSections().set(title, [`## ${title}`, note, measuredOn(), table].join('\n\n'));
  const inOrder = Object.values(parts).flatMap((part) => sections.get(part.title) ?? []);
  writeFileSync(file, `${[introduction, ...inOrder].join('\n\n')}\n`);
}
if (!isMet) {
  console.error('\nA limit is missed.');
  process.exitCode = 1;
}
