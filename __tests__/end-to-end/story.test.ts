import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { steps, Story } from '../../sandbox/demo/story.ts';
import { startWorld, type World } from '../../sandbox/world.ts';

describe('the whole migration on the built bundle', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await startWorld();
    story = new Story(world);
  });
  afterAll(() => world.close());

  // Each step checks its own outcome and throws when it is wrong; the steps build on one another.
  test.each(steps.map((step) => [step.title, step] as [string, (typeof steps)[number]]))(
    '%s',
    async (_title, step) => {
      await step.play(story);
    },
    60_000,
  );
});
