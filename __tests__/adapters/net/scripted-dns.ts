import type { AddressInfo } from 'node:net';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server, Socket as TcpSocket } from 'node:net';
import {
  AUTHORITATIVE_ANSWER,
  CHECKING_DISABLED,
  decode,
  encode,
  RECURSION_AVAILABLE,
  streamEncode,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import type { Answer, DecodedPacket, Packet } from 'dns-packet';

/** An answer that is out of the ordinary. */
export interface Special {
  readonly answers?: readonly Answer[];
  readonly authorities?: readonly Answer[];
  readonly code?: keyof typeof RCODES;
  /** Over UDP only the news that there is more. */
  readonly isLong?: boolean;
  /** Only the first half of the message arrives, and over TCP the connection then ends; the news of `isLong` arrives whole. */
  readonly isTorn?: boolean;
  /** SERVFAIL unless the question forbids DNSSEC checks. */
  readonly isBogus?: boolean;
  /** How often a bogus name fails though it is not: a resolver that is busy. */
  readonly hiccups?: number;
  /** Messages sent before the answer: of another id, of another question, no DNS at all. */
  readonly before?: readonly ('other-id' | 'other-question' | 'garbage')[];
}

/** What is known of a name: records, a refusal by its code, no answer at all, or something special. */
export type Entry = readonly Answer[] | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED' | 'silence' | Special;

const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

interface Options {
  readonly type?: 'udp4' | 'udp6';
  readonly host?: string;
  readonly port?: number;
  /** Whether answers are its own (AA), as a zone's name servers give them. */
  readonly isAuthoritative?: boolean;
}

/** A DNS server on loopback, UDP and TCP, that answers from a table; names that are not in it do not exist. */
export class ScriptedDns {
  /** By name, or by `TYPE name` for one type. */
  readonly entries = new Map<string, Entry>();
  /** Questions so far, as `TYPE name`, repetitions included. */
  readonly questions: string[] = [];
  /** Ids of the questions so far. */
  readonly ids: number[] = [];
  /** Most questions that waited for their answer at the same time. */
  mostAtOnce = 0;
  /** Milliseconds before an answer. */
  latency = 0;
  #waiting = 0;
  #hiccups = 0;
  readonly #options: Options;
  readonly #socket: Socket;
  readonly #tcp: Server;
  readonly #connections = new Set<TcpSocket>();

  constructor(options: Options = {}) {
    this.#options = options;
    this.#socket = createSocket(options.type ?? 'udp4');
    this.#tcp = createServer((socket) => {
      this.#connections.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('data', (received) => {
        const query = decode(received.subarray(2));
        const answer = this.#answer(query, true);
        if (answer === undefined) return;
        const message = streamEncode(answer);
        if (this.#isTorn(query)) socket.end(half(message));
        else socket.write(message);
      });
    });
  }

  get port(): number {
    return this.#socket.address().port;
  }

  get host(): string {
    return this.#options.host ?? (this.#options.type === 'udp6' ? '::1' : '127.0.0.1');
  }

  get address(): string {
    return `${this.host}:${this.port}`;
  }

  async start(): Promise<void> {
    this.#socket.on('message', (message, sender) => {
      const query = decode(message);
      const entry = this.#entryOf(query);
      const answer = this.#answer(query, false);
      if (answer === undefined) return;
      this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#waiting);
      const before = 'before' in Object(entry) ? ((entry as Special).before ?? []) : [];
      setTimeout(() => {
        this.#waiting--;
        for (const kind of before) this.#socket.send(strange(kind, answer), sender.port, sender.address);
        const whole = encode(answer);
        this.#socket.send(
          this.#isTorn(query) && ((answer.flags ?? 0) & TRUNCATED_RESPONSE) === 0 ? half(whole) : whole,
          sender.port,
          sender.address,
        );
      }, this.latency);
    });
    await this.#listen();
  }

  /** UDP and TCP need the same port; one that is free for the one may be taken for the other. */
  async #listen(attempts = 20): Promise<void> {
    this.#tcp.listen(this.#options.port ?? 0, this.host);
    await once(this.#tcp, 'listening');
    const { port } = this.#tcp.address() as AddressInfo;
    try {
      this.#socket.bind(port, this.host);
      await once(this.#socket, 'listening');
    } catch (error) {
      this.#tcp.close();
      await once(this.#tcp, 'close');
      if (attempts <= 1) throw error;
      await this.#listen(attempts - 1);
    }
  }

  async stop(): Promise<void> {
    for (const connection of this.#connections) connection.destroy();
    this.#socket.close();
    this.#tcp.close();
    await Promise.all([once(this.#socket, 'close'), once(this.#tcp, 'close')]);
  }

  #entryOf(query: DecodedPacket): Entry {
    const { type = 'A', name = '' } = query.questions?.[0] ?? {};
    return this.entries.get(`${type} ${name}`) ?? this.entries.get(name) ?? 'NXDOMAIN';
  }

  #isTorn(query: DecodedPacket): boolean {
    const entry = this.#entryOf(query);
    return typeof entry === 'object' && 'isTorn' in entry && entry.isTorn;
  }

  #answer(query: DecodedPacket, isTcp: boolean): Packet | undefined {
    const question = query.questions?.[0];
    if (question === undefined) return undefined;
    this.questions.push(`${question.type} ${question.name}`);
    this.ids.push(query.id ?? 0);
    const entry = this.#entryOf(query);
    if (entry === 'silence') return undefined;
    const special: Special =
      typeof entry === 'string' ? { code: entry } : 'length' in entry ? { answers: entry } : entry;
    const isUnchecked = ((query.flags ?? 0) & CHECKING_DISABLED) !== 0;
    const isHiccup = special.hiccups !== undefined && !isUnchecked && this.#hiccups++ < special.hiccups;
    const fails = (special.isBogus === true && !isUnchecked) || isHiccup;
    const isCut = special.isLong === true && !isTcp;
    const answers = (special.answers ?? []).filter(({ type }) => type === question.type || type === 'CNAME');
    return {
      type: 'response',
      id: query.id ?? 0,
      flags:
        RECURSION_AVAILABLE |
        (this.#options.isAuthoritative === true ? AUTHORITATIVE_ANSWER : 0) |
        (isCut ? TRUNCATED_RESPONSE : 0) |
        RCODES[fails ? 'SERVFAIL' : (special.code ?? 'NOERROR')],
      questions: [question],
      answers: fails || isCut ? [] : answers,
      authorities: [...(special.authorities ?? [])],
    };
  }
}

function half(message: Buffer): Buffer {
  return message.subarray(0, Math.floor(message.length / 2));
}

function strange(kind: 'other-id' | 'other-question' | 'garbage', answer: Packet): Buffer {
  const lie: Answer = { type: 'CNAME', name: 'lie.example.com', data: 'lie.example.net' };
  if (kind === 'other-id') return encode({ ...answer, id: ((answer.id ?? 0) + 1) & 0xffff, answers: [lie] });
  if (kind === 'other-question') {
    return encode({ ...answer, questions: [{ type: 'CNAME', name: 'lie.example.com' }], answers: [lie] });
  }
  return Buffer.from('no DNS');
}
