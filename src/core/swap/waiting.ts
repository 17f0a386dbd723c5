import { hashOf } from '../hash.ts';
import { Temporal } from 'temporal-polyfill';
import { isLabel, stateLabel } from '../issue/labels.ts';
import type { ListenerRecord } from './swap-record.ts';
import { calendarCodes, packListeners } from './waiting-listeners.ts';

/*
 * A merged pull request that waits for a window needs no look before that: nothing is swapped until then, and at the
 * opening everything is read again. What was seen of it is remembered, so that whatever moved since is looked at.
 */

/** A merged pull request as GitHub lists it. */
export interface ListedPullRequest {
  readonly number: number;
  readonly createdAt: Temporal.Instant;
  /** Moves with every label, comment and review. */
  readonly updatedAt: Temporal.Instant;
  readonly labels: readonly string[];
}

/** A merged plan file. */
export interface PlanBlob {
  readonly path: string;
  readonly sha: string;
}

/** A pull request that was looked at, and waits. */
export interface LeftWaiting {
  readonly number: number;
  readonly updatedAt: Temporal.Instant;
  /** The first moment at which one of its listeners may be started. */
  readonly opensAt: Temporal.Instant;
  readonly labels: string;
  /** Folder of its plans. */
  readonly folder: string;
  /** Of each plan's blob, the beginning. */
  readonly blobs: readonly string[];
  readonly labelledBy: string;
  readonly mergedBy: string;
  /** Its listeners as `packListeners` writes them; empty where they are to be read. */
  readonly listeners: string;
}

/** All of them, with what they were judged by. */
export interface WaitingMemory {
  /** Fingerprint of the config. */
  readonly config: string;
  readonly waiting: readonly LeftWaiting[];
}

/** More are not remembered: the issue that holds this has other things to say. */
const mostRemembered = 200;
/** So many characters may tell listeners; of the pull requests after that they are read. */
const mostOfListeners = 16_000;
const blobLength = 10;
/** GitHub's moments are seconds: what was just touched may be touched again in the same one. */
const settledAfter = { seconds: 60 };

/** States that a swap shows on a pull request. */
export const swapStates = ['waiting-for-window', 'done', 'failed'] as const;

/** The same for what is the same, in a few characters. */
export function fingerprint(value: unknown): string {
  return hashOf(JSON.stringify(value), blobLength);
}

/**
 * What is remembered of a pull request after a look; `undefined`: the next run has to look again. `again`: as it was listed
 * after what the run wrote there, where nobody else has written meanwhile.
 */
export function leaveWaiting(
  before: ListedPullRequest,
  found: {
    readonly listeners: readonly ListenerRecord[];
    readonly plans: readonly PlanBlob[];
    readonly labelledBy: string | undefined;
    readonly mergedBy: string | undefined;
  },
  now: Temporal.Instant,
  again?: ListedPullRequest,
): LeftWaiting | undefined {
  const isOurs = again !== undefined && labelsOfOthers(again) === labelsOfOthers(before);
  const listed = isOurs ? again : before;
  const { listeners, plans, labelledBy = '', mergedBy = '' } = found;
  const waits = listeners.filter(({ outcome }) => outcome === 'deferred');
  const others = listeners.filter(({ outcome }) => outcome === 'not-started' || outcome === 'failed');
  const openings = waits.flatMap(({ opensAt }) => (opensAt === undefined ? [] : [Temporal.Instant.from(opensAt)]));
  const isForCalendar = waits.every(({ reason }) => reason !== undefined && calendarCodes.includes(reason.code));
  const [opensAt] = openings.toSorted((a, b) => Temporal.Instant.compare(a, b));
  const folders = [...new Set(plans.map(({ path }) => path.replace(/\/[^/]*$/, '')))];
  const [folder] = folders;
  // One that was labelled and merged was touched after it was opened: else GitHub has left that moment out.
  const isDated = Temporal.Instant.compare(listed.updatedAt, listed.createdAt) > 0;
  const isSettled = isOurs || (isDated && Temporal.Instant.compare(listed.updatedAt.add(settledAfter), now) <= 0);
  if (opensAt === undefined || folder === undefined || folders.length > 1 || !isSettled || !isForCalendar)
    return undefined;
  if (others.length > 0 || openings.length < waits.length || Temporal.Instant.compare(opensAt, now) <= 0)
    return undefined;
  const { number, updatedAt } = listed;
  const blobs = plans.map(({ sha }) => sha.slice(0, blobLength));
  const left = { number, updatedAt, opensAt, labels: labelsOf(listed), folder, blobs, labelledBy, mergedBy };
  return isWritable({ ...left, listeners: '' }) ? { ...left, listeners: packListeners(listeners) ?? '' } : undefined;
}

