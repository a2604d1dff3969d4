import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ExchangeRow, printClaimsRow } from '@entente/exchange';
import type { GraphStore } from '@entente/store';
import { Command, Option } from 'commander';
import { withStore } from '../withStore.js';

interface Options {
  readonly format: 'claims-jsonl';
  readonly out?: string;
}

/** `export`: writes the graph to a file or to stdout, as it is read. */
export const exportCommand = new Command('export')
  .description('write the whole graph, each thing once, in the order of ids')
  .addOption(new Option('--format <format>', 'as what').choices(['claims-jsonl']).default('claims-jsonl'))
  .option('--out <file>', 'where to; else to stdout')
  .action(({ out }: Options) =>
    withStore(async (store) => {
      const lines = Readable.from(linesOf(store));
      if (out === undefined) return pipeline(lines, process.stdout, { end: false });
      // The file appears whole or not at all.
      const unfinished = `${out}.unfinished`;
      try {
        await pipeline(lines, createWriteStream(unfinished));
        await rename(unfinished, out);
      } finally {
        await rm(unfinished, { force: true });
      }
    }),
  );

async function* linesOf(store: GraphStore): AsyncGenerator<string> {
  for await (const row of rowsOf(store)) yield printClaimsRow(row);
}

async function* rowsOf(store: GraphStore): AsyncGenerator<ExchangeRow> {
  for await (const actor of store.allActors()) yield { kind: 'actor', actor };
  for await (const source of store.allSources()) yield { kind: 'source', source };
  for await (const { relation, claim } of store.allClaims()) yield { kind: 'claim', relation, claim };
}
