import { createCancellation } from './adapters/runtime/cancellation.ts';
import { keepYoungHeapSmall } from './adapters/runtime/memory.ts';
import { runJob } from './job.ts';

keepYoungHeapSmall();
const cancelled = createCancellation(process);
await runJob(cancelled);
// What was cut off would go on, and GitHub kills a cancelled run soon.
if (cancelled.aborted) process.exit();
