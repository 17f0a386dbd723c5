import { isLabel, isOwnLabel, projectLabel } from '../../core/issue/labels.ts';
import type { Language } from '../../core/language.ts';
import type { GitHubWriter } from '../../ports/github.ts';
import { texts } from '../../text/locales/index.ts';
import { mentionsIn } from '../../text/markdown/mentions.ts';

/** What a dry run would write: kept to be printed at its end, and counted for its first line. */
export class Foretold {
  readonly lines: string[] = [];
  readonly #people = new Map<string, number>();
  #requests = 0;
  #issues = 0;

  /** Keeps a line that a real run would act on. */
  info(line: string): void {
    this.lines.push(line);
  }

  /** A write to AWS, by its action as IAM names it. */
  count(action: string): void {
    if (action === 'acm:RequestCertificate') this.#requests++;
  }

  /** The same writer, whose new issues and comments are counted with whom they mention. */
  counted(writer: GitHubWriter): GitHubWriter {
    const tell = (people: readonly string[]): void => {
      for (const person of new Set(people)) this.#people.set(person, (this.#people.get(person) ?? 0) + 1);
    };
    return {
      ...writer,
      createIssue: (issue) => {
        // The dashboard is no issue that anybody has to act on.
        if (issue.labels.some((label) => isOwnLabel(label) && !isLabel(label, projectLabel))) this.#issues++;
        tell([...issue.assignees, ...mentionsIn(issue.body)]);
        return writer.createIssue(issue);
      },
      createComment: (number, body) => {
        tell(mentionsIn(body));
        return writer.createComment(number, body);
      },
    };
  }

  /** What it is and what a real run would do, in a sentence. */
  headline(language: Language): string {
    const people = [...this.#people].sort(([a], [b]) => (a < b ? -1 : 1));
    const t = texts[language].summary;
    return t.dryRun(
      this.#requests,
      this.#issues,
      people.map(([person, count]) => `@${person} (${String(count)})`),
    );
  }
}
