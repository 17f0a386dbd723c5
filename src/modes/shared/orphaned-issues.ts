import type { Issue } from '../../core/repository.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { groupKeyIn } from '../../text/issue/group.ts';
import { code, readMarkers, readMarkerSections } from '../../text/markdown/markdown.ts';
import { listedCertificate } from '../../text/issue/certificate-facts.ts';
import { memberIssueOf, trackingIssueOf, type Tracking } from './tracking.ts';

/**
 * The tracking with what people have taken the label or the markers off, looked for before an issue is opened:
 * `wanted` are the certificates without one. Everything that this action wrote is listed for it, once in a run.
 */
export async function findOrphanedIssues(tracking: Tracking, wanted: readonly string[]): Promise<Tracking> {
  const missing = new Set(wanted.filter((arn) => !tracking.byCertificate.has(arn)));
  if (missing.size === 0 && tracking.dashboard !== undefined) return tracking;
  const byCertificate = new Map(tracking.byCertificate);
  let { dashboard } = tracking;
  for (const issue of await tracking.listOwn()) {
    const markers = readMarkers(issue.body);
    const group = groupKeyIn(issue.body);
    if (group !== undefined) {
      const members = readMarkerSections(issue.body, markerKeys.certificate);
      for (const each of missing) {
        // Of one whose marker was deleted the line still tells.
        const own = members.get(each) ?? (issue.body.includes(code(each)) ? new Map<string, string>() : undefined);
        if (own !== undefined && !byCertificate.has(each))
          byCertificate.set(each, memberIssueOf(issue, each, own, group));
      }
      continue;
    }
    const arn = certificateOf(issue, markers);
    if (arn !== undefined && missing.has(arn) && !byCertificate.has(arn)) {
      byCertificate.set(arn, trackingIssueOf(issue, arn, markers));
    } else if (markers.has(markerKeys.dashboard)) dashboard ??= issue;
  }
  return { ...tracking, byCertificate, dashboard };
}

/** By its marker; where people deleted all of them, by the certificate that its text lists. */
function certificateOf({ body }: Issue, markers: ReadonlyMap<string, string>): string | undefined {
  if (markers.has(markerKeys.dashboard)) return undefined;
  return markers.get(markerKeys.certificate) ?? listedCertificate(body);
}
