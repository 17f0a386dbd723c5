import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// Debian keeps servers where not everybody's PATH leads.
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** Whether BIND's `named` is installed and may read what a test writes: AppArmor keeps it from that on some systems. */
export function hasBind(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bind-'));
  try {
    const config = join(folder, 'named.conf');
    writeFileSync(config, 'no config\n');
    const { error, stderr } = spawnSync('named', ['-g', '-c', config], { env, encoding: 'utf8' });
    return error === undefined && !/permission denied/i.test(stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Zones of a server: their lines without the SOA record. */
export type ServedZones = Readonly<Record<string, readonly string[]>>;

/** What BIND serves beside the zones that it resolves from. */
export interface BindOptions {
  /** Zones that are looked for at a server that nobody runs, so that every look-up below them fails. */
  readonly failing?: readonly string[];
  /** What name servers of zones say, by their loopback address: they are asked without recursion, and the resolver with. */
  readonly servers?: Readonly<Record<string, ServedZones>>;
}

/** BIND on loopback, as a resolver that answers from `zones` and as name servers of zones. */
export class Bind {
  readonly address: string;
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(port: number, process: ChildProcess, folder: string) {
    this.address = `127.0.0.1:${String(port)}`;
    this.port = port;
    this.#process = process;
    this.#folder = folder;
  }

  static async start(zones: ServedZones, { failing = [], servers = {} }: BindOptions = {}): Promise<Bind> {
    const folder = await mkdtemp(join(tmpdir(), 'bind-'));
    const [port, nobody] = [await freePort(), await freePort()];
    const soa = '@ 60 IN SOA ns.invalid. admin.invalid. 1 3600 600 86400 60\n@ 60 IN NS ns.invalid.\n';
    const forward = `type forward; forward only; forwarders { 127.0.0.1 port ${String(nobody)}; };`;
    const resolver = { match: 'match-recursive-only yes; recursion yes;', served: zones, name: 'resolver' };
    const others = Object.entries(servers).map(([address, served], at) => ({
      ...{ match: `match-destinations { ${address}; }; recursion no;`, served, name: `server-${String(at)}` },
    }));
    const views: string[] = [];
    for (const { match, served, name } of [resolver, ...others]) {
      const stanzas = served === zones ? failing.map((zone) => `zone "${zone}" { ${forward} };`) : [];
      for (const [zone, lines] of Object.entries(served)) {
        const file = join(folder, `${name}-${zone === '.' ? 'root' : zone}.zone`);
        await writeFile(file, `${soa}${lines.join('\n')}\n`);
        stanzas.push(`zone "${zone}" { type primary; file "${file}"; };`);
      }
      views.push(`view "${name}" { ${match} ${stanzas.join('\n')} };`);
    }
    const config = join(folder, 'named.conf');
    await writeFile(
      config,
      `options { directory "${folder}"; pid-file none; session-keyfile none; listen-on port ${String(port)} { 127.0.0.1; };
        listen-on-v6 port ${String(port)} { ::1; }; allow-query { any; }; dnssec-validation no; minimal-responses no;
        check-names primary ignore;
        resolver-query-timeout 1000; };
      controls { };
      ${views.join('\n')}\n`,
    );
    const child = spawn('named', ['-g', '-c', config], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const bind = new Bind(port, child, folder);
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    for (let tries = 0; !/ running$/m.test(said); tries += 1) {
      if (child.exitCode !== null || tries > 600) {
        await bind.stop();
        throw new Error(`named did not start:\n${said.slice(-2000)}`);
      }
      await pause(50);
    }
    return bind;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGKILL');
      await once(this.#process, 'exit');
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}
