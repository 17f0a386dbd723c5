import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the bundle into a temporary folder and compares it with the committed one, byte for byte and file for file. */
const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.ts', folder], { stdio: 'inherit' });
  const names = [...new Set([...readdirSync('dist'), ...readdirSync(folder)])].sort();
  const different = names.filter((name) => !isSame(join('dist', name), join(folder, name)));
  if (different.length > 0) {
    console.error(`dist/ does not match src/: ${different.join(', ')}. Run npm run build and commit dist/.`);
    process.exitCode = 1;
  } else console.log(`dist/ matches src/ (${String(names.length)} files)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isSame(left: string, right: string): boolean {
  try {
    return readFileSync(left).equals(readFileSync(right));
  } catch {
    return false;
  }
}
