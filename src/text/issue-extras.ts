import { emailSection, urgentNotice, type EmailModel } from './email.ts';
import type { IssueModel } from './issue.ts';

/** What an issue shows beside where the migration is. */
export interface ExtrasModel extends EmailModel {
  readonly isDone: boolean;
}

/** Notices and sections of an issue: what is urgent, and how the certificate can still be renewed. */
export function issueExtras(model: ExtrasModel): Pick<IssueModel, 'notices' | 'sections'> {
  if (model.isDone) return { notices: [], sections: [] };
  return {
    notices: [urgentNotice(model)].filter((text) => text !== undefined),
    sections: [emailSection(model)].filter((text) => text !== undefined),
  };
}
