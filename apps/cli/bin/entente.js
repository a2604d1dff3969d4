#!/usr/bin/env node
// The command line, built first where it is not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = new URL('../dist/main.js', import.meta.url);
const served = ['apps/server/dist/main.js', 'apps/web/dist/index.html'].map((file) => `${root}${file}`);

const needed = process.argv[2] === 'serve' ? [fileURLToPath(main), ...served] : [fileURLToPath(main)];
if (!needed.every((file) => existsSync(file)) && !(await build())) process.exit(1);
await import(main);

/** Runs `npm run build`; how far it is goes to stderr, and what it said where it failed. */
async function build() {
  const started = Date.now();
  const say = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`\rBuilding Entente, which takes a minute the first time (${seconds} s)`);
  };
  if (process.stderr.isTTY) say();
  else process.stderr.write('Building Entente, which takes a minute the first time\n');
  const ticking = process.stderr.isTTY ? setInterval(say, 1000) : undefined;
  const npm = spawn('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said = [];
  npm.stdout.on('data', (chunk) => said.push(chunk));
  npm.stderr.on('data', (chunk) => said.push(chunk));
  const code = await new Promise((resolve) => {
    npm.on('error', (error) => {
      said.push(Buffer.from(`npm cannot be run: ${error.message}\n`));
      resolve(1);
    });
    npm.on('close', resolve);
  });
  clearInterval(ticking);
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (code === 0) return true;
  process.stderr.write(Buffer.concat(said));
  process.stderr.write('The build failed; what it said stands above\n');
  return false;
}
