import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createDnsReader } from '../src/adapters/net/dns.ts';
import type { RequiredRecord } from '../src/core/dns/records.ts';
import { RecordChecker } from '../src/modes/scan/dns/record-checker.ts';
import type { Figure } from './figure.ts';

const certificates = 1000;
const namesEach = 3;
/** Milliseconds that the resolver takes for an answer. */
const latency = 20;
/** Questions under way at once, as in the action. */
const concurrency = 50;

/** The records of a certificate: names in a zone of its own, of which one has its record and two have none. */
function recordsOf(certificate: number): readonly RequiredRecord[] {
  return Array.from({ length: namesEach }, (_, index) => {
    const label = `_${String(certificate * 10 + 1 + (index === 0 ? 1 : index * 2))}`;
    const domain = `${index === 0 ? 'www' : `name${String(index)}`}.zone${String(certificate)}.example`;
    const [name, value] = [`${label}.${domain}.`, `${label}.acm-validations.aws.`];
    return { name, value, provesNames: [domain], isValidated: false };
  });
}

/** Looks at all records of 1,000 certificates in one pass, as a scan does. */
export async function dnsFigures(): Promise<readonly Figure[]> {
  const server = fork(new URL('dns-server.ts', import.meta.url), { env: { LATENCY: String(latency) } });
  try {
    const [{ port }] = (await once(server, 'message')) as [{ readonly port: number }];
    const reader = createDnsReader({ resolvers: [`127.0.0.1:${String(port)}`], concurrency, nameServerPort: port });
    const checker = new RecordChecker(reader);
    const startedAt = performance.now();
    const seen = await Promise.all(
      Array.from({ length: certificates }, (_, certificate) => checker.check(recordsOf(certificate))),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    const present = seen.flat().filter(({ state }) => state === 'present').length;
    const missing = seen.flat().filter(({ state }) => state === 'missing').length;
    if (present !== certificates || missing !== certificates * (namesEach - 1)) {
      throw new Error(`the look went wrong: ${String(present)} present, ${String(missing)} missing`);
    }
    server.send('count');
    const [{ questions }] = (await once(server, 'message')) as [{ readonly questions: number }];
    const floor = (questions * latency) / concurrency / 1000;
    return [
      {
        name: `All ${String(certificates * namesEach)} records of ${String(certificates)} certificates in as many zones, two of three missing, looked at in one pass (${String(questions)} questions)`,
        measured: `${seconds.toFixed(1)} s`,
        floor: `${floor.toFixed(1)} s (${String(latency)} ms an answer, ${String(concurrency)} at once)`,
        ratio: (seconds / floor).toFixed(2),
        limit: '30 s',
        isMet: seconds < 30,
      },
    ];
  } finally {
    server.kill();
  }
}
