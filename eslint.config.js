import tseslint from 'typescript-eslint';

/** What may not be imported from a layer, with the sentence that the offender reads. */
function forbid(...groups) {
  return ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }];
}

const outside = ['@actions/*', '@aws-sdk/*', '@smithy/*', '@octokit/*', 'node:*'];
/** `src/index.ts`; the lists of the catalogue's files are called so too. */
const entry = ['**/index.ts', '!**/locales/**/index.ts', '!./*/index.ts'];
/** GitHub takes labels without regard to case, so they are looked for by `hasLabel` alone. */
const foldedLabels = [
  {
    selector: "CallExpression[callee.property.name='includes'][callee.object.property.name='labels']",
    message: 'Labels are looked for by hasLabel, without regard to case.',
  },
  {
    selector: "CallExpression[callee.property.name='includes'][callee.object.name='labels']",
    message: 'Labels are looked for by hasLabel, without regard to case.',
  },
];

/** The rooms of a layer, and which others each may import from; files beside the rooms are free. */
const rooms = {
  modes: {
    shared: [],
    gates: ['shared'],
    // A proposal is made of what a scan found, and its update goes by who turned a listener back.
    plans: ['shared', 'gates', 'scan/entry', 'scan/issues/reverted'],
    check: ['shared', 'gates', 'plans'],
    swap: ['shared', 'gates', 'plans'],
    rollback: ['shared', 'gates', 'plans', 'swap'],
    scan: ['shared', 'gates', 'plans'],
    report: ['shared', 'scan'],
    discover: ['shared'],
    // It asks for the hosted zones that a scan would ask for.
    doctor: ['shared', 'scan/dns/route53-record-writer'],
  },
  adapters: { aws: ['runtime'], github: ['runtime'], net: ['runtime'], runtime: [] },
};

/** Lint's rules for the rooms of a layer: what each may not import, on top of what its layer may not. */
function roomRules(layer, ...layerGroups) {
  const names = Object.keys(rooms[layer]);
  return names.map((room) => {
    const known = rooms[layer][room];
    const others = names.filter((name) => name !== room && !known.includes(name));
    const exceptions = known.filter((name) => name.includes('/')).map((name) => `(?!${name}\\.ts$)`);
    const regex = `^(?:\\.\\./)+${exceptions.join('')}(?:${others.join('|')})/`;
    const [, { patterns }] = forbid(...layerGroups);
    const message = `Room ${layer}/${room} knows ${known.join(', ') || 'no other room'} (eslint.config.js).`;
    return {
      files: [`src/${layer}/${room}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, { regex, message }] }] },
    };
  });
}

const modesGroups = [
  [outside, 'modes reach the outside through ports only.'],
  [['**/adapters/**', ...entry, '**/sandbox/**'], 'modes reach the outside through ports only.'],
];
const adapterGroups = [
  [['**/modes/**', '**/text/**', '**/index.ts', '**/sandbox/**'], 'adapters know ports and core only.'],
  [['node:child_process'], 'No exec.'],
];

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument here.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument here.' },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The clock is an argument here.',
  },
];
const noEnvironment = [{ name: 'process', message: 'The environment is read in src/inputs.ts and the adapters.' }];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'sandbox/models/', 'reports/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^$', caughtErrors: 'all' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-imports': forbid([['node:child_process'], 'No exec.']),
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**', 'src/text/**', 'src/config/**'],
    rules: {
      'no-restricted-imports': forbid(
        [outside, 'core, text and config are pure: no toolkit, SDK, Octokit or node module.'],
        [
          ['**/adapters/**', '**/modes/**', '**/inputs.ts', ...entry, '**/sandbox/**'],
          'Dependencies point towards core and text.',
        ],
      ),
      'no-restricted-syntax': ['error', ...noClock, ...foldedLabels],
      'no-restricted-globals': ['error', ...noEnvironment],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-imports': forbid(
        [outside, 'core is pure: no toolkit, SDK, Octokit or node module.'],
        [
          [
            '**/adapters/**',
            '**/modes/**',
            '**/text/**',
            '**/inputs.ts',
            '**/index.ts',
            '**/ports/**',
            '**/sandbox/**',
          ],
          'core depends on nothing but itself and the config types.',
        ],
      ),
    },
  },
  {
    files: ['src/modes/**', 'src/ports/**'],
    rules: {
      'no-restricted-imports': forbid(...modesGroups),
      'no-restricted-syntax': ['error', ...noClock, ...foldedLabels],
      'no-restricted-globals': ['error', ...noEnvironment],
    },
  },
  {
    files: ['src/adapters/**'],
    rules: {
      'no-restricted-imports': forbid(...adapterGroups),
    },
  },
  ...roomRules('modes', ...modesGroups),
  ...roomRules('adapters', ...adapterGroups),
  {
    files: ['sandbox/**', '__tests__/**', 'scripts/**', 'bench/**'],
    rules: { 'no-restricted-imports': 'off', 'no-console': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
