import { lookup, Resolver } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';
import { messageOf } from '../../core/errors.ts';

/** How often each server is asked. */
const TRIES = 2;

/**
 * A resolver that asks these servers and no others; without any, those of the system.
 * @param servers `host`, `host:port`, an IPv6 address, `[IPv6]` or `[IPv6]:port`. Names among them are looked up with
 *   the system first; those that cannot be found are left out.
 * @param timeoutMs time limit of each try at each server.
 * @throws Error when none of the servers can be used
 */
export async function openResolver(servers: readonly string[], timeoutMs: number): Promise<Resolver> {
  // Without `maxTimeout` each further try would wait twice as long.
  const resolver = new Resolver({ timeout: timeoutMs, tries: TRIES, maxTimeout: timeoutMs });
  if (servers.length === 0) return resolver;
  const found = await Promise.allSettled(servers.map(toAddress));
  const addresses = found.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  if (addresses.length === 0) {
    const why = found.filter((result) => result.status === 'rejected').map((result) => messageOf(result.reason));
    throw new Error(`no resolver can be used: ${why.join('; ')}`);
  }
  resolver.setServers(addresses);
  return resolver;
}

/** The form that `setServers` takes. */
async function toAddress(server: string): Promise<string> {
  const [host, port] = splitServer(server);
  const address = isIP(host) === 0 ? (await lookup(host)).address : host;
  return `${isIPv6(address) ? `[${address}]` : address}:${port}`;
}

function splitServer(server: string): readonly [host: string, port: string] {
  if (isIPv6(server)) return [server, '53'];
  const parts = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(server);
  if (parts === null) throw new Error(`"${server}" is not of the form host or host:port`);
  return [parts[1] ?? parts[2] ?? '', parts[3] ?? '53'];
}
