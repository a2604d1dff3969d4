#!/usr/bin/env node
// Builds what is not built, then hands over to the command line itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const built = ['apps/cli/dist/main.js', 'apps/server/dist/main.js', 'apps/web/dist/index.html'];

if (!built.every((path) => existsSync(root + path))) {
  process.stderr.write('Building Entente; this takes about half a minute, once\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
await import('../dist/main.js');
