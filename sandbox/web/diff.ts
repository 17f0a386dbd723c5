import type { Html } from './html.ts';
import { html } from './html.ts';
import type { WebFile } from './source.ts';

interface DiffLine {
  readonly kind: 'hunk' | 'added' | 'removed' | 'context';
  readonly text: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Reads the hunks of a unified diff and counts their lines. */
function readPatch(patch: string): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let [before, after] = [0, 0];
  for (const text of patch.replace(/\n$/, '').split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk !== null) {
      [before, after] = [Number(hunk[1]), Number(hunk[2])];
      lines.push({ kind: 'hunk', text, before: undefined, after: undefined });
    } else if (text.startsWith('+')) {
      lines.push({ kind: 'added', text, before: undefined, after: after++ });
    } else if (text.startsWith('-')) {
      lines.push({ kind: 'removed', text, before: before++, after: undefined });
    } else if (text.startsWith('\\')) {
      lines.push({ kind: 'hunk', text, before: undefined, after: undefined });
    } else {
      lines.push({ kind: 'context', text, before: before++, after: after++ });
    }
  }
  return lines;
}

function row(line: DiffLine): Html {
  return html`<tr class="${line.kind}">
    <td class="number">${line.before}</td>
    <td class="number">${line.after}</td>
    <td class="line">${line.text}</td>
  </tr>`;
}

/** A changed file with its diff. */
export function diff(file: WebFile): Html {
  const lines = file.patch === '' ? [] : readPatch(file.patch);
  const count = (kind: DiffLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return html`<section class="box diff">
    <header>
      <code>${file.path}</code> <span class="chip">${file.status}</span>
      <span class="added-count">+${count('added')}</span> <span class="removed-count">−${count('removed')}</span>
    </header>
    <div class="scroll">
      <table>
        ${lines.map(row)}
      </table>
    </div>
  </section>`;
}
