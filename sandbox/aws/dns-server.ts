import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket as TcpSocket } from 'node:net';
import {
  AUTHORITATIVE_ANSWER,
  CHECKING_DISABLED,
  decode,
  encode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  streamEncode,
} from 'dns-packet';
import type { Answer, DecodedPacket, Packet } from 'dns-packet';
import type { DnsZones, RecordType, ZoneRecord } from './dns-zones.ts';

const codes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3 } as const;
const truncated = 1 << 9;
/** Largest UDP answer for a client that does not say otherwise (RFC 1035 section 2.3.4). */
const plainUdpSize = 512;

/** A resolver on loopback that answers from the sandbox's zones, over UDP and TCP on one port. */
export class DnsServer {
  /** Milliseconds before each answer. */
  latency = 0;
  /** Largest answer over UDP in bytes, where the client does not say otherwise; what is longer is asked for over TCP. */
  udpSize = plainUdpSize;
  /** Whether questions are left unanswered, as by a resolver behind a firewall. */
  silent = false;
  readonly #zones: DnsZones;
  readonly #connections = new Set<TcpSocket>();
  #udp: Socket | undefined;
  #tcp: Server | undefined;
  #port = 0;

  constructor(zones: DnsZones) {
    this.#zones = zones;
  }

  /** `127.0.0.1:port`, as `dns.setServers` and the config's `dns.resolvers` take it. */
  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Adds a zone; see {@link DnsZones.addZone}. */
  addZone(origin: string): void {
    this.#zones.addZone(origin);
  }

  /** Adds a record, to the innermost zone that its name is in. */
  addRecord(record: ZoneRecord): void {
    this.#zones.addRecord(record);
  }

  /** Removes all records of a name, or those of one type. */
  removeRecord(name: string, type?: RecordType): void {
    this.#zones.removeRecord(name, type);
  }

  /** All records that were added; see {@link DnsZones.records}. */
  records(): ReturnType<DnsZones['records']> {
    return this.#zones.records();
  }

  /** Makes look-ups of a name and of all names below it fail with SERVFAIL. */
  breakName(name: string): void {
    this.#zones.breakName(name);
  }

  /** Undoes {@link breakName}. */
  repairName(name: string): void {
    this.#zones.repairName(name);
  }

  /** Breaks the DNSSEC chain of a name and of all names below it: SERVFAIL but for questions with checking disabled. */
  breakDnssec(name: string): void {
    this.#zones.breakDnssec(name);
  }

  /** Undoes {@link breakDnssec}. */
  repairDnssec(name: string): void {
    this.#zones.repairDnssec(name);
  }

  /** Binds both sockets. A port that is free for UDP may be taken for TCP: then another is tried. */
  async start(attempts = 20): Promise<void> {
    const udp = createSocket('udp4');
    udp.bind(0, '127.0.0.1');
    await once(udp, 'listening');
    const { port } = udp.address();
    const tcp = createServer((socket) => {
      this.#serve(socket);
    });
    try {
      tcp.listen(port, '127.0.0.1');
      await once(tcp, 'listening');
    } catch (error) {
      udp.close();
      if (attempts <= 1) throw error;
      return this.start(attempts - 1);
    }
    udp.on('message', (message, peer) => {
      this.#later(() => {
        udp.send(this.#answerUdp(message), peer.port, peer.address);
      });
    });
    [this.#udp, this.#tcp, this.#port] = [udp, tcp, (tcp.address() as AddressInfo).port];
  }

  /** Closes both sockets and every connection. */
  async close(): Promise<void> {
    for (const connection of this.#connections) connection.destroy();
    const closing = [this.#udp, this.#tcp].filter((socket) => socket !== undefined);
    [this.#udp, this.#tcp] = [undefined, undefined];
    await Promise.all(
      closing.map(
        (socket) =>
          new Promise<void>(
            (resolve) =>
              void socket.close(() => {
                resolve();
              }),
          ),
      ),
    );
  }

  #later(answer: () => void): void {
    if (this.silent) return;
    setTimeout(() => {
      if (this.#udp !== undefined) answer();
    }, this.latency).unref();
  }

  #serve(socket: TcpSocket): void {
    this.#connections.add(socket);
    socket.on('close', () => this.#connections.delete(socket));
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        const message = received.subarray(2, end);
        received = received.subarray(end);
        this.#later(() => socket.write(streamEncode(this.#answer(decode(message)))));
      }
    });
  }

  #answerUdp(message: Buffer): Buffer {
    const question = decode(message);
    const answer = this.#answer(question);
    const encoded = encode(answer);
    const extension = question.additionals?.find((record) => record.type === 'OPT');
    const limit = Math.max(this.udpSize, extension?.type === 'OPT' ? extension.udpPayloadSize : 0);
    if (encoded.length <= limit) return encoded;
    return encode({ ...answer, answers: [], authorities: [], flags: (answer.flags ?? 0) | truncated });
  }

  #answer(query: DecodedPacket): Packet {
    const question = query.questions?.[0];
    const name = question?.name ?? '';
    const type = question?.type ?? 'A';
    const found = this.#zones.lookUp(name, type, ((query.flags ?? 0) & CHECKING_DISABLED) !== 0);
    const answers: readonly Answer[] = found.code === 'SERVFAIL' ? [] : found.answers.map(toAnswer);
    const extension = query.additionals?.filter((record) => record.type === 'OPT') ?? [];
    const isApex = found.code === 'NOERROR' && found.zone === name.toLowerCase();
    const isAnswered = found.answers.some((record) => record.type === type);
    const own =
      isApex && !isAnswered && (type === 'SOA' || type === 'NS')
        ? [type === 'SOA' ? soa(found.zone) : ns(found.zone)]
        : [];
    const isEmpty = found.code !== 'SERVFAIL' && answers.at(-1)?.type !== type && own.length === 0;
    return {
      type: 'response',
      id: query.id ?? 0,
      flags: ((query.flags ?? 0) & RECURSION_DESIRED) | RECURSION_AVAILABLE | AUTHORITATIVE_ANSWER | codes[found.code],
      questions: query.questions ?? [],
      answers: [...answers, ...own],
      authorities: isEmpty ? [soa(found.zone)] : [],
      additionals: extension,
    };
  }
}

function toAnswer(record: ZoneRecord): Answer {
  const { name, ttl = 60 } = record;
  if (record.type !== 'CAA') return { name, type: record.type, ttl, data: record.value };
  const { flags = 0, tag, value } = record.value;
  return { name, type: 'CAA', ttl, data: { flags, tag: tag as 'issue', value } };
}

function soa(zone: string): Answer {
  const data = {
    mname: zone === '' ? 'a.root-servers.net' : `ns1.${zone}`,
    rname: zone === '' ? 'nstld.verisign-grs.com' : `hostmaster.${zone}`,
    ...{ serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: 60 },
  };
  return { name: zone === '' ? '.' : zone, type: 'SOA', ttl: 60, data };
}

function ns(zone: string): Answer {
  return { name: zone, type: 'NS', ttl: 60, data: `ns1.${zone}` };
}
