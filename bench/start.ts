import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { statSync } from 'node:fs';
import { median, type Figure } from './figure.ts';

const runs = 21;
const bundle = 'dist/index.js';

/** From the start of the process to its first request, which is never answered; milliseconds. */
async function startToFirstCall(): Promise<number> {
  let arrived: (at: number) => void = () => undefined;
  const first = new Promise<number>((done) => (arrived = done));
  const server = createServer(() => {
    arrived(performance.now());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [bundle], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'] ?? '',
      'INPUT_GITHUB-TOKEN': 'none',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: 'my-org/certificates',
      GITHUB_API_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    },
  });
  const at = await first;
  child.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  return at - startedAt;
}

/** A bare Node from start to exit, milliseconds. */
async function bareNode(): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  return performance.now() - startedAt;
}

async function measure(work: () => Promise<number>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await work());
  return median(times);
}

/** Start-up and size of the bundle. */
export async function startFigures(): Promise<readonly Figure[]> {
  const [floor, measured] = [await measure(bareNode), await measure(startToFirstCall)];
  const { size } = statSync(bundle);
  return [
    {
      name: `\`node dist/index.js\` from start to its first network call, median of ${String(runs)}`,
      measured: `${measured.toFixed(0)} ms`,
      floor: `${floor.toFixed(0)} ms (bare \`node -e 0\`)`,
      ratio: (measured / floor).toFixed(1),
      limit: '150 ms',
      isMet: measured <= 150,
    },
    {
      name: 'Size of the bundle, not minified',
      measured: `${(size / 1e6).toFixed(2)} MB`,
      floor: '',
      ratio: '',
      limit: '4 MB',
      isMet: size <= 4_000_000,
    },
  ];
}