/** Whether a pull request is as it was left, and its opening has not come; its plans are asked for beside this. */
export function isAsLeft(left: LeftWaiting, listed: ListedPullRequest, now: Temporal.Instant): boolean {
  return (
    left.labels === labelsOf(listed) &&
    Temporal.Instant.compare(left.updatedAt, listed.updatedAt) === 0 &&
    Temporal.Instant.compare(now, left.opensAt) < 0
  );
}

/** Whether all its plans stand in their folder as they were merged. */
export function plansStand({ blobs }: LeftWaiting, folder: readonly PlanBlob[]): boolean {
  return blobs.length > 0 && blobs.every((blob) => folder.some(({ sha }) => sha.startsWith(blob)));
}

function labelsOf({ labels }: Pick<ListedPullRequest, 'labels'>): string {
  return fingerprint(labels.map((label) => label.toLowerCase()).toSorted());
}

/** What the run itself sets and takes off is no change. */
function labelsOfOthers({ labels }: ListedPullRequest): string {
  return labelsOf({ labels: labels.filter((label) => !swapStates.some((state) => isLabel(label, stateLabel(state)))) });
}

const bot = /\[bot\]$/;

function fieldsOf(left: LeftWaiting): string[] {
  const { number, updatedAt, opensAt, labels, folder, blobs, labelledBy, mergedBy } = left;
  const seconds = (moment: Temporal.Instant): string => Math.floor(moment.epochMilliseconds / 1000).toString(36);
  const people = [labelledBy, mergedBy].map((login) => login.replace(bot, '*'));
  return [String(number), seconds(updatedAt), seconds(opensAt), labels, folder, blobs.join('+'), ...people];
}

function isWritable(left: LeftWaiting): boolean {
  return fieldsOf(left).every((field) => /^[\w./+*-]*$/.test(field));
}

/** One line for a marker; `undefined` where there is nothing to remember. */
export function packWaiting({ config, waiting }: WaitingMemory): string | undefined {
  const kept = waiting.toSorted((a, b) => a.number - b.number).slice(0, mostRemembered);
  let room = mostOfListeners;
  const lines = kept.map((left) => {
    room -= left.listeners.length;
    return [...fieldsOf(left), ...(room < 0 || left.listeners === '' ? [] : [left.listeners])].join(':');
  });
  return kept.length === 0 ? undefined : [config, ...lines].join(',');
}

/** Reads it again; what cannot be read is not remembered. */
export function unpackWaiting(text: string | undefined): WaitingMemory {
  const [config = '', ...entries] = (text ?? '').split(',');
  return { config, waiting: entries.flatMap((entry) => readEntry(entry.split(':')) ?? []) };
}

function readEntry(fields: readonly string[]): LeftWaiting | undefined {
  const [number, updatedAt, opensAt, labels = '', folder = '', blobs = '', labelledBy = '', mergedBy, listeners = ''] =
    fields;
  const [updated, opens] = [momentOf(updatedAt), momentOf(opensAt)];
  if (!/^[1-9]\d*$/.test(number ?? '') || updated === undefined || opens === undefined || mergedBy === undefined) {
    return undefined;
  }
  const [labeller, merger] = [labelledBy, mergedBy].map((login) => login.replace(/\*$/, '[bot]'));
  return {
    ...{ number: Number(number), updatedAt: updated, opensAt: opens, labels, folder },
    ...{ blobs: blobs.split('+').filter((blob) => blob.length === blobLength) },
    ...{ labelledBy: labeller ?? '', mergedBy: merger ?? '', listeners },
  };
}

function momentOf(seconds: string | undefined): Temporal.Instant | undefined {
  if (seconds === undefined || !/^[0-9a-z]{1,8}$/.test(seconds)) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(seconds, 36) * 1000);
}
