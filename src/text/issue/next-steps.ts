import type { IssueModel } from './model.ts';
import type { NextStep } from '../../core/issue/next-step.ts';
import { texts } from '../locales/index.ts';
import { bullets, codeBlock } from '../markdown/markdown.ts';

import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Fact } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import { waysOut } from './managed.ts';

/** What happens next, and who does it: whatever the step says, never the state alone. */
export function nextSteps(model: IssueModel, next: NextStep): string {
  const { steps } = texts[model.language].issue;
  switch (next.step) {
    case 'hold':
      return bullets([steps.takeHoldOff]);
    case 'request-label':
    case 'renewal-label':
      return bullets([steps.ask]);
    case 'requests-off':
      return bullets([steps.allowRequests]);
    case 'register':
      return bullets([steps.register, ...afterwards(model)]);
    case 'validation':
      return bullets([steps.nothing, ...afterwards(model)]);
    case 'proposal-by-hand':
      return bullets([steps.openByHand]);
    case 'proposal-rejected':
      return bullets([steps.decide]);
    case 'review':
      return bullets([steps.review]);
    case 'code':
      return bullets([steps.changeCode]);
    case 'done':
      return bullets([model.end === undefined ? steps.keepRecords : steps.unneeded]);
    case 'reason':
      return aboutReason(model, next);
    default:
      return bullets([byItself(model)]);
  }
}

/** Nobody is needed, but for whoever keeps the file that would turn the swap back. */
function byItself({ swappedOwned, language }: IssueModel): string {
  const { steps } = texts[language].issue;
  return swappedOwned.length > 0 ? steps.changeOwnersFile : steps.nothing;
}

/** What follows by itself once the records are there. */
function afterwards({ strategy, listeners, language }: IssueModel): readonly string[] {
  const { steps } = texts[language].issue;
  if (strategy === 'in-place') return [steps.switched, steps.late];
  return [steps.issued, listeners.length > 0 ? steps.proposed : steps.goesOn];
}

function aboutReason(model: IssueModel, { actor, waitsFor }: NextStep): string {
  const { reason, state, certificate, owned, records, language } = model;
  const t = texts[language].issue;
  if (actor === 'nobody') return bullets([byItself(model)]);
  if (reason?.code === 'acm-does-not-see') return bullets([t.steps.doAsSaid]);
  if (state === 'awaiting-dns' && waitsFor === 'dns' && records.length > 0) {
    return bullets([t.steps.register, ...afterwards(model)]);
  }
  if (reason?.code === 'owned-by-controller') return waysOut(owned, certificate, language);
  const unregistered = typeof reason?.detail === 'object' ? unregisteredNames(reason.detail) : [];
  if (unregistered.length > 0) return withoutNames(certificate, unregistered, language);
  if (reason?.code !== 'unsupported-service') return bullets([t.steps.doAsSaid]);
  const rule = `rules:\n  - match: { domain: "${certificate.domainName}" }\n    strategy: in-place`;
  return [t.inPlaceInstead, codeBlock(rule, 'yaml')].join('\n\n');
}

function unregisteredNames(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.key === 'domain-unregistered' ? fact.names.split(', ') : []));
}

/** The lines that leave out the names of domains that are gone, or the whole certificate where nothing else is left. */
function withoutNames({ domainName, names }: Certificate, gone: readonly string[], language: Language): string {
  const isAll = names.every((name) => gone.includes(name));
  const what = isAll ? 'ignore: true' : `drop: ${JSON.stringify(gone)}`;
  const rule = `rules:\n  - match: { domain: "${domainName}" }\n    ${what}`;
  return [texts[language].issue.dropInstead, codeBlock(rule, 'yaml')].join('\n\n');
}
