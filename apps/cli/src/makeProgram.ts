import { Command } from 'commander';
import { addCheck } from './commands/check.js';
import { addExport } from './commands/exportGraph.js';
import { addImport } from './commands/importFiles.js';
import { addMigrate } from './commands/migrate.js';
import { addServe } from './commands/serve.js';
import { addSourceAdd } from './commands/sourceAdd.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

/** The command line: every command, one file each in commands/. */
export function makeProgram(terminal: Terminal): Command {
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
  addSourceAdd(program, terminal);
  addImport(program, terminal);
  addExport(program, terminal);
  addCheck(program, terminal);
  return program;
}
