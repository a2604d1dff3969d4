import { Neo4jStartError } from '@entente/local-neo4j';
import { DomainError } from '@entente/model';
import { MigrationError } from '@entente/store';
import { Command, CommanderError } from 'commander';
import { addBackupCommands } from './commands/backup.js';
import { addCheck } from './commands/check.js';
import { addExport } from './commands/exportGraph.js';
import { addImport } from './commands/importFiles.js';
import { addMigrate } from './commands/migrate.js';
import { addPropose } from './commands/propose.js';
import { addServe } from './commands/serve.js';
import { addSourceCommands } from './commands/sourceAdd.js';
import { addUserCommands } from './commands/user.js';
import { UsageError } from './config.js';
import { printable, printableJson, type Terminal } from './terminal.js';

/** The command line: every command, one file each in commands/. */
function makeProgram(terminal: Terminal): Command {
  const program = new Command('entente')
    .description('The actor-relationship graph: serve it, fill it, take it out, check it')
    .showHelpAfterError('See entente --help, or entente <command> --help')
    .configureOutput({
      writeOut: (text) => terminal.out.write(printable(text)),
      writeErr: (text) => terminal.err.write(printable(text)),
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 it did not hold or finish, 2 wrong use.')
    .exitOverride();
  addServe(program);
  addMigrate(program, terminal);
  addSourceCommands(program, terminal);
  addImport(program, terminal);
  addExport(program, terminal);
  addPropose(program, terminal);
  addCheck(program, terminal);
  addBackupCommands(program, terminal);
  addUserCommands(program, terminal);
  return program;
}

/** Runs the command line. Leaves the exit code in the process: 0 done, 1 it did not hold or finish, 2 wrong use. */
export async function run(words: readonly string[], terminal: Terminal): Promise<void> {
  // The reader of the output may stop half way, as `head` does.
  terminal.out.on('error', () => {});
  try {
    await makeProgram(terminal).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    if (isBrokenPipe(error)) {
      process.exitCode = 1;
      return;
    }
    const { code, text } = explain(error);
    terminal.err.write(`${printable(text)}\n`);
    if (words.includes('--json')) {
      terminal.out.write(printableJson({ error: { code, message: text } }));
    }
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function explain(error: unknown): { code: string; text: string } {
  if (error instanceof UsageError) return { code: 'WRONG_USE', text: error.message };
  if (error instanceof DomainError || error instanceof Neo4jStartError || error instanceof MigrationError) {
    return { code: error.code, text: error.message };
  }
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code !== undefined) return { code, text: message };
  return { code: 'INTERNAL_ERROR', text: stack ?? String(error) };
}

function isBrokenPipe(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}
