import type { IssueModel } from './model.ts';
import type { Reason } from '../../core/reasons.ts';
import { texts } from '../locales/index.ts';
import { historySection, type HistoryModel } from './history.ts';
import { emailSection, urgentNotice, type EmailModel } from './email.ts';

import type { Owner } from '../../core/swap/owners.ts';
import { expiredNotice } from './managed.ts';
import { code } from '../markdown/markdown.ts';
import { describeReason } from '../reasons.ts';

/** What an issue shows beside where the migration is. */
export interface ExtrasModel extends EmailModel {
  readonly isDone: boolean;
  /** When the issue closes as done. */
  readonly history: HistoryModel | undefined;
  /** `auto` replaces what ACM cannot switch in place here. */
  readonly isFallback: boolean;
  /** Requested by e-mail after the migration began. */
  readonly isNew: boolean;
  /** Whoever owns a load balancer that serves it. */
  readonly owners: readonly Owner[];
  /** Why migrated listeners need a look again, unless the headline says so already. */
  readonly reverted: Reason | undefined;
}

function fallbackNotice({ isFallback, certificate, language }: ExtrasModel): string | undefined {
  return isFallback ? texts[language].fallback(code(certificate.region)) : undefined;
}

function ownerNotice({ certificate, owners, language }: ExtrasModel): string | undefined {
  return expiredNotice(certificate, owners, language);
}

function revertedNotice({ reverted, language }: ExtrasModel): string | undefined {
  return reverted && describeReason(reverted, language);
}

/** Notices and sections of an issue: what is urgent, what cannot be done here, and how the certificate can still be renewed. */
export function issueExtras(model: ExtrasModel): Pick<IssueModel, 'notices' | 'sections'> {
  if (model.isDone)
    return { notices: [], sections: model.history === undefined ? [] : [historySection(model.history)] };
  return {
    notices: [
      revertedNotice(model),
      urgentNotice(model),
      model.isNew ? texts[model.language].guard.requestedByEmail : undefined,
      fallbackNotice(model),
      ownerNotice(model),
    ].filter((text) => text !== undefined),
    sections: [emailSection(model)].filter((text) => text !== undefined),
  };
}
