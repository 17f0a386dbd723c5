import { randomInt } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { decode, encode, CHECKING_DISABLED, RECURSION_DESIRED } from 'dns-packet';
import type { Answer, DecodedPacket } from 'dns-packet';
import { isWithin, qualify } from '../../core/dns/dns.ts';
import type { DnsAnswer, DnsType } from '../../core/dns/dns.ts';

/** One question as it is sent. */
export interface Query {
  readonly id: number;
  /** ASCII, without trailing dot. */
  readonly name: string;
  readonly type: DnsType;
  readonly packet: Buffer;
}

/** Makes a question with a random id. `recursive`: for a resolver; `unchecked`: also what fails DNSSEC. */
export function makeQuery(
  name: string,
  type: DnsType,
  options: { readonly recursive: boolean; readonly unchecked?: boolean },
): Query {
  const id = randomInt(0x10000);
  const flags = (options.recursive ? RECURSION_DESIRED : 0) | (options.unchecked === true ? CHECKING_DISABLED : 0);
  const packet = encode({ type: 'query', id, flags, questions: [{ type, name }] });
  return { id, name, type, packet };
}

/** A name as DNS carries it, without trailing dot: other scripts as A-labels. `undefined` for what DNS cannot carry. */
export function toWireName(name: string): string | undefined {
  const labels = name
    .replace(/\.$/, '')
    .split('.')
    .map((label) => (/^[\x21-\x7e]*$/.test(label) ? label.toLowerCase() : domainToASCII(label)));
  const wire = labels.join('.');
  const fits = labels.every((label) => label.length > 0 && label.length <= 63);
  return fits && wire.length <= 253 ? wire : undefined;
}

/** What a datagram or stream message is to a question. */
export type Reading =
  | { readonly kind: 'answer'; readonly packet: DecodedPacket }
  /** Somebody else's: of another question. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unreadable' };

/** Reads a message; only a response with the id and the question that were sent is an answer. */
export function readMessage(message: Buffer, query: Query): Reading {
  if (message.length < 12 || message.readUInt16BE(0) !== query.id) return { kind: 'stranger' };
  let packet: DecodedPacket;
  try {
    packet = decode(message);
  } catch {
    return { kind: 'unreadable' };
  }
  const question = packet.questions?.[0];
  // Some servers leave the question out of a refusal.
  const isAsked = question === undefined ? hasFailed(packet) : isSameQuestion(question, query);
  return packet.type === 'response' && isAsked ? { kind: 'answer', packet } : { kind: 'stranger' };
}

function hasFailed(packet: DecodedPacket): boolean {
  return codeOf(packet) !== 0 && codeOf(packet) !== 3;
}

function isSameQuestion(question: { name: string; type: string; class?: string | undefined }, query: Query): boolean {
  return (
    qualify(question.name) === qualify(query.name) && question.type === query.type && (question.class ?? 'IN') === 'IN'
  );
}

/** The response code (RFC 1035 section 4.1.1). */
export function codeOf(packet: DecodedPacket): number {
  return (packet.flags ?? 0) & 0xf;
}

/** How many CNAMEs inside one answer are followed. */
const mostAliases = 16;

/** What an answer without an error, or with NXDOMAIN, says. Records of other names than the asked one's chain do not count. */
export function readAnswer(packet: DecodedPacket, query: Query): DnsAnswer {
  const answers = packet.answers ?? [];
  const own = endOfChain(answers, query);
  const found = answers.filter((record) => record.type === query.type && qualify(record.name) === own);
  const soa = [...answers, ...(packet.authorities ?? [])].find(
    (record) => record.type === 'SOA' && isWithin(query.name, record.name),
  );
  return {
    kind: 'answered',
    values: found.map(valueOf),
    caa: found.flatMap((record) =>
      record.type === 'CAA'
        ? [
            {
              isCritical: (record.data.flags ?? 0) >= 128,
              tag: record.data.tag.toLowerCase(),
              value: record.data.value,
            },
          ]
        : [],
    ),
    exists: codeOf(packet) === 0,
    owner: own,
    zone: soa && qualify(soa.name),
  };
}

/** The name that the CNAMEs of the answer lead to; the asked one itself where a CNAME was asked for. */
function endOfChain(answers: readonly Answer[], query: Query): string {
  let name = qualify(query.name);
  if (query.type === 'CNAME') return name;
  for (let hop = 0; hop < mostAliases; hop += 1) {
    const alias = answers.find((record) => record.type === 'CNAME' && qualify(record.name) === name);
    if (alias?.type !== 'CNAME') return name;
    name = qualify(alias.data);
  }
  return name;
}

function valueOf(record: Answer): string {
  switch (record.type) {
    case 'CNAME':
    case 'NS':
      return qualify(record.data);
    case 'SOA':
      return qualify(record.data.mname);
    case 'TXT':
      return [record.data].flat().join('');
    case 'CAA':
      return `${record.data.tag} "${record.data.value}"`;
    case 'A':
    case 'AAAA':
      return record.data;
    default:
      return '';
  }
}
