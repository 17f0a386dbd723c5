import { configPath, demoConfig } from '../sandbox/demo/config.ts';
import { setUpFleet } from '../sandbox/demo/fleet.ts';
import { scanActions } from '../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../sandbox/world.ts';
import { median, type Figure } from './figure.ts';

const runs = 5;
const awsWrite = /^(?:Add|Delete|Modify|Remove|Request|Update)/;

function scan(world: World): Promise<RecordedRun> {
  return world.run({ event: 'schedule', payload: world.github.events.schedule(), inputs: { mode: 'scan' } });
}

async function commitConfig(world: World, text: string): Promise<void> {
  world.github.addPerson('octocat', 'write');
  await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
}

/** First and second scan of the demo's fleet: seconds of the first, writes of the second. */
async function demoFleet(): Promise<{ readonly seconds: number; readonly writes: number }> {
  const world = await startWorld();
  try {
    await setUpFleet(world.aws);
    await commitConfig(world, demoConfig('closed', world.aws.dns.address));
    const first = await scan(world);
    if (first.exitCode !== 0) throw new Error(`the first scan failed:\n${first.log}`);
    const before = { github: world.github.writes().length, aws: world.aws.calls.length };
    await scan(world);
    const changed = world.aws.calls.slice(before.aws).filter(({ operation }) => awsWrite.test(operation)).length;
    return {
      seconds: first.milliseconds / 1000,
      writes: world.github.writes().length - before.github + changed,
    };
  } finally {
    await world.close();
  }
}

/** Calls to ACM and ELB for each account and region that has no e-mail-validated certificate. */
async function healthyRegions(): Promise<{ readonly acm: number; readonly elb: number; readonly regions: number }> {
  const accounts = ['111122223333', '444455556666', '777788889999', '123456789012', '210987654321'];
  const regions = ['eu-west-1', 'us-east-1', 'us-west-2', 'ap-northeast-1'];
  const world = await startWorld();
  try {
    for (const account of accounts) {
      world.aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
      for (const region of regions) {
        world.aws.addCertificate({ account, region, names: ['healthy.example.com'], validationMethod: 'DNS' });
      }
    }
    const listed = accounts.map((id) => `  - id: "${id}"`).join('\n');
    await commitConfig(world, `version: 1\naccounts:\n${listed}\nregions: [${regions.join(', ')}]\n`);
    const run = await scan(world);
    if (run.exitCode !== 0) throw new Error(`the scan failed:\n${run.log}`);
    const count = (service: string): number => world.aws.calls.filter((call) => call.service === service).length;
    return { acm: count('acm'), elb: count('elasticloadbalancing'), regions: accounts.length * regions.length };
  } finally {
    await world.close();
  }
}

/** What a scan of a small fleet costs. */
export async function scanFigures(): Promise<readonly Figure[]> {
  const demos = [];
  for (let run = 0; run < runs; run += 1) demos.push(await demoFleet());
  const seconds = median(demos.map((demo) => demo.seconds));
  const writes = Math.max(...demos.map((demo) => demo.writes));
  const { acm, elb, regions } = await healthyRegions();
  return [
    {
      name: `First scan of the demo's fleet (3 accounts × 2 regions), median of ${String(runs)}`,
      measured: `${seconds.toFixed(1)} s`,
      floor: '',
      ratio: '',
      limit: '5 s',
      isMet: seconds <= 5,
    },
    {
      name: 'Second scan with nothing changed: writes to AWS and GitHub',
      measured: String(writes),
      floor: '0',
      ratio: '',
      limit: '0',
      isMet: writes === 0,
    },
    {
      name: `Calls to ACM for ${String(regions)} account-regions without e-mail certificates`,
      measured: String(acm),
      floor: String(regions),
      ratio: (acm / regions).toFixed(2),
      limit: String(regions),
      isMet: acm === regions,
    },
    {
      name: 'Calls to Elastic Load Balancing for the same',
      measured: String(elb),
      floor: '0',
      ratio: '',
      limit: '0',
      isMet: elb === 0,
    },
  ];
}
