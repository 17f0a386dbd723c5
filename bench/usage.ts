import { writeFileSync } from 'node:fs';

/* Loaded before a measured process: leaves behind what the process took, in the file that BENCH_USAGE_FILE names. */

process.once('exit', () => {
  const usage = { peakMemory: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env['BENCH_USAGE_FILE'] ?? '', JSON.stringify(usage));
});
