import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { ReportFile } from '../../ports/runtime.ts';

/** More bytes no shard's report has: some ten thousand certificates. */
const largestReport = 256 * 1024 * 1024;
/** More files and folders are not looked through. */
const mostEntries = 10_000;

/**
 * Every JSON file below a folder, as actions/download-artifact lays them out: each artifact in a folder of its own, or
 * all in one. Links are not followed, so that nothing outside the folder is read.
 */
export function readReportFolder(folder: string): readonly ReportFile[] {
  const files: ReportFile[] = [];
  const waiting = [folder];
  let left = mostEntries;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const entry of listFolder(place, folder)) {
      if (left-- <= 0) throw new UserError(`input reports: ${folder} holds more than ${String(mostEntries)} files.`);
      const path = join(place, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.name.endsWith('.json')) files.push({ path: relative(folder, path), content: readContent(path) });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFolder(place: string, folder: string): ReturnType<typeof readDirectory> {
  try {
    return readDirectory(place);
  } catch (error) {
    throw new UserError(
      `input reports: ${folder} cannot be read (${error instanceof Error ? error.message : String(error)}). ` +
        'Name the folder that actions/download-artifact wrote the shards’ reports to.',
    );
  }
}

function readDirectory(place: string) {
  return readdirSync(place, { withFileTypes: true });
}

function readContent(path: string): ReportFile['content'] {
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return { problem: 'it is no regular file' };
    if (status.size > largestReport) return { problem: `it is larger than ${String(largestReport / 2 ** 20)} MiB` };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
