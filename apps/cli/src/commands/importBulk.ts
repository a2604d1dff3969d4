import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import {
  bulkFiles,
  type BulkReport,
  isUntouched,
  keepBulkImport,
  readStoreState,
  type StoreState,
} from '@entente/application';
import { judgeCitation } from '@entente/documents';
import {
  checkDataDirectory,
  findStoppedStore,
  replaceStore,
  runNeo4jAdmin,
  scratchFolder,
} from '@entente/local-neo4j';
import { applyBulkSchema, type BulkCounts, GraphStore, openDriver } from '@entente/store';
import { type Config, UsageError } from '../config.js';
import { progressTo, showProgress, type Terminal } from '../terminal.js';
import { onStore, writer } from '../withGraph.js';

/**
 * Takes a file of claims JSONL into an empty local store by Neo4j's own bulk import. The store is made and checked beside the empty one: it
 * is there whole or not at all.
 * @throws UsageError where the store is not empty; StoreCommandError where it is not a local one, or is used
 */
export async function importBulk(
  config: Config,
  file: string,
  { onError }: { readonly onError: 'stop' | 'skip' },
  terminal: Terminal,
): Promise<BulkReport> {
  const { report, done } = progressTo(terminal.err);
  const isStore = await findStoppedStore(config, 'A bulk import');
  if (isStore && !(await onStore(config, report, isUntouched, done))) {
    throw new UsageError(
      `Something was written to ${config.dataDirectory} before, and a bulk import is into an empty store; name a new directory in ENTENTE_DATA, or import without --bulk`,
    );
  }
  await checkDataDirectory(config.dataDirectory);
  const startedAt = new Date().toISOString();
  const hash = createHash('sha256');
  const folder = await scratchFolder(config.dataDirectory, 'bulk-');
  try {
    const progress = showProgress(terminal.err, (await stat(file)).size);
    const taken = await bulkFiles(
      {
        name: file,
        open: () =>
          counted(file, (chunk) => {
            hash.update(chunk);
            progress.bytes(chunk.length);
          }),
      },
      folder,
      { onError, report: (read) => progress.rows(read) },
      writer,
    ).finally(() => progress.stop());
    const { made } = taken;
    if (made === null) return taken;
    await replaceStore(
      config,
      {
        fill: (settings) => {
          report({ text: 'Loading it into Neo4j' });
          return runNeo4jAdmin(settings, made.command, report);
        },
        check: async (neo4j) => {
          const driver = openDriver(neo4j);
          try {
            await applyBulkSchema(driver, neo4j.database, (fraction) =>
              report({ text: 'Making constraints and indexes', fraction }),
            );
            const store = new GraphStore(driver, neo4j.database, judgeCitation);
            const state = await readStoreState(store, (fraction) =>
              report({ text: 'Looking at everything', fraction }),
            );
            assertAllThere(made.counts, state);
            await keepBulkImport(store, { path: file, sha256: hash.digest('hex'), startedAt }, taken, writer);
          } finally {
            await driver.close();
          }
        },
      },
      report,
    );
    return taken;
  } finally {
    done();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws Error where the store has not what was loaded into it: a fault of ours or of Neo4j, never of the file */
function assertAllThere({ logEntries, ...made }: BulkCounts, { counts, log }: StoreState): void {
  const missing = (Object.keys(made) as (keyof typeof made)[]).filter((name) => counts[name] !== made[name]);
  if (missing.length === 0 && log === logEntries) return;
  throw new Error(
    `The store has not what was loaded: ${missing.map((name) => `${counts[name]} of ${made[name]} ${name}`).join(', ') || `${log} of ${logEntries} entries of the log`}`,
  );
}

async function* counted(file: string, look: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    look(chunk);
    yield chunk;
  }
}
