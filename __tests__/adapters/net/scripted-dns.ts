import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode, RECURSION_AVAILABLE } from 'dns-packet';
import type { Answer } from 'dns-packet';

/** What is known of a name: records, a refusal by its code, or no answer at all. */
export type Entry = readonly Answer[] | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED' | 'silence';

const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

/** A DNS server on loopback that answers from a table; names that are not in it do not exist. */
export class ScriptedDns {
  readonly entries = new Map<string, Entry>();
  /** Questions so far, as `TYPE name`, repetitions included. */
  readonly questions: string[] = [];
  /** Most questions that waited for their answer at the same time. */
  mostAtOnce = 0;
  /** Milliseconds before an answer. */
  latency = 0;
  #waiting = 0;
  readonly #socket: Socket;

  readonly #type: 'udp4' | 'udp6';

  constructor(type: 'udp4' | 'udp6' = 'udp4') {
    this.#type = type;
    this.#socket = createSocket(type);
  }

  get port(): number {
    return this.#socket.address().port;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.#socket.on('message', (message, sender) => {
      const query = decode(message);
      const question = query.questions?.[0];
      if (question === undefined) return;
      this.questions.push(`${question.type} ${question.name}`);
      const entry = this.entries.get(question.name) ?? 'NXDOMAIN';
      if (entry === 'silence') return;
      this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#waiting);
      const answers =
        typeof entry === 'string' ? [] : entry.filter(({ type }) => type === question.type || type === 'CNAME');
      const code = typeof entry === 'string' ? RCODES[entry] : RCODES.NOERROR;
      const packet = encode({
        type: 'response',
        id: query.id ?? 0,
        flags: RECURSION_AVAILABLE | code,
        questions: [question],
        answers: [...answers],
      });
      setTimeout(() => {
        this.#waiting--;
        this.#socket.send(packet, sender.port, sender.address);
      }, this.latency);
    });
    this.#socket.bind(0, this.#type === 'udp4' ? '127.0.0.1' : '::1');
    await once(this.#socket, 'listening');
  }

  async stop(): Promise<void> {
    this.#socket.close();
    await once(this.#socket, 'close');
  }
}
