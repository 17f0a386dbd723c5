import { lookup } from 'node:dns/promises';
import { getServers } from 'node:dns';
import { isIP, isIPv6 } from 'node:net';
import { messageOf } from '../../core/errors.ts';
import type { DnsServerAddress } from './dns-exchange.ts';

/**
 * The addresses of resolvers; without any, those of the system.
 * @param servers `host`, `host:port`, an IPv6 address, `[IPv6]` or `[IPv6]:port`. Names among them are looked up with
 *   the system first; those that cannot be found are left out.
 * @throws Error when none of the servers can be used, which says why of each
 */
export async function findResolvers(servers: readonly string[]): Promise<readonly DnsServerAddress[]> {
  const wanted = servers.length === 0 ? getServers() : servers;
  const found = await Promise.allSettled(wanted.map(toAddress));
  const addresses = found.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  if (addresses.length === 0) {
    const why = found.filter((result) => result.status === 'rejected').map((result) => messageOf(result.reason));
    throw new Error(why.join('; '));
  }
  return addresses;
}

async function toAddress(server: string): Promise<DnsServerAddress> {
  const [host, port] = splitServer(server);
  if (port < 1 || port > 65_535) throw new Error(`"${server}" has no valid port`);
  return { address: isIP(host) === 0 ? (await lookup(host)).address : host, port };
}

function splitServer(server: string): readonly [host: string, port: number] {
  if (isIPv6(server)) return [server, 53];
  const parts = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(server);
  if (parts === null) throw new Error(`"${server}" is not of the form host or host:port`);
  return [parts[1] ?? parts[2] ?? '', Number(parts[3] ?? 53)];
}
