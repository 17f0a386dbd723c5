import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openGitHub } from './harness.ts';
import { issuePayload } from './samples.ts';
import { ScriptedGitHub } from './scripted-github.ts';

let server: ScriptedGitHub;
beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
  server.latency = 150;
});
afterEach(() => server.stop());

const NUMBERS = Array.from({ length: 20 }, (_, index) => index + 1);

test('several reads are under way at once, but never more than ten', async () => {
  for (const number of NUMBERS) server.on(`GET /issues/${number}`, () => ({ status: 200, body: issuePayload(number) }));
  const { reader } = openGitHub(server);
  const issues = await Promise.all(NUMBERS.map((number) => reader.getIssue(number)));
  expect(issues.map((issue) => issue?.number)).toEqual(NUMBERS);
  expect(server.mostAtOnce).toBeGreaterThan(1);
  expect(server.mostAtOnce).toBeLessThanOrEqual(10);
});

test('three writes are under way at once, those to one conversation in the order asked for', async () => {
  const bodies: unknown[] = [];
  server.on('PATCH /issues/1', ({ body }) => {
    bodies.push(body['body']);
    return { status: 200, body: issuePayload(1) };
  });
  const writer = openGitHub(server).createWriter();
  const texts = NUMBERS.slice(0, 4).map(String);
  await Promise.all(texts.map((text) => writer.updateIssue(1, { body: text })));
  expect(bodies).toEqual(texts);
  expect(server.mostAtOnce).toBe(1);
  for (const number of NUMBERS)
    server.on(`PATCH /issues/${number}`, () => ({ status: 200, body: issuePayload(number) }));
  await Promise.all(NUMBERS.map((number) => writer.updateIssue(number, { body: 'x' })));
  expect(server.mostAtOnce).toBe(3);
});
