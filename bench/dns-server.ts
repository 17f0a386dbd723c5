import { createSocket } from 'node:dgram';
import { AUTHORITATIVE_ANSWER, decode, encode } from 'dns-packet';
import type { Answer } from 'dns-packet';

/*
 * A DNS server in a process of its own, so that its work is not measured: a resolver and the zones' own name servers in
 * one, which answers each question after 20 ms. Every `*.example` domain is a zone, and each even label below `www` in it has the
 * CNAME that is looked for.
 */

const latency = Number(process.env['LATENCY']);
let questions = 0;

function answersTo(name: string, type: string): readonly Answer[] {
  const labels = name.split('.');
  const zone = labels.slice(-2).join('.');
  if (type === 'SOA' && name === zone) return [soa(zone)];
  if (type === 'NS' && name === zone) return [{ name, type: 'NS', data: `ns.${zone}` }];
  if (type === 'A' && name === `ns.${zone}`) return [{ name, type: 'A', data: '127.0.0.1' }];
  const isThere = /^_[0-9]*[02468]\.www$/.test(labels.slice(0, -2).join('.'));
  return type === 'CNAME' && isThere ? [{ name, type: 'CNAME', data: `${labels[0] ?? ''}.acm-validations.aws` }] : [];
}

function soa(zone: string): Answer {
  const times = { serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 };
  return { name: zone, type: 'SOA', data: { mname: `ns.${zone}`, rname: `hostmaster.${zone}`, ...times } };
}

const socket = createSocket('udp4');
socket.on('message', (message, sender) => {
  questions += 1;
  const { id = 0, questions: [question] = [] } = decode(message);
  if (question === undefined) return;
  const answers = [...answersTo(question.name.toLowerCase(), question.type)];
  const authorities = answers.length > 0 ? [] : [soa(question.name.toLowerCase().split('.').slice(-2).join('.'))];
  const packet = encode({
    ...{ type: 'response', id, flags: AUTHORITATIVE_ANSWER, questions: [question], answers, authorities },
  });
  setTimeout(() => {
    socket.send(packet, sender.port, sender.address);
  }, latency);
});
socket.bind(0, '127.0.0.1', () => process.send?.({ port: socket.address().port }));
process.on('message', () => process.send?.({ questions }));
