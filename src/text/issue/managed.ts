import type { Certificate } from '../../core/certificate/certificate.ts';
import { attacherAmong, type Owner } from '../../core/swap/owners.ts';
import type { Language } from '../../core/language.ts';
import type { ListenerUse } from '../../core/certificate/usage.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { ownerLines } from './owner-lines.ts';
import { loadBalancerWord } from '../pull-request/load-balancer.ts';
import { bullets, code, codeBlock } from '../markdown/markdown.ts';

/** A listener with whoever owns it, as far as anything says. */
export interface OwnedUse {
  readonly use: ListenerUse;
  readonly owner: Owner | undefined;
}

/** Section of an issue: listeners that somebody owns, the new ARN, and the lines to change. `isSwapped`: by a pull request. */
export function codeChangeSection(
  listeners: readonly OwnedUse[],
  certificateArn: string,
  { isSwapped, language }: { readonly isSwapped: boolean; readonly language: Language },
): string {
  const t = texts[language].managed;
  return [
    `### ${isSwapped ? t.lastingHeading : t.heading}`,
    (isSwapped ? t.lasting : t.what)(code(certificateArn)),
    bullets(
      listeners.map(({ use, owner }) => {
        const listener = listenerText(use, language);
        if (owner === undefined) return listener;
        return t.managedBy(listener, detailMarkdown([{ key: 'manager', ...owner }], language));
      }),
    ),
    ...codeBlocks(listeners, certificateArn),
  ].join('\n\n');
}

/** The lines that the owners of listeners have to change, each once; where no owner is known, the most usual ones. */
export function codeBlocks(listeners: readonly OwnedUse[], certificateArn: string): readonly string[] {
  const lines = listeners.flatMap(({ use: { listener, loadBalancer, role }, owner }) => {
    const kinds = owner === undefined ? (['CloudFormation', 'Terraform'] as const) : [owner.kind];
    const facts = { certificateArn, role, type: loadBalancer.type, port: listener.port };
    return kinds.flatMap((kind) => ownerLines[kind](facts));
  });
  return (['yaml', 'hcl'] as const).flatMap((syntax) => {
    const parts = new Set(lines.filter((each) => each.syntax === syntax).map(({ text }) => text));
    return parts.size === 0 ? [] : [codeBlock([...parts].join('\n\n'), syntax)];
  });
}

/** What to do where a replacement would change listeners by being issued: go in place, or pin what they serve now. */
export function waysOut(listeners: readonly OwnedUse[], { arn, domainName }: Certificate, language: Language): string {
  const t = texts[language].managed;
  const rule = `rules:\n  - match: { domain: "${domainName}" }\n    strategy: in-place`;
  const attaching = listeners.filter(({ owner }) => owner !== undefined && attacherAmong([owner]) !== undefined);
  return [t.inPlaceInstead, codeBlock(rule, 'yaml'), t.pinFirst, ...codeBlocks(attaching, arn)].join('\n\n');
}

/** That an expired certificate may be replaced though its owner attaches what is issued; `undefined` for any other. */
export function expiredNotice(
  { status }: Certificate,
  owners: readonly Owner[],
  language: Language,
): string | undefined {
  const attacher = status === 'EXPIRED' ? attacherAmong(owners) : undefined;
  return attacher && texts[language].managed.expiredIsSafe(detailMarkdown([{ key: 'manager', ...attacher }], language));
}

/** A listener that holds the certificate: `ALB `shop` port 443 (default certificate)`. */
export function listenerText({ loadBalancer, listener, role }: ListenerUse, language: Language): string {
  return texts[language].managed.listener({
    kind: loadBalancerWord(loadBalancer.type),
    loadBalancer: code(loadBalancer.name),
    port: listener.port,
    role: texts[language].managed.roles[role],
  });
}
