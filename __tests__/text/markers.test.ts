import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  jsonMarker,
  marker,
  readCommentMarkers,
  readJsonMarker,
  readMarkers,
  readMarkerValues,
  region,
  replaceRegion,
} from '../../src/text/markdown/markdown.ts';
import { foreignText, shapes } from './github-markdown.ts';

const key = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/).filter((k) => k !== 'begin' && k !== 'end');
const value = fc.stringMatching(/^[\w.:/+=@,*-]{1,40}$/);

describe('a marker', () => {
  test('holds an ARN as it is', () => {
    const arn = 'arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012';
    expect(marker('certificate', arn)).toBe(`<!-- acm-email-to-dns:certificate=${arn} -->`);
    expect(marker('dashboard')).toBe('<!-- acm-email-to-dns:dashboard -->');
  });

  test('is read as it was written, at the beginning of a text', () => {
    fc.assert(
      fc.property(key, value, foreignText(), (k, v, foreign) => {
        expect(readMarkers(`${marker(k, v)} text ${code(foreign)}`).get(k)).toBe(v);
        expect(readCommentMarkers(`\n${marker(k, v)}\n\ntext`).get(k)).toBe(v);
        expect(readMarkers(`${marker(k)}\n\n${marker('after', v)}`)).toEqual(
          new Map(
            k === 'after'
              ? [[k, '']]
              : [
                  [k, ''],
                  ['after', v],
                ],
          ),
        );
      }),
    );
  });

  test('counts for nothing further down: whoever repeats a text of ours plants none', () => {
    fc.assert(
      fc.property(key, value, foreignText(), (k, v, foreign) => {
        const ours = region(`${marker(k, v)}\n\ntext`);
        for (const text of [`Thanks: > ${ours}`, `${code(foreign)}\n> ${marker(k, v)}`, `Thanks:\n\n${marker(k, v)}`]) {
          expect(readMarkers(text)).toEqual(new Map());
        }
        expect(readCommentMarkers(`Thanks:\n\n${ours}`)).toEqual(new Map());
        expect(readJsonMarker(`Thanks:\n\n${jsonMarker(k, v)}`, k)).toBeUndefined();
        expect(readMarkerValues(`${ours}\n\n${marker(k, 'below')}`, k)).toEqual([v]);
      }),
    );
  });

  test('is found below what people write above the region of an issue', () => {
    const body = `A note of ours\n\n${region(`${marker('certificate', 'arn')}\n\ntext`)}`;
    expect(readMarkers(body)).toEqual(new Map([['certificate', 'arn']]));
  });

  test('is one comment to a Markdown parser, whatever it was given', () => {
    fc.assert(
      fc.property(key, fc.oneof(value, foreignText()), (k, v) => {
        let text: string;
        try {
          text = marker(k, v);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        expect(text.slice(4, -3)).not.toMatch(/--|>/);
        expect(shapes(`a ${text} b`)).toEqual([
          'root',
          [
            [
              'paragraph',
              [
                ['text', 'a '],
                ['html', text],
                ['text', ' b'],
              ],
            ],
          ],
        ]);
      }),
    );
  });

  test.each(['a b', '-->', '<', '', 'a\nb', 'ü'])('refuses the value %j', (bad) => {
    expect(() => marker('key', bad)).toThrow(TypeError);
  });

  test.each(['begin', 'end', 'Key', 'a--b', 'a=b', '', 'a-'])('refuses the key %j', (bad) => {
    expect(() => marker(bad, 'x')).toThrow(TypeError);
    expect(() => jsonMarker(bad, 'x')).toThrow(TypeError);
  });

  test('counts once: the first of several with one key', () => {
    expect(readMarkers(`${marker('a', '1')} ${marker('a', '2')}`)).toEqual(new Map([['a', '1']]));
  });

  test('is read through line ends that a browser has changed', () => {
    const body = region(`${marker('a', '1')}\nText`).replaceAll('\n', '\r\n');
    expect(readMarkers(body)).toEqual(new Map([['a', '1']]));
  });
});

describe('a JSON marker', () => {
  test('is read as it was written and is one comment to a Markdown parser', () => {
    const json = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), fc.dictionary(foreignText(), foreignText()));
    fc.assert(
      fc.property(key, json, (k, data) => {
        const text = jsonMarker(k, data);
        expect(text.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(text).toMatch(/^[ -~]+$/);
        expect(readJsonMarker(`${text}\n\ntext ${jsonMarker(k, 'second')}`, k)).toEqual(
          JSON.parse(JSON.stringify(data)),
        );
        expect(shapes(text)).toEqual(['root', [['html', text]]]);
      }),
    );
  });

  test('is undefined when it is absent or broken', () => {
    expect(readJsonMarker('Text', 'state')).toBeUndefined();
    expect(readJsonMarker('<!-- acm-email-to-dns:state={"a": -->', 'state')).toBeUndefined();
    expect(readJsonMarker(jsonMarker('states', 1), 'state')).toBeUndefined();
  });

  test('refuses what has no JSON form', () => {
    expect(() => jsonMarker('state', undefined)).toThrow('no JSON form');
  });
});

describe('the region that the action owns', () => {
  const blocks = fc.string().map((text) => region(text));
  const begin = '<!-- acm-email-to-dns:begin -->';
  const end = '<!-- acm-email-to-dns:end -->';

  test('is replaced, and what people wrote around it is kept byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), blocks, blocks, foreignText(), (before, old, fresh, after) => {
        fc.pre(!after.includes(end));
        expect(replaceRegion(before + old + after, fresh)).toBe(before + fresh + after);
      }),
    );
  });

  test('comes first where a marker was deleted, and the rest is kept', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', begin, end, end + begin), blocks, (text, stray, fresh) => {
        const existing = `x${text}${stray}`;
        expect(replaceRegion(existing, fresh)).toBe(`${fresh}\n\n${existing}`);
      }),
    );
  });

  test('does not change when it is replaced by itself', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(begin, end, '\n', 'text'), foreignText()), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, blocks, (parts, fresh) => {
        const once = replaceRegion(parts.join(''), fresh);
        expect(replaceRegion(once, fresh)).toBe(once);
        expect(once).toContain(fresh);
      }),
    );
  });

  test('takes only what was made as a region', () => {
    expect(() => replaceRegion('', 'text')).toThrow(TypeError);
  });

  test('ends where it was ended, whatever markers a text in it repeats', () => {
    const inner = `<!-- acm-email-to-dns:begin -->\n@all\n<!-- acm-email-to-dns:end -->\n${region('quoted')}`;
    const ours = region(`${marker('certificate', 'arn')}\n\n${inner}`);
    expect(readMarkers(ours)).toEqual(new Map([['certificate', 'arn']]));
    expect(replaceRegion(`above\n${ours}\nbelow`, region('new'))).toBe(`above\n${region('new')}\nbelow`);
  });
});
