import { afterEach, describe, expect, test } from '@jest/globals';
import type { Tear } from '../../../sandbox/aws/faults.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import { closeSandboxes, startSandbox, type SandboxWorld } from './support/sandbox.ts';
import { account, region, session } from './support/world.ts';

afterEach(closeSandboxes);

const tears: readonly Tear[] = ['half-answer', 'stalled-answer', 'torn-answer', 'empty-answer', 'dripping-answer'];

/** What is asked where the first answer is of no use. */
const insteadOf: Readonly<Record<string, string>> = { ListRegions: 'DescribeRegions' };

/** Something that is read, and the operation of AWS's that it is read with. */
interface Reading {
  readonly operation: string;
  readonly read: (world: SandboxWorld) => Promise<unknown>;
}

async function world(): Promise<SandboxWorld> {
  // A stalled answer is waited for; no test counts calls that this cuts short on a busy machine.
  const made = await startSandbox({ timeouts: { connection: 1000, request: 300 } });
  const { sandbox } = made;
  const certificateArn = sandbox.addCertificate({ account, region, id: 'shop', names: ['shop.example.com'] });
  sandbox.addCertificate({ account, region, id: 'blog', names: ['blog.example.com'] });
  const { arn: loadBalancerArn } = sandbox.addLoadBalancer({ account, region, name: 'shop' });
  await sandbox.addListener({ loadBalancerArn, certificateArn });
  return made;
}

async function open({ readers }: SandboxWorld) {
  return readers.open(session('scan'));
}

const readings: readonly Reading[] = [
  { operation: 'AssumeRoleWithWebIdentity', read: async (it) => Object.keys(await open(it)) },
  { operation: 'GetCallerIdentity', read: async (it) => Object.keys(await open(it)) },
  { operation: 'SearchCertificates', read: async (it) => (await open(it)).certificates.findEmailValidated() },
  {
    operation: 'ListCertificates',
    read: async (it) => {
      it.sandbox.settings.search = 'unknown';
      return (await open(it)).certificates.findEmailValidated();
    },
  },
  {
    operation: 'DescribeCertificate',
    read: async (it) => (await open(it)).certificates.describeCertificate(arnOf(it, 'shop')),
  },
  {
    operation: 'DescribeLoadBalancers',
    read: async (it) => (await open(it)).listeners.describeLoadBalancer(loadBalancerOf(it)),
  },
  {
    operation: 'DescribeListeners',
    read: async (it) => (await open(it)).listeners.listSecureListeners(loadBalancerOf(it)),
  },
  {
    operation: 'DescribeListenerCertificates',
    read: async (it) => (await open(it)).listeners.listSecureListeners(loadBalancerOf(it)),
  },
  {
    operation: 'ListRegions',
    read: (it) => it.readers.listRegions({ account, role: 'acm-email-to-dns-scan', near: undefined }),
  },
];

function arnOf({ sandbox }: SandboxWorld, id: string): string {
  return sandbox.certificates().find(({ arn }) => arn.endsWith(id))?.arn ?? '';
}

function loadBalancerOf({ sandbox }: SandboxWorld): string {
  return sandbox.loadBalancers()[0]?.arn ?? '';
}

/* Most of the time goes by in waiting, so all answers of an operation are torn at once, each in a world of its own. */
describe.each(readings)('$operation', ({ operation, read }) => {
  test('is asked again after every kind of half an answer', async () => {
    await Promise.all(
      tears.map(async (effect) => {
        const it = await world();
        it.sandbox.faults.add({ match: (call) => call.operation === operation, effect, times: 2 });

        const found = await read(it);

        const torn = it.sandbox.calls.filter(({ outcome }) => outcome === effect).length;
        expect({ effect, torn, found }).toEqual({ effect, torn: 2, found: await read(it) });
      }),
    );
  });

  test('fails when nothing else ever comes, and is not taken for all', async () => {
    const operations = [operation, insteadOf[operation]];
    await Promise.all(
      tears.map(async (effect) => {
        const it = await world();
        it.sandbox.faults.add({ match: (call) => operations.includes(call.operation), effect });

        const error: unknown = await read(it).catch((thrown: unknown) => thrown);

        expect(error).toBeInstanceOf(UpstreamError);
        const { details } = error as UpstreamError;
        expect({ effect, ...details }).toMatchObject({ effect, operation: operations.at(-1) ?? operation, account });
      }),
    );
  });
});
