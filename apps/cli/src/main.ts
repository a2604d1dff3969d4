import { DomainError } from '@entente/model';
import { MigrationError, Neo4jStartError } from '@entente/store';
import { Command, CommanderError } from 'commander';
import { check } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { migrate } from './commands/migrate.js';
import { serve } from './commands/serve.js';
import { source } from './commands/source.js';
import { UnfinishedError } from './unfinishedError.js';

const program = new Command('entente')
  .description('An actor-relationship graph explorer for policy research.')
  .exitOverride();
for (const command of [serve, migrate, source, importCommand, exportCommand, check]) {
  program.addCommand(command);
}
for (const command of program.commands) {
  command.exitOverride();
  for (const inner of command.commands) inner.exitOverride();
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** 1: it did not hold or finish. 2: wrong use. Commander has said what is wrong with the use itself. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known =
    error instanceof UnfinishedError ||
    error instanceof DomainError ||
    error instanceof Neo4jStartError ||
    error instanceof MigrationError ||
    (error as NodeJS.ErrnoException).code === 'ENOENT';
  const { message, stack } = error as Error;
  const text = known ? message : (stack ?? message);
  if (text !== '') process.stderr.write(`${text}\n`);
  return 1;
}
