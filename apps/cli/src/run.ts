import { DomainError } from '@entente/model';
import { MigrationError, Neo4jStartError } from '@entente/store';
import { CommanderError } from 'commander';
import { makeProgram } from './makeProgram.js';
import { printable, printableJson } from './printable.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

/** Runs the command line. Leaves the exit code in the process: 0 done, 1 it did not hold or finish, 2 wrong use. */
export async function run(words: readonly string[], terminal: Terminal): Promise<void> {
  // Whoever reads the result may stop half way, as `head` does.
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
