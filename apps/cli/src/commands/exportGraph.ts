import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ExportCounts, exportLines } from '@entente/application';
import { type Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { printable, type Terminal } from '../terminal.js';
import { withGraph } from '../withGraph.js';

/** `entente export`: the whole graph as a stream. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('write the whole graph: actors, sources, claims, each by id')
    .addOption(
      new Option('--format <format>', 'file format').choices(['claims-jsonl']).default('claims-jsonl'),
    )
    .option('--out <file>', 'write to a file, which appears when it is whole; without it, to stdout')
    .option('--json', 'with --out: print how many rows were written as JSON')
    .action(async ({ out, json }: { out?: string; json?: true }) => {
      const counts = await withGraph(readConfig(), terminal, async (store) => {
        const exported: ExportCounts = { actors: 0, sources: 0, claims: 0 };
        const lines = Readable.from(exportLines(store, exported));
        if (out === undefined) await toStdout(lines, terminal);
        else await writeWhole(lines, out);
        return exported;
      });
      if (out === undefined) return;
      const { actors, sources, claims } = counts;
      terminal.out.write(
        json
          ? `${JSON.stringify({ file: out, ...counts })}\n`
          : `${out}: ${actors} actors, ${sources} sources, ${claims} claims\n`,
      );
    });
}

/** Onto a terminal, what would steer it is written as escapes, which read back as the same signs. */
async function toStdout(lines: Readable, { out }: Terminal): Promise<void> {
  await pipeline(out.isTTY ? lines.map(printable) : lines, out, { end: false });
}

async function writeWhole(lines: Readable, file: string): Promise<void> {
  const unfinished = join(dirname(file), `.entente-export-${process.pid}.part`);
  try {
    await pipeline(lines, createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
