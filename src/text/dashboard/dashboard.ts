import type { Language } from '../../core/language.ts';
import { readPlaces } from '../../core/fleet/scan-order.ts';
import type { DashboardModel } from './model.ts';
import { dashboardCharts } from './charts.ts';
import { dashboardFigures, dashboardHead } from './head.ts';
import { dashboardSections } from './sections.ts';
import { bodyCodePoints } from '../markdown/budget.ts';
import { texts } from '../locales/index.ts';
import { marker, readMarkers, region } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { costOf, shareOut } from '../markdown/share.ts';
import { formatDate } from '../time.ts';

/** The dashboard's title; it is found by its marker, never by this. */
export function dashboardTitle(language: Language): string {
  return texts[language].dashboard.title;
}

/** The managed part of a dashboard's body with another value of one of its markers, or without that marker. */
export function withDashboardMarker(managed: string, key: 'begun' | 'waiting', value: string | undefined): string {
  const without = managed.replace(
    new RegExp(`(?<=^|\\n)<!-- acm-email-to-dns:${markerKeys[key]}=[^<>\\r\\n]* -->\\r?\\n`),
    '',
  );
  const first = marker(markerKeys.dashboard);
  return value === undefined ? without : without.replace(first, () => `${first}\n${marker(markerKeys[key], value)}`);
}

/** The managed part of the dashboard's body. The heartbeat's day is part of it, so it is rewritten at most once a day. */
export function dashboardBody(model: DashboardModel): string {
  const { resumeFrom = [], guardMemory: memory, waiting, begun, open } = model;
  const last = model.report.complete ? formatDate(model.now, 'UTC', 'en') : model.lastComplete;
  const markers = [
    marker(markerKeys.dashboard),
    ...(waiting === undefined ? [] : [marker(markerKeys.waiting, waiting)]),
    ...(begun === undefined ? [] : [marker(markerKeys.begun, begun)]),
    ...(open === undefined ? [] : [marker(markerKeys.open, open)]),
    ...(last === undefined ? [] : [marker(markerKeys.lastComplete, last)]),
    ...(resumeFrom.length === 0 ? [] : [marker(markerKeys.left, resumeFrom.join(','))]),
    ...(memory === undefined ? [] : [marker(markerKeys.guarded, memory.day)]),
    ...(memory === undefined || memory.left.length === 0 ? [] : [marker(markerKeys.guardLeft, memory.left.join(','))]),
  ].join('\n');
  return region(`${markers}\n\n${dashboardText(model, bodyCodePoints - markers.length - margin)}`);
}

/** The same before the first scan is done. */
export function dashboardBegun(language: Language): string {
  return region(`${marker(markerKeys.dashboard)}\n\n${texts[language].dashboard.begun}`);
}

/** Room for the region's own markers and line ends. */
const margin = 300;

/** The day of the last complete scan that a dashboard tells; `undefined` where it tells none. */
export function lastCompleteOf(body: string): string | undefined {
  const day = readMarkers(body).get(markerKeys.lastComplete);
  return day !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? day : undefined;
}

/** Where scans ran out of time, as a dashboard tells it. */
export function leftOverOf(body: string): readonly string[] {
  return readPlaces(readMarkers(body).get(markerKeys.left));
}

/**
 * Head, sections, figures and charts within `limit` code points. Only the sections give way: what they need is shared out among them, and each drops whole rows from its least urgent end.
 */
export function dashboardText(model: DashboardModel, limit: number): string {
  const top = dashboardHead(model).join('\n\n');
  const end = [...dashboardFigures(model), ...dashboardCharts(model)].join('\n\n');
  const sections = dashboardSections(model);
  const needs = sections.map(({ render }) => costOf(render(Number.POSITIVE_INFINITY)) + gap);
  const shares = shareOut(needs, limit - costOf(top) - costOf(end) - gap);
  const shown = sections.map(({ render }, index) => {
    const share = shares[index] ?? 0;
    return share >= Math.min(needs[index] ?? 0, smallestShare) ? render(share) : '';
  });
  return [top, ...shown, end].filter((part) => part !== '').join('\n\n');
}

/** For line ends between parts, and what a section keeps free for its heading. */
const gap = 160;
/** Less than this shows nothing that helps. */
const smallestShare = 250;
