import { Temporal } from 'temporal-polyfill';
import {
  certificatesOf,
  type HealthEvent,
  type HealthFindings,
  type HealthGap,
} from '../../core/certificate/health.ts';
import type { Language } from '../../core/language.ts';
import type { Report, ReportedCertificate } from '../../core/report/report.ts';
import { texts } from '../locales/index.ts';
import { html, webLink, type Html } from './html.ts';
import { formatTime } from '../time.ts';

/** What one event is shown to concern at most; the JSON report has all of it. */
const mostEntities = 50;

/** What AWS Health says about ACM; nothing where it was not asked. */
export function healthTable(
  { health, certificates }: Report,
  { timeZone, language }: { readonly timeZone: string; readonly language: Language },
): Html | undefined {
  if (health === undefined) return undefined;
  const t = texts[language].health;
  const known = new Map(certificates.map((certificate) => [certificate.arn, certificate]));
  const rows = health.events.map(
    (event) =>
      html`<tr>
        <td><code>${event.code}</code></td>
        <td>${event.region}</td>
        <td>${event.startsAt && formatTime(Temporal.Instant.from(event.startsAt), timeZone, language)}</td>
        <td>${concerns(event, known)}</td>
      </tr>`,
  );
  return html`<section class="card">
    <h2>${t.heading}</h2>
    ${
      rows.length === 0
        ? health.gaps.length === 0 && html`<p>${t.none}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${t.heading}">
            <table>
              <thead>
                <tr>
                  ${t.header.map((words) => html`<th scope="col">${words}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
    ${gapLines(health, language).map((line) => html`<p>${line}</p>`)}
  </section>`;
}

/** Certificates by their first name, with a link to their issue; all else as AWS writes it. */
function concerns(event: HealthEvent, known: ReadonlyMap<string, ReportedCertificate>): readonly Html[] {
  const arns = new Set(certificatesOf(event));
  return event.entities.slice(0, mostEntities).map(({ account, value }) => {
    const certificate = arns.has(value) ? known.get(value) : undefined;
    const shown =
      certificate === undefined
        ? html`<code>${value}</code>`
        : webLink(certificate.domains[0] ?? value, certificate.issue);
    return html`<div>${shown} (${account})</div>`;
  });
}

function gapLines({ gaps }: HealthFindings, language: Language): readonly string[] {
  const t = texts[language].health;
  const accountsOf = (why: HealthGap['why']): readonly HealthGap[] => gaps.filter((gap) => gap.why === why);
  const ids = (some: readonly HealthGap[]): string => t.accounts(some.map(({ account }) => account).join(', '));
  const [plan, refused] = [accountsOf('subscription'), accountsOf('refused')];
  return [
    ...(plan.length === 0 ? [] : [t.subscription(ids(plan))]),
    // The text is one for Markdown too: its code spans are plain here.
    ...(refused.length === 0 ? [] : [t.refused(ids(refused), refused[0]?.detail ?? '').replaceAll('`', '')]),
  ];
}
