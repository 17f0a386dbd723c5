import { defineConfig, type OxlintConfig } from 'oxlint';

type Group = readonly [globs: readonly string[], message: string];
type Override = NonNullable<OxlintConfig['overrides']>[number];

/** What may not be imported from a layer, with the sentence that the offender reads. */
function forbid(...groups: readonly Group[]): ['error', { patterns: { group: string[]; message: string }[] }] {
  return ['error', { patterns: groups.map(([group, message]) => ({ group: [...group], message })) }];
}

const outside = ['@actions/*', '@aws-sdk/*', '@smithy/*', '@octokit/*', 'node:*'];
/** `src/index.ts`; the lists of the catalogue's files are called so too. */
const entry = ['**/index.ts', '!**/locales/**/index.ts', '!./*/index.ts'];

/** The rooms of a layer, and which others each may import from; files beside the rooms are free. */
const rooms: Readonly<Record<'modes' | 'adapters', Readonly<Record<string, readonly string[]>>>> = {
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
function roomRules(layer: keyof typeof rooms, ...layerGroups: readonly Group[]): readonly Override[] {
  return Object.entries(rooms[layer]).map(([room, known]) => {
    const strangers = Object.keys(rooms[layer]).filter((name) => name !== room && !known.includes(name));
    const globs = [
      ...strangers.flatMap((name) => ['..', '../..', '../../..'].map((up) => `${up}/${name}/**`)),
      ...known.filter((name) => name.includes('/')).map((name) => `!**/${name}.ts`),
    ];
    const message = `Room ${layer}/${room} knows ${known.join(', ') || 'no other room'} (oxlint.config.ts).`;
    return {
      files: [`src/${layer}/${room}/**`],
      rules: { 'no-restricted-imports': forbid(...layerGroups, [globs, message]) },
    };
  });
}

const modesGroups: readonly Group[] = [
  [outside, 'modes reach the outside through ports only.'],
  [['**/adapters/**', ...entry, '**/sandbox/**'], 'modes reach the outside through ports only.'],
];
const adapterGroups: readonly Group[] = [
  [['**/modes/**', '**/text/**', '**/index.ts', '**/sandbox/**'], 'adapters know ports and core only.'],
  [['node:child_process'], 'No exec.'],
];

/** No clock and no environment. */
const pure: NonNullable<Override['rules']> = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'The environment is read in src/inputs.ts and the adapters.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Temporal', property: 'Now', message: 'The clock is an argument here.' },
    { object: 'Date', property: 'now', message: 'The clock is an argument here.' },
  ],
};

/** The strict and stylistic sets of typescript-eslint; those on enums are left out, since `tsc` refuses enums here. */
const typescriptRules = [
  'await-thenable',
  'no-array-delete',
  'no-base-to-string',
  'no-confusing-void-expression',
  'no-deprecated',
  'no-duplicate-type-constituents',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extra-non-null-assertion',
  'no-extraneous-class',
  'no-floating-promises',
  'no-for-in-array',
  'no-generated-empty-object-type',
  'no-implied-eval',
  'no-invalid-void-type',
  'no-meaningless-void-operator',
  'no-misused-new',
  'no-misused-promises',
  'no-misused-spread',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-asserted-optional-chain',
  'no-non-null-assertion',
  'no-redundant-type-constituents',
  'no-require-imports',
  'no-this-alias',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-declaration-merging',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'no-useless-default-assignment',
  'no-wrapper-object-types',
  'only-throw-error',
  'prefer-as-const',
  'prefer-namespace-keyword',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-return-this-type',
  'related-getter-setter-pairs',
  'require-await',
  'triple-slash-reference',
  'unbound-method',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
  'adjacent-overload-signatures',
  'array-type',
  'ban-tslint-comment',
  'class-literal-property-style',
  'consistent-generic-constructors',
  'consistent-indexed-object-style',
  'consistent-type-assertions',
  'consistent-type-definitions',
  'no-confusing-non-null-assertion',
  'no-inferrable-types',
  'non-nullable-type-assertion-style',
  'prefer-find',
  'prefer-for-of',
  'prefer-function-type',
  'prefer-includes',
  'prefer-nullish-coalescing',
  'prefer-optional-chain',
  'prefer-regexp-exec',
  'prefer-string-starts-ends-with',
  'explicit-module-boundary-types',
];

function withSeverity(severity: 'error' | 'off'): Record<string, 'error' | 'off'> {
  return Object.fromEntries(typescriptRules.map((name) => [`typescript/${name}`, severity]));
}

export default defineConfig({
  plugins: ['typescript', 'import'],
  categories: { correctness: 'error' },
  options: { typeAware: true, typeCheck: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist/', 'build/', 'coverage/', 'sandbox/models/', 'reports/'],
  rules: {
    ...withSeverity('error'),
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/explicit-module-boundary-types': 'error',
    'typescript/restrict-plus-operands': [
      'error',
      { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
    ],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'import/namespace': 'off',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'no-array-constructor': 'error',
    'no-console': 'error',
    'no-empty-function': 'error',
    'no-restricted-imports': forbid([['node:child_process'], 'No exec.']),
    'no-unused-expressions': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^$', caughtErrors: 'all' }],
    'no-useless-constructor': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    eqeqeq: 'error',
  },
  overrides: [
    {
      files: ['src/core/**', 'src/text/**', 'src/config/**'],
      rules: {
        ...pure,
        'no-restricted-imports': forbid(
          [outside, 'core, text and config are pure: no toolkit, SDK, Octokit or node module.'],
          [
            ['**/adapters/**', '**/modes/**', '**/inputs.ts', ...entry, '**/sandbox/**'],
            'Dependencies point towards core and text.',
          ],
        ),
      },
    },
    {
      files: ['src/core/**'],
      rules: {
        'no-restricted-imports': forbid(
          [outside, 'core is pure: no toolkit, SDK, Octokit or node module.'],
          [
            ['adapters', 'modes', 'text', 'ports', 'sandbox']
              .map((room) => `**/${room}/**`)
              .concat('**/inputs.ts', '**/index.ts'),
            'core depends on nothing but itself and the config types.',
          ],
        ),
      },
    },
    {
      files: ['src/modes/**', 'src/ports/**'],
      rules: { ...pure, 'no-restricted-imports': forbid(...modesGroups) },
    },
    { files: ['src/adapters/**'], rules: { 'no-restricted-imports': forbid(...adapterGroups) } },
    ...roomRules('modes', ...modesGroups),
    ...roomRules('adapters', ...adapterGroups),
    {
      files: ['sandbox/**', '__tests__/**', 'scripts/**', 'bench/**'],
      rules: { 'no-restricted-imports': 'off', 'no-console': 'off' },
    },
    { files: ['**/*.js'], rules: { ...withSeverity('off'), 'typescript/restrict-plus-operands': 'off' } },
  ],
});
