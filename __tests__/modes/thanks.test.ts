import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { addShop, startWorld, type World } from './world.ts';

describe('thanks for the records of an issue', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    await addShop(world);
  });
  afterEach(() => world.close());

  function records(): readonly { readonly name: string; readonly value: string }[] {
    const pending = world.aws.certificates().find(({ status }) => status === 'PENDING_VALIDATION');
    return world.aws.validationRecords(pending?.arn ?? '');
  }

  function thanks(): readonly string[] {
    const comments = [...world.github.comments.values()].map(({ body }) => body);
    return comments.filter((body) => body.includes('event=thanks'));
  }

  test('come once, mention nobody, and cost no further look at the comments', async () => {
    world.aws.settings.validationDelay = 1e12;
    await scan(world.context(undefined, 'issues: { language: ja }'));
    expect(thanks()).toEqual([]);
    for (const { name, value } of records()) world.aws.dns.addRecord({ name, type: 'CNAME', value });
    await scan(world.context(undefined, 'issues: { language: ja }'));
    expect(thanks()).toHaveLength(1);
    expect(thanks()[0]).toContain('ご登録ありがとうございました');
    expect(thanks()[0]).not.toContain('@');
    const context = world.context(undefined, 'issues: { language: ja }');
    const looked: number[] = [];
    const listComments = (number: number): ReturnType<typeof context.github.listComments> => {
      looked.push(number);
      return context.github.listComments(number);
    };
    await scan({ ...context, github: { ...context.github, listComments } });
    expect(looked).toEqual([]);
    expect(thanks()).toHaveLength(1);
  });
});
