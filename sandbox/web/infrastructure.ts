import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import type { Tone } from './parts.ts';
import { blank, day, tag, time } from './parts.ts';
import type {
  WebCertificate,
  WebDnsRecord,
  WebListener,
  WebListenerChange,
  WebLoadBalancer,
  WebSource,
} from './source.ts';

const typeNames: Readonly<Record<WebLoadBalancer['type'], string>> = {
  application: 'Application',
  network: 'Network',
  classic: 'Classic',
  gateway: 'Gateway',
};

const statusTones: Readonly<Record<string, Tone>> = {
  ISSUED: 'success',
  PENDING_VALIDATION: 'attention',
  VALIDATION_TIMED_OUT: 'danger',
  EXPIRED: 'danger',
  FAILED: 'danger',
  REVOKED: 'danger',
};

function validation(certificate: WebCertificate): Html {
  const method = certificate.validationMethod;
  if (method === undefined) return tag('muted', certificate.type);
  return tag(method === 'EMAIL' ? 'attention' : 'success', method === 'EMAIL' ? 'E-mail' : method);
}

/** The end of an ARN, which tells certificates apart, with the whole ARN for whoever points at it. */
function shortArn(arn: string): Html {
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  return html`<code class="arn" title="${arn}">${id}</code>`;
}

function names(certificate: WebCertificate): Html {
  return html`${certificate.names.map((name) => html`<div class="name">${name}</div>`)}`;
}

function dataTable(header: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll">
    <table class="data">
      <thead>
        <tr>
          ${header.map((title) => html`<th>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function listenerRows(listener: WebListener): readonly Html[] {
  const row = (role: string, certificate: WebCertificate, isFirst: boolean): Html =>
    html`<tr class="${isFirst && 'first'}">
      <td>${isFirst && html`<strong>${listener.protocol} ${listener.port}</strong>`}</td>
      <td>${role}</td>
      <td>${names(certificate)}${shortArn(certificate.arn)}</td>
      <td>${validation(certificate)}</td>
      <td>
        ${certificate.keyAlgorithm}
        <div class="muted small mono">${certificate.serial}</div>
      </td>
      <td class="nowrap">${day(certificate.notAfter)}</td>
    </tr>`;
  const held = [
    ...(listener.defaultCertificate === undefined ? [] : [{ role: 'default', it: listener.defaultCertificate }]),
    ...listener.sniCertificates.map((it) => ({ role: 'SNI', it })),
  ];
  return held.map(({ role, it }, index) => row(role, it, index === 0));
}

function changeWords(change: WebListenerChange): Html {
  const certificate = shortArn(change.certificateArn);
  switch (change.action) {
    case 'default-set':
      return change.previousArn === undefined
        ? html`default set to ${certificate}`
        : html`default ${shortArn(change.previousArn)} → ${certificate}`;
    case 'sni-added':
      return html`${certificate} added to the SNI list`;
    case 'sni-removed':
      return html`${certificate} removed from the SNI list`;
  }
}

function history(changes: readonly WebListenerChange[]): Html {
  if (changes.length === 0) return html``;
  const rows = changes.map(
    (change) =>
      html`<tr>
        <td class="nowrap">${time(change.at)}</td>
        <td>${change.port}</td>
        <td>${changeWords(change)}</td>
        <td class="muted small wrap">${change.by}</td>
      </tr>`,
  );
  const title = changes.length === 1 ? '1 change' : `${String(changes.length)} changes`;
  return html`<details class="history" open>
    <summary>${title} of its certificates</summary>
    ${dataTable(['When', 'Port', 'What', 'By'], rows)}
  </details>`;
}

function balancerBox(balancer: WebLoadBalancer): Html {
  const rows = balancer.listeners.flatMap(listenerRows);
  return html`<section class="box balancer" id="${balancer.name}">
    <header>
      <strong>${balancer.name}</strong> <span class="chip">${typeNames[balancer.type]}</span>
      <span class="muted">${balancer.account} · ${balancer.region}</span>
      <code class="dns-name">${balancer.dnsName}</code>
    </header>
    ${
      rows.length === 0
        ? blank('No listener holds a certificate.')
        : dataTable(['Listener', 'Role', 'Certificate', 'Validated by', 'Key and serial number', 'Expires'], rows)
    }
    ${history(balancer.history)}
  </section>`;
}

/** Every load balancer with its listeners, their certificates and what was changed of them. */
export async function loadBalancerList(source: WebSource): Promise<Page> {
  const balancers = [...(await source.loadBalancers())].sort((a, b) => placeOrder(a, b) || (a.name < b.name ? -1 : 1));
  const content = html`${balancers.length === 0 ? blank('There is no load balancer.') : balancers.map(balancerBox)}`;
  return { title: 'Load balancers', tab: 'load-balancers', content };
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}

interface Place {
  readonly account: string;
  readonly region: string;
}

function placeOf(item: Place): string {
  return `${item.account} · ${item.region}`;
}

function placeOrder(left: Place, right: Place): number {
  return placeOf(left).localeCompare(placeOf(right), 'en');
}

function certificateRow(certificate: WebCertificate): Html {
  return html`<tr>
    <td>${names(certificate)}${shortArn(certificate.arn)}</td>
    <td>${validation(certificate)}</td>
    <td>${tag(statusTones[certificate.status] ?? 'muted', certificate.status.replaceAll('_', ' ').toLowerCase())}</td>
    <td class="nowrap">${certificate.keyAlgorithm}</td>
    <td class="nowrap">${day(certificate.notAfter)}</td>
    <td>
      ${certificate.inUseBy.length === 0 ? html`<span class="muted">unused</span>` : certificate.inUseBy.join(', ')}
    </td>
  </tr>`;
}

/** Every certificate, by account and region. */
export async function certificateList(source: WebSource): Promise<Page> {
  const certificates = [...(await source.certificates())].sort(placeOrder);
  const header = ['Names and id', 'Validated by', 'Status', 'Key', 'Expires', 'Used by'];
  const boxes = groups(certificates, placeOf).map(
    ([place, group]) =>
      html`<section class="box">
        <header><strong>${place}</strong> <span class="counter">${group.length}</span></header>
        ${dataTable(header, group.map(certificateRow))}
      </section>`,
  );
  const content = html`${boxes.length === 0 ? blank('There is no certificate.') : boxes}`;
  return { title: 'Certificates', tab: 'certificates', content };
}

function recordRow(record: WebDnsRecord): Html {
  return html`<tr>
    <td class="mono wrap">${record.name}</td>
    <td>${record.type}</td>
    <td class="mono wrap">${record.value}</td>
    <td class="nowrap">${time(record.registeredAt)}</td>
  </tr>`;
}

/** The records in the sandbox's DNS, by zone. */
export async function dnsList(source: WebSource): Promise<Page> {
  const zones = groups(await source.dnsRecords(), (record) => record.zone);
  const boxes = zones.map(
    ([zone, records]) =>
      html`<section class="box">
        <header><strong>${zone}</strong> <span class="counter">${records.length}</span></header>
        ${dataTable(['Name', 'Type', 'Value', 'Registered'], records.map(recordRow))}
      </section>`,
  );
  const content = html`${boxes.length === 0 ? blank('No record is registered.') : boxes}`;
  return { title: 'DNS', tab: 'dns', content };
}
