import type { Language } from '../../core/language.ts';
import type { Catalogue } from './catalogue.ts';
import * as en from './en/index.ts';
import * as ja from './ja/index.ts';

/** Everything that is said to people, by language. */
export const texts: Readonly<Record<Language, Catalogue>> = { en, ja };
