import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

const server = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));

/** `serve`: runs the server as a process of its own, and ends as it ends. */
export const serve = new Command('serve')
  .description('bring up Neo4j, and serve the explorer and the API')
  .action(async () => {
    const child = spawn(process.execPath, [server], { stdio: 'inherit' });
    // From a terminal the child gets the signal itself; from elsewhere only this process does.
    const pass = (signal: NodeJS.Signals): void => {
      if (!process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGINT', pass);
    process.on('SIGTERM', (signal) => child.kill(signal));
    process.exitCode = await new Promise<number>((resolve) => {
      child.on('exit', (code) => resolve(code ?? 1));
    });
  });
