import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesBelow, readText } from './project.ts';

function importsOf(file: string): readonly string[] {
  return [...readText(file).matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}

/** The files of each circle, found as strongly connected components (Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || (graph.get(file) ?? []).includes(file)) found.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

test('finds a circle where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(circles(graph)).toEqual([['b', 'c']]);
});

test('no file of the action imports itself through others, types included', () => {
  const files = filesBelow('src', /\.ts$/);
  expect(files.length).toBeGreaterThan(300);
  expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});
