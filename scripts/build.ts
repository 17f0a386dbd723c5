import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minify } from 'terser';
import { bundledLicenses } from './licenses.ts';

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

/** Bundles the action and the licences of what is in it. */
function bundle(target: string): void {
  const externals = neverLoaded.flatMap((name) => ['--external', name]);
  const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-build-'));
  const stats = join(folder, 'stats.json');
  try {
    execFileSync(
      process.execPath,
      [
        'node_modules/@vercel/ncc/dist/ncc/cli.js',
        ...['build', 'src/index.ts', '--out', target, '--stats-out', stats],
        ...externals,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    writeFileSync(join(target, 'licenses.txt'), bundledLicenses(stats));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Takes out what nothing calls, and comments: half a megabyte of the libraries that nobody would review. Nothing is
 * renamed, joined or rewritten, so what is left can be read and compared line by line.
 */
async function dropUnused(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    mangle: false,
    compress: { defaults: false, dead_code: true, unused: true, side_effects: true, toplevel: true },
    // oxlint-disable-next-line typescript/no-deprecated -- only its type says so; without it all stands on one line
    format: { beautify: true, comments: false, indent_level: 2 },
  });
  if (code === undefined) throw new Error(`terser made nothing of ${path}`);
  writeFileSync(path, `${code}\n`);
}

const target = process.argv[2] ?? 'dist';
rmSync(target, { recursive: true, force: true });
bundle(target);
for (const name of readdirSync(target)) if (name.endsWith('.js')) await dropUnused(join(target, name));
