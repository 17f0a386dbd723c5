import { expect, test } from '@jest/globals';
import { closeSandboxes, startSandbox } from '../aws/support/sandbox.ts';
import { account, region, session } from '../aws/support/world.ts';
import { openGitHub } from '../github/harness.ts';
import { issuePayload } from '../github/samples.ts';
import { ScriptedGitHub } from '../github/scripted-github.ts';
import { machineWitness } from '../../machine-witness.ts';

test('every answer of GitHub is a witness of the runner’s clock, the last one counts, and one without a date says nothing', async () => {
  const server = new ScriptedGitHub();
  await server.start();
  try {
    const witness = machineWitness();
    const { reader } = openGitHub(server, { witness });
    const says = async (date: string): Promise<unknown> => {
      server.on('GET /issues/1', () => ({ status: 200, body: issuePayload(1), headers: { date } }));
      await reader.getIssue(1);
      return witness.drift();
    };
    const host = new URL(server.url).host;

    expect(witness.drift()).toEqual({ value: undefined });
    expect(await says(new Date(Date.now() - 600_000).toUTCString())).toMatchObject({ value: { server: host } });
    expect(await says('soon')).toEqual({ unreadable: [{ key: 'server-time-unreadable', server: host }] });
    expect(await says(new Date().toUTCString())).toEqual({ value: undefined });
  } finally {
    await server.stop();
  }
});

test('every answer of AWS is one, refusals too', async () => {
  const witness = machineWitness();
  const { sandbox, readers } = await startSandbox({ witness });
  sandbox.settings.clockAhead = 600_000;
  const arn = sandbox.addCertificate({ account, region, names: ['shop.example.com'] });

  const { certificates } = await readers.open(session('scan'));
  await certificates.describeCertificate(arn);

  const drift = witness.drift();
  expect('value' in drift && (drift.value?.seconds ?? 0) < -590).toBe(true);
  await closeSandboxes();
});
