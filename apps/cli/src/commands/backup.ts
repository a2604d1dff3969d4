import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  differencesFrom,
  isUntouched,
  readStoreState,
  type StoreState,
  storeStateIn,
} from '@entente/application';
import { judgeCitation } from '@entente/documents';
import {
  BackupFileError,
  dumpStore,
  findStoppedStore,
  noteOn,
  readNote,
  replaceStore,
  runNeo4jAdmin,
  StoreCommandError,
} from '@entente/local-neo4j';
import { GraphStore, openDriver, runMigrations } from '@entente/store';
import type { Command } from 'commander';
import { type Config, readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, progressTo, type Terminal } from '../terminal.js';
import { onStore } from '../withGraph.js';

/** `entente backup` and `entente restore`: the local store as a file, by Neo4j's own dump and load. */
export function addBackupCommands(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('write the local store to a file, by Neo4j’s own dump; the local Neo4j must be stopped')
    .argument('<file>', 'a new one; it appears when it is whole')
    .option('--json', 'print what the backup has as JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const { size, ...state } = await backUp(readConfig(), resolve(file), terminal);
      terminal.out.write(
        json
          ? printableJson({ file, bytes: size, ...state })
          : `${printableLine(file)}: ${inWords(state)}, ${Math.ceil(size / 1e6)} MB\n`,
      );
      if (!state.ok) terminal.err.write('The graph is not whole, and so is its backup; see entente check\n');
    });
  program
    .command('restore')
    .description(
      'put a backup in the place of the local store; it is loaded and checked beside it first, and where anything is wrong the store stays as it is',
    )
    .argument('<file>', 'made by entente backup, or neo4j-admin database dump')
    .option('--replace', 'also where there is a graph already, which is lost')
    .option('--json', 'print what was restored as JSON')
    .action(async (file: string, { json, replace }: { json?: true; replace?: true }) => {
      const state = await restore(readConfig(), resolve(file), replace === true, terminal);
      terminal.out.write(
        json
          ? printableJson({ file, ...state })
          : `Restored from ${printableLine(file)}: ${inWords(state)}\n`,
      );
    });
}

const inWords = ({ counts, log, constraints }: StoreState): string =>
  `${counts.actors} actors, ${counts.relations} relations, ${counts.claims} claims, ${counts.citations} citations, ` +
  `${counts.sources} sources, ${log} entries of the log, ${constraints.length} constraints`;

async function backUp(
  config: Config,
  file: string,
  terminal: Terminal,
): Promise<StoreState & { readonly size: number }> {
  if (await isThere(file)) throw new UsageError(`${file} is there already; a backup is a new file`);
  if (!(await findStoppedStore(config, 'A backup'))) {
    throw new StoreCommandError('NO_STORE', `There is no graph in ${config.dataDirectory} yet`);
  }
  const { report, done } = progressTo(terminal.err);
  try {
    // Started and stopped: what was cut off by a kill is recovered, which a dump does not do.
    const state = await onStore(config, report, (store) =>
      readStoreState(store, (fraction) => report({ text: 'Looking at everything', fraction })),
    );
    await dumpStore(config, file, report, (dump) => noteOn(dump, state));
    return { ...state, size: (await stat(file)).size };
  } finally {
    done();
  }
}

async function restore(
  config: Config,
  file: string,
  replace: boolean,
  terminal: Terminal,
): Promise<StoreState> {
  const note = await readNote(file);
  const before = note === null ? {} : storeStateIn(note.value);
  const { report, done } = progressTo(terminal.err);
  try {
    const isStore = await findStoppedStore(config, 'Restoring');
    if (isStore && !replace && !(await onStore(config, report, isUntouched))) {
      throw new UsageError(
        `There is a graph in ${config.dataDirectory}; give --replace to lose it for the backup, or another directory in ENTENTE_DATA`,
      );
    }
    return await replaceStore(
      config,
      {
        fill: async (settings) => {
          report({ text: 'Loading the backup' });
          const input = await open(file);
          const load = ['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true'];
          await runNeo4jAdmin(settings, load, report, { input }).finally(() => input.close());
        },
        check: async (neo4j) => {
          const driver = openDriver(neo4j);
          try {
            const store = new GraphStore(driver, neo4j.database, judgeCitation);
            const state = await readStoreState(store, (fraction) =>
              report({ text: 'Looking at everything', fraction }),
            );
            const differences = differencesFrom(before, state);
            if (differences.length > 0) {
              throw new BackupFileError(
                `What ${file} has is not what was backed up, and the store stays as it was: ${differences.join('; ')}`,
              );
            }
            await runMigrations(driver, neo4j.database, report);
            return state;
          } finally {
            await driver.close();
          }
        },
      },
      report,
    );
  } finally {
    done();
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
