import { writeFileSync } from 'node:fs';

/* Loaded before a measured process: leaves behind what the process took, in the file that BENCH_USAGE_FILE names. */

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakMemory: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env['BENCH_USAGE_FILE'] ?? '', JSON.stringify(usage));
});
