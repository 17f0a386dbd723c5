import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createLogger, harmless } from '../../../src/adapters/runtime/logger.ts';

let printed: string;
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

function lines(): readonly string[] {
  return printed.split('\n').slice(0, -1);
}

/** Whether the runner takes a line for a command: `ActionCommand.TryParseV2` and `TryParse` in actions/runner. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('annotations', () => {
  test('carry file, line and column', () => {
    const logger = createLogger();
    logger.error('wrong', { file: '.github/a.yml', line: 12, column: 5 });
    logger.warning('odd', { file: 'a,b:c.yml' });
    logger.notice('look');
    expect(lines()).toEqual([
      '::error file=.github/a.yml,line=12,col=5::wrong',
      '::warning file=a%2Cb%3Ac.yml::odd',
      '::notice::look',
    ]);
  });

  test('keep line breaks of a text inside the one command', () => {
    createLogger().error('one\r\n::add-mask::x');
    expect(lines()).toEqual(['::error::one%0D%0A::add-mask::x']);
  });

  test('beyond ten of a type become plain lines, and the end says how many', () => {
    const logger = createLogger();
    for (let count = 1; count <= 12; count++) logger.warning(`w${count}`, { file: 'a.yml', line: count });
    logger.error('e1');
    logger.finish();
    expect(lines().filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines().filter((line) => line.startsWith('::error'))).toEqual(['::error::e1']);
    expect(lines().slice(10, 12)).toEqual(['Warning: a.yml:11: w11', 'Warning: a.yml:12: w12']);
    expect(lines().at(-1)).toMatch(/^Warnings: 12 in all; .* the other 2 stand in this log only\.$/);
  });

  test('leave the tenth error to the one that fails the run', () => {
    const logger = createLogger();
    for (let count = 1; count <= 12; count++) logger.error(`e${count}`);
    logger.finish();
    expect(lines().filter((line) => line.startsWith('::error'))).toHaveLength(9);
    expect(lines().at(-1)).toMatch(/^Errors: 12 in all; .* the other 3 stand in this log only\.$/);
  });

  test('of up to ten need no remark at the end', () => {
    const logger = createLogger();
    for (let count = 1; count <= 10; count++) logger.notice('n');
    logger.finish();
    expect(lines()).toHaveLength(10);
  });
});

describe('plain lines', () => {
  test.each([
    ['::add-mask::x', ': :add-mask::x'],
    ['  \t::stop-commands::x', '  \t: :stop-commands::x'],
    ['fine\n::error::x', 'fine\n: :error::x'],
    ['fine\r::error::x', 'fine\n: :error::x'],
    ['\ufeff::error::x', '\ufeff: :error::x'],
    ['text ##[add-mask]x', 'text ## [add-mask]x'],
    ['\u001b[2J\u001b[1A::x\u202e', '[2J[1A::x'],
    ['\u001b::error::x', ': :error::x'],
    ['arn:aws:acm:us-east-1::x a :: b', 'arn:aws:acm:us-east-1::x a :: b'],
  ])('%j cannot become a command', (text, safe) => {
    createLogger().info(text);
    expect(printed).toBe(`${safe}\n`);
  });

  test('never are commands, whatever the text', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      'error',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u2028',
      '\u0085',
      '\u00a0',
      '\u200b',
      '\u001b',
      '\u009b',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(
          harmless(pieces.join(''))
            .split(/[\r\n]/)
            .filter(isCommand),
        ).toEqual([]);
      }),
    );
  });
});

test('a group folds what is logged in it, ends when the work fails, and passes results on', async () => {
  const logger = createLogger();
  const result = await logger.group('Scan\n::error::x', () => {
    logger.info('inside');
    return Promise.resolve(5);
  });
  await expect(logger.group('Swap', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(result).toBe(5);
  expect(lines()).toEqual(['::group::Scan%0A::error::x', 'inside', '::endgroup::', '::group::Swap', '::endgroup::']);
});

test('annotations and headings carry no escape sequence', async () => {
  const logger = createLogger();
  const text = 'a\u001b[31mb\u009bc\u202ed';
  for (const level of ['error', 'warning', 'notice', 'debug'] as const) logger[level](text);
  await logger.group(text, () => Promise.resolve());
  expect(lines()).toEqual([
    ...['error', 'warning', 'notice', 'debug', 'group'].map((name) => `::${name}::a[31mbcd`),
    '::endgroup::',
  ]);
});

test('debug lines are commands that the runner hides', () => {
  createLogger().debug('detail\n::error::x');
  expect(lines()).toEqual(['::debug::detail%0A::error::x']);
});
