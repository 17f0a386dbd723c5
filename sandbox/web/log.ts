import type { Html } from './html.ts';
import { html } from './html.ts';

/** A workflow command with its properties and text (docs.github.com, "Workflow commands for GitHub Actions"). */
const command =
  /^::(error|warning|notice|debug|group|endgroup|add-mask|set-output|save-state|stop-commands)(?: ([^:]*))?::(.*)$/;

/** SGR colour codes, which a terminal would eat. */
// oxlint-disable-next-line no-control-regex -- escape sequences are what it looks for
const colours = /\u001b\[[0-9;]*m/g;

/** Undoes the escaping that the toolkit applies to a command's text. */
function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

interface LogLine {
  readonly kind: string;
  readonly text: string;
  readonly isInGroup: boolean;
}

function readLog(log: string): readonly LogLine[] {
  const lines: LogLine[] = [];
  let isInGroup = false;
  for (const raw of log.replaceAll(colours, '').replace(/\n$/, '').split(/\r?\n/)) {
    const [, kind, properties = '', text = ''] = command.exec(raw) ?? [];
    if (kind === undefined) lines.push({ kind: 'plain', text: raw, isInGroup });
    else if (kind === 'endgroup') isInGroup = false;
    else if (kind === 'add-mask') lines.push({ kind, text: 'A value was masked.', isInGroup });
    else if (kind === 'group') {
      lines.push({ kind, text: unescape(text), isInGroup: false });
      isInGroup = true;
    } else {
      const place = /file=([^,]*)/.exec(properties)?.[1];
      const title = kind.charAt(0).toUpperCase() + kind.slice(1);
      const where = place === undefined ? '' : ` (${place})`;
      lines.push({ kind, text: `${title}${where}: ${unescape(text)}`, isInGroup });
    }
  }
  return lines;
}

/** What a run printed, with line numbers; workflow commands as a runner would show them. */
export function logLines(log: string): Html {
  const rows = readLog(log).map(
    (line, index) =>
      html`<tr class="log-${line.kind}">
        <td class="number">${index + 1}</td>
        <td class="line${line.isInGroup && ' grouped'}">${line.text}</td>
      </tr>`,
  );
  return html`<div class="scroll log">
    <table>
      ${rows}
    </table>
  </div>`;
}
