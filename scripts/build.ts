import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Credential sources that the AWS SDK loads only when a client is made without credentials. Every client here gets
 * the session's own, so they stay out of the bundle: nothing can look for credentials on the machine, and the
 * bundle is a quarter of a megabyte smaller.
 */
const neverLoaded = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

const target = process.argv[2] ?? 'dist';
rmSync(target, { recursive: true, force: true });
const externals = neverLoaded.flatMap((name) => ['--external', name]);
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'src/index.ts',
    '--out',
    target,
    '--license',
    'licenses.txt',
    ...externals,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
