import * as core from '@actions/core';
import type { Logger, SourcePlace } from '../../ports/runtime.ts';

type AnnotationType = 'notice' | 'warning' | 'error';

/**
 * The runner keeps ten annotations of a type per step; the others would vanish without a word. The tenth error is the
 * one that fails the run at its end.
 */
const annotationLimits: Readonly<Record<AnnotationType, number>> = { notice: 10, warning: 10, error: 9 };

/** The job log of a run. */
export interface RunLogger extends Logger {
  /** Fails the job; called once, at its end. */
  fail(message: string): void;
  /** To be called once at the end: says how many messages did not become annotations. */
  finish(): void;
}

/** A logger on the toolkit's commands. `redact`: takes out what nobody may read. */
export function createLogger(redact: (text: string) => string = (text) => text): RunLogger {
  const counts: Record<AnnotationType, number> = { notice: 0, warning: 0, error: 0 };

  const shown = (text: string): string => visible(redact(text));
  const print = (text: string): void => {
    core.info(harmless(redact(text)));
  };

  function annotate(type: AnnotationType, text: string, place?: SourcePlace): void {
    counts[type]++;
    if (counts[type] <= annotationLimits[type]) core[type](shown(text), propertiesOf(place));
    else print(`${capitalised(type)}: ${placeText(place)}${text}`);
  }

  function finish(): void {
    for (const type of ['notice', 'warning', 'error'] as const) {
      const [count, limit] = [counts[type], annotationLimits[type]];
      if (count <= limit) continue;
      const hidden = count - limit;
      core.info(
        `${capitalised(type)}s: ${count} in all; GitHub shows ${limit} of them as annotations, the other ${hidden} stand in this log only.`,
      );
    }
  }

  return {
    debug(text) {
      core.debug(shown(text));
    },
    info: print,
    notice(text) {
      annotate('notice', text);
    },
    warning(text, place) {
      annotate('warning', text, place);
    },
    error(text, place) {
      annotate('error', text, place);
    },
    group: (heading, work) => core.group(shown(heading), work),
    fail(message) {
      core.setFailed(shown(message));
    },
    finish,
  };
}

/**
 * Keeps text from being read as workflow commands. The toolkit escapes what it puts into commands, but prints plain
 * lines as they are, and the runner takes `::name::` after any white space at the start of a line and the older
 * `##[name]` anywhere in it (`ActionCommand.cs` in actions/runner).
 */
export function harmless(text: string): string {
  return visible(text)
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^([\s\p{Cc}\p{Cf}]*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}

/** Without what would move a terminal's cursor, colour it or turn text round: escape sequences among them. */
function visible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\r\n\u0085]|\p{Bidi_Control}/gu, '');
}

function propertiesOf(place: SourcePlace | undefined): core.AnnotationProperties {
  if (place === undefined) return {};
  return {
    file: place.file,
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}

function placeText(place: SourcePlace | undefined): string {
  if (place === undefined) return '';
  return `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
