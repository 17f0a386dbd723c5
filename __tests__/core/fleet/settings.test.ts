import { describe, expect, test } from '@jest/globals';
import type { Config, RuleConfig } from '../../../src/config/config.ts';
import type { Tags } from '../../../src/core/certificate/certificate.ts';
import { rulesNeedTags, settingsFor, type CertificateSettings } from '../../../src/core/fleet/settings.ts';
import { certificate, config } from '../fixtures.ts';

const plain = config('request: on-label', 'issues: { contact: Ask us }');

function rule(match: Partial<RuleConfig['match']>, part: Partial<RuleConfig> = {}): RuleConfig {
  const everything = { account: undefined, region: undefined, domain: undefined, tag: {} };
  const nothing = {
    owners: undefined,
    contact: undefined,
    language: undefined,
    request: undefined,
    strategy: undefined,
    swap: undefined,
  };
  return { match: { ...everything, ...match }, ignore: false, drop: [], ...nothing, ...part };
}

function settingsWith(rules: readonly RuleConfig[], tags: Tags = {}, base: Config = plain): CertificateSettings {
  return settingsFor({ ...base, rules }, certificate(), tags);
}

test.each(['*.münchen.example', '*.xn--mnchen-3ya.example'])('a rule may name %s', (domain) => {
  const names = ['www.xn--mnchen-3ya.example'];
  const rules = [rule({ domain }, { ignore: true })];
  expect(settingsFor({ ...plain, rules }, certificate({ names }), {}).isIgnored).toBe(true);
});

describe('the settings of a certificate', () => {
  test('are its account’s and the config’s without a rule', () => {
    expect(settingsWith([])).toEqual({
      isIgnored: false,
      strategy: plain.strategy,
      request: 'on-label',
      owners: ['octocat'],
      contact: 'Ask us',
      language: 'en',
      accountName: undefined,
      isExternal: false,
      drop: [],
    });
    expect(settingsFor(plain, certificate({ account: '444455556666' }), {}).owners).toEqual([]);
  });

  test('are those of the first rule that matches, and of no other', () => {
    const rules = [
      rule({ account: '9*' }, { ignore: true }),
      rule({}, { owners: ['my-org/web'], contact: '' }),
      rule({}, { ignore: true, request: 'off' }),
    ];
    expect(settingsWith(rules)).toMatchObject({
      isIgnored: false,
      owners: ['my-org/web'],
      contact: '',
      request: 'on-label',
    });
  });

  test.each<[Partial<RuleConfig['match']>, Tags, boolean]>([
    [{}, {}, true],
    [{ account: '1111*' }, {}, true],
    [{ account: '1111' }, {}, false],
    [{ region: 'eu-*' }, {}, true],
    [{ region: 'us-*' }, {}, false],
    [{ domain: 'WWW.*' }, {}, true],
    [{ domain: '*.legacy.example.com' }, {}, false],
    [{ tag: { team: 'web' } }, { team: 'Web' }, true],
    [{ tag: { team: '*' } }, {}, false],
    [{ tag: { team: '*' } }, { team: '' }, true],
    [{ tag: { team: 'web', env: 'prod' } }, { team: 'web' }, false],
    [{ tag: { constructor: '*' } }, {}, false],
    [{ account: '1111*', domain: 'x' }, {}, false],
  ])('take a rule that matches %j with tags %j: %s', (match, tags, expected) => {
    expect(settingsWith([rule(match, { ignore: true })], tags).isIgnored).toBe(expected);
  });

  test('replace where names are left out, whatever the strategy', () => {
    const settings = settingsWith([rule({}, { drop: ['www.shop.example.com'], strategy: 'in-place' })]);
    expect(settings).toMatchObject({ strategy: 'replace', drop: ['www.shop.example.com'] });
  });

  test('need tags only where a rule asks for them', () => {
    expect(rulesNeedTags([rule({ account: '*' })])).toBe(false);
    expect(rulesNeedTags([rule({}), rule({ tag: { team: 'web' } })])).toBe(true);
  });
});
