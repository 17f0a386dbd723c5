import type { Html } from './html.ts';
import { html } from './html.ts';
import type { WebActor, WebLabel } from './source.ts';

/** `2026-10-09T23:03:11+09:00` → `2026-10-09 14:03:11`. */
function utc(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toISOString().slice(0, 19).replace('T', ' ');
}

/** A time in UTC; empty when there is none. */
export function time(iso: string | undefined): Html {
  return iso === undefined ? html`` : html`<time datetime="${iso}">${utc(iso)} UTC</time>`;
}

/** A day in UTC; a dash when there is none. */
export function day(iso: string | undefined): Html {
  return iso === undefined ? html`–` : html`<time datetime="${iso}">${utc(iso).slice(0, 10)}</time>`;
}

/** Which of eight colours stands for a name. */
function hue(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 8;
  return sum;
}

/** A picture of an account: its initial on its colour, square for apps. */
export function avatar(actor: WebActor): Html {
  const shape = actor.login.endsWith('[bot]') ? ' avatar-app' : '';
  const initial = Array.from(actor.login)[0]?.toUpperCase();
  return html`<span class="avatar hue-${hue(actor.login)}${shape}" aria-hidden="true">${initial}</span>`;
}

/** An account's name; an app's with the word that GitHub puts behind it. */
export function actorName(actor: WebActor): Html {
  const name = actor.login.replace(/\[bot\]$/, '');
  return name === actor.login
    ? html`<strong class="actor">${name}</strong>`
    : html`<strong class="actor">${name}</strong> <span class="chip">bot</span>`;
}

/** Whether black reads better than white on a colour (luma of ITU-R BT.709). */
function wantsDarkText(color: string): boolean {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) > 140;
}

/** A label in its colour. */
export function label(item: WebLabel): Html {
  const color = /^[0-9a-f]{6}$/i.test(item.color) ? item.color : 'ededed';
  const tone = wantsDarkText(color) ? 'label-light' : 'label-dark';
  return html`<span class="label ${tone}" style="--label: #${color}">${item.name}</span>`;
}

/** Labels side by side. */
export function labels(items: readonly WebLabel[]): Html {
  return html`${items.map((item) => html`${label(item)} `)}`;
}

/** How something stands, for the colour of its badge or sign. */
export type Tone = 'success' | 'danger' | 'done' | 'attention' | 'muted';

/** A word on a coloured ground. */
export function badge(tone: Tone, word: string): Html {
  return html`<span class="badge ${tone}">${word}</span>`;
}

/** A word in a coloured frame, for tables. */
export function tag(tone: Tone, word: string): Html {
  return html`<span class="tag ${tone}">${word}</span>`;
}

const signs: Readonly<Record<Tone, string>> = { success: '✓', danger: '✕', done: '✓', attention: '●', muted: '–' };

/** A small round sign with its meaning for readers that do not see it. */
export function sign(tone: Tone, meaning: string, character = signs[tone]): Html {
  return html`<span class="sign ${tone}" role="img" aria-label="${meaning}" title="${meaning}">${character}</span>`;
}

/** What a list or table without rows shows. */
export function blank(text: string): Html {
  return html`<div class="blank"><p>${text}</p></div>`;
}
