import { UserError } from '../../core/errors.ts';
import { plural } from '../../text/plural.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { prepareRepository, publish } from '../scan/publish.ts';
import { mergeShards } from '../scan/shards/merge.ts';
import { unpackShard } from '../scan/shards/unpack.ts';
import { withClosings } from '../shared/closings.ts';
import { readTracking } from '../shared/tracking.ts';

/**
 * Merges the shards' report files and does all the writing to GitHub that a scan of everything would do. Asks AWS
 * nothing. What is missing or broken is named and fails the job, with everything else done.
 */
export async function reportShards(context: Context): Promise<ModeResult> {
  const { config, repository, run, clock } = context;
  const files = context.reports.read();
  const expected = { repository: repository.fullName, config, isDryRun: run.isDryRun, now: clock.now() };
  const unpacked = files.map((file) => unpackShard(file, expected));
  const { survey, problems } = mergeShards(unpacked, config.issues.language);
  if (survey === undefined) {
    throw new UserError(
      [
        'input reports: no report file of a shard can be used, so nothing was written.',
        ...problems.map(({ en }) => en),
      ].join('\n'),
    );
  }
  context.log.info(`${plural(files.length, 'report file')}, ${plural(survey.findings.length, 'certificate')}.`);
  const tracking = await withClosings(context, await readTracking(context));
  const unprepared = await prepareRepository(context, tracking);
  const result = await publish(context, tracking, survey);
  return { ...result, problems: [...problems, ...unprepared, ...result.problems] };
}
