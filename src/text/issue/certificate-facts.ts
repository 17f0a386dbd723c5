import { issuePrice } from '../../core/certificate/price.ts';
import type { IssueModel } from './model.ts';
import { readableName } from '../dns/idn.ts';
import { texts } from '../locales/index.ts';
import { listing } from '../markdown/fitting.ts';
import { bullets, code, details } from '../markdown/markdown.ts';
import { formatDate } from '../time.ts';

import { listenerText } from './managed.ts';
import { otherUseText } from './services.ts';

/** Code points that names and users may take each, so that the records keep their room. */
const listLimit = 6000;

/** What the certificate is and where it is used; folded, what nobody needs who owns its DNS. */
export function certificateFacts(model: IssueModel): string {
  const { certificate, accountName, strategy, language } = model;
  const t = texts[language].issue;
  const { labels } = t;
  const { notAfter } = certificate;
  const price = strategy === 'replace' ? issuePrice(certificate) : 0;
  const lines = [
    t.fact(labels.names, listing(certificate.names.map(readableName), { limit: listLimit, language })),
    t.fact(labels.account, code(certificate.account) + (accountName === undefined ? '' : ` ${code(accountName)}`)),
    t.fact(labels.region, code(certificate.region)),
    t.fact(labels.expires, notAfter ? formatDate(notAfter, 'UTC', language) : t.unknown),
    t.fact(labels.usedBy, usedBy(model)),
    ...(price === 0 ? [] : [t.fact(labels.price, t.price(price))]),
  ];
  return `${bullets(lines)}\n\n${details(t.headings.details, bullets(technicalFacts(model)))}`;
}

function technicalFacts({ certificate, replacement, droppedTags, strategy, state, language }: IssueModel): string[] {
  const t = texts[language].issue;
  const { labels } = t;
  const isOwn = strategy === 'in-place' && state === 'done';
  const tags = droppedTags.map((tag) => code(tag));
  return [
    t.fact(isOwn ? labels.certificate : labels.emailCertificate, code(certificate.arn)),
    ...(replacement === undefined ? [] : [t.fact(labels.dnsCertificate, code(replacement.arn))]),
    t.fact(labels.key, code(certificate.keyAlgorithm)),
    t.fact(labels.strategy, t.strategies[strategy]),
    ...(tags.length === 0 ? [] : [t.fact(labels.droppedTags, listing(tags, { limit: listLimit, language }))]),
  ];
}

function usedBy({ listeners, others, language }: IssueModel): string {
  const own = listeners.map((use) => listenerText(use, language));
  const other = others.map((use) => otherUseText(use, language, (foreign) => code(foreign)));
  return listing([...own, ...other], { limit: listLimit, language }) || texts[language].issue.unused;
}

/** ARN of the certificate that an issue lists, for one whose markers people have deleted; older versions had a table. */
export function listedCertificate(body: string): string | undefined {
  const rows = body
    .split(/\r?\n/)
    .map((line) => /^(?:\| (.+) \||- ([^:：]+)(?:：|:)) ?`([^`|]+)`(?: \|)?$/.exec(line.trim()));
  const names = Object.values(texts).flatMap(({ issue: { labels } }) => [labels.emailCertificate, labels.certificate]);
  return rows.find((row) => row !== null && names.includes(row[1] ?? row[2] ?? ''))?.[3];
}
