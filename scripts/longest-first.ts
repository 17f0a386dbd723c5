import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// Its module for `import` has another shape than its types say.
const { default: TestSequencer } = require('@jest/test-sequencer') as typeof import('@jest/test-sequencer');

/** Folders whose files take longest, the longest first; a file that is begun last keeps the others' workers waiting. */
const slowest = ['browser', 'end-to-end', 'modes/model', 'modes', 'sandbox'];

type Test = Parameters<InstanceType<typeof TestSequencer>['sort']>[0][number];

/** Begins with the longest files also where no run before has measured them, as in a fresh clone. */
export default class LongestFirst extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const rankOf = ({ path }: Test): number => {
      const rank = slowest.findIndex((folder) => path.replaceAll('\\', '/').includes(`/__tests__/${folder}/`));
      return rank === -1 ? slowest.length : rank;
    };
    // What was measured before is ordered by that already.
    return (await super.sort(tests)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
