import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** What waits for an SSM Change Calendar that does not say when it opens. */
export interface ChangeCalendarTexts {
  /** In a sentence that says what merging does. */
  readonly merging: (count: number) => string;
  /** In a row of the listeners; `reason`: the code. */
  readonly row: (reason: string) => string;
  /** In a commit status, plain text. */
  readonly status: (count: number) => string;
}

export const changeCalendarTexts: Readonly<Record<Language, ChangeCalendarTexts>> = {
  en: {
    merging: (count) => `leaves ${plural(count, 'listener')} until the SSM Change Calendar opens`,
    row: (reason) => `when the SSM Change Calendar opens (${reason} now)`,
    status: (count) => `${plural(count, 'listener')} when the SSM Change Calendar opens`,
  },
  ja: {
    merging: (count) => `リスナー ${String(count)} 件を SSM Change Calendar がオープンになった後に切り替えます`,
    row: (reason) => `SSM Change Calendar がオープンになった後（現在は ${reason}）`,
    status: (count) => `リスナー ${String(count)} 件を SSM Change Calendar のオープン後に`,
  },
};
