import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { DecodedPacket } from 'dns-packet';
import type { Query } from './dns-message.ts';
import { readMessage } from './dns-message.ts';

/** A DNS server by its address. */
export interface DnsServerAddress {
  readonly address: string;
  readonly port: number;
}

/** Why a server gave no answer that can be used. */
export class DnsSilence extends Error {
  readonly kind: 'timeout' | 'unreachable' | 'unreadable';

  constructor(kind: DnsSilence['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Asks one server once: over UDP, and over TCP where the answer says that it was cut. The socket is connected, so that
 * only what that server sends arrives; messages to other questions are not heard.
 * @throws DnsSilence
 */
export async function exchange(server: DnsServerAddress, query: Query, timeoutMs: number): Promise<DecodedPacket> {
  const answer = await overUdp(server, query, timeoutMs);
  return answer.flag_tc ? overTcp(server, query, timeoutMs) : answer;
}

function overUdp(server: DnsServerAddress, query: Query, timeoutMs: number): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      // A late error of a closing socket is nobody's concern.
      socket.on('error', () => undefined);
      socket.close();
      settle();
    };
    const fail = (kind: DnsSilence['kind']): void => {
      end(() => {
        reject(new DnsSilence(kind));
      });
    };
    const timer = setTimeout(fail, timeoutMs, 'timeout');
    socket.on('error', () => {
      fail('unreachable');
    });
    socket.on('message', (message) => {
      const reading = readMessage(message, query);
      if (reading.kind === 'unreadable') fail('unreadable');
      if (reading.kind !== 'answer') return;
      end(() => {
        resolve(reading.packet);
      });
    });
    socket.connect(server.port, server.address, () => {
      socket.send(query.packet);
    });
  });
}

function overTcp(server: DnsServerAddress, query: Query, timeoutMs: number): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: server.address, port: server.port });
    let received = Buffer.alloc(0);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      socket.destroy();
      settle();
    };
    const fail = (kind: DnsSilence['kind']): void => {
      end(() => {
        reject(new DnsSilence(kind));
      });
    };
    const timer = setTimeout(fail, timeoutMs, 'timeout');
    socket.on('error', () => {
      fail('unreachable');
    });
    socket.on('end', () => {
      fail('unreadable');
    });
    socket.on('connect', () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.packet.length);
      socket.write(Buffer.concat([length, query.packet]));
    });
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      const reading = readMessage(received.subarray(2, 2 + received.readUInt16BE(0)), query);
      if (reading.kind !== 'answer') {
        fail('unreadable');
        return;
      }
      end(() => {
        resolve(reading.packet);
      });
    });
  });
}
