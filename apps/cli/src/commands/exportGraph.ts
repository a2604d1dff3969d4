import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportBulk, exportGraph, noCounts, parseRelationFilter } from '@entente/application';
import { type ExportFormat, exportFormatOf, exportFormats } from '@entente/exchange';
import { InvalidInputError, parseIsoDay, type RelationFilter } from '@entente/model';
import { type Command, Option } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printable, printableJson, printableLine, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';

interface Options {
  readonly format: string;
  readonly filter?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly json?: true;
}

/** `entente export`: the graph, or what passes a filter, as a stream. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('write the graph, or what passes a filter, in one of several formats')
    .addOption(
      new Option('--format <format>', 'file format, see below')
        .choices([...exportFormats.map(({ name }) => name), BULK])
        .default('claims-jsonl'),
    )
    .option('--filter <json>', 'which relations, as the API\'s RelationFilter: {"types":["ARMS_SUPPLY"]}')
    .option('--as-of <day>', 'only what held on that day: 2020-10-01')
    .option('--known-at <day>', 'only what was published by that day')
    .option('--out <file>', 'write to a file, which appears when it is whole; without it, to stdout')
    .option('--json', 'with --out: print how many rows were written as JSON')
    .addHelpText(
      'after',
      `\nFormats:\n${exportFormats.map(describeFormat).join('\n')}\n  ${BULK.padEnd(16)} CSV files for neo4j-admin database import, to seed a server or a cluster (a folder)`,
    )
    .action(async (options: Options) => {
      if (options.format === BULK) {
        await exportToFolder(options, terminal);
        return;
      }
      const format = exportFormatOf(options.format);
      const filter = filterOf(options);
      const { out } = options;
      if (out === undefined && terminal.out.isTTY && !format.isText) {
        throw new UsageError(`${format.name} is no text; give --out entente.${format.ending}`);
      }
      const counts = await withGraph(readConfig(), terminal, async (store) => {
        const exported = noCounts();
        const madeOn = new Date().toISOString().slice(0, 10);
        const pieces = Readable.from(exportGraph(store, { format, filter, madeOn }, exported), {
          objectMode: false,
        });
        if (out === undefined) await toStdout(pieces, terminal);
        else await writeWhole(pieces, out);
        return exported;
      });
      if (out === undefined) return;
      const written = Object.entries(counts).filter(([, count]) => count > 0);
      terminal.out.write(
        options.json
          ? printableJson({ file: out, ...counts })
          : `${printableLine(out)}: ${written.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing'}\n`,
      );
    });
}

/** Neo4j's own CSV, which is several files. */
const BULK = 'neo4j-admin';

async function exportToFolder(options: Options, terminal: Terminal): Promise<void> {
  const { out } = options;
  if (out === undefined) throw new UsageError(`${BULK} is several files; give --out with a new folder`);
  const filter = filterOf(options);
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new UsageError(`${out} is there already; give --out with a new folder`);
    throw error;
  });
  try {
    const { counts } = await withGraph(readConfig(), terminal, (store) =>
      exportBulk(store, filter, out, writer),
    );
    const written = Object.entries(counts).filter(([, count]) => count > 0);
    terminal.out.write(
      options.json
        ? printableJson({ folder: out, ...counts })
        : `${printableLine(out)}: ${written.map(([what, count]) => `${count} ${what}`).join(', ')}; how to load it stands in README.txt\n`,
    );
  } catch (error) {
    await rm(out, { recursive: true, force: true });
    throw error;
  }
}

const describeFormat = ({ name, description, ending }: ExportFormat): string =>
  `  ${name.padEnd(16)} ${description} (.${ending})`;

/** @throws UsageError for what no filter can be */
function filterOf({ filter = '{}', asOf, knownAt }: Options): RelationFilter {
  try {
    const given = parseRelationFilter(filter);
    return {
      ...given,
      ...(asOf === undefined ? {} : { asOf: parseIsoDay(asOf, '--as-of') }),
      ...(knownAt === undefined ? {} : { knownAt: parseIsoDay(knownAt, '--known-at') }),
    };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new UsageError(
      error.field?.startsWith('--') ? `${error.field}: ${error.message}` : `--filter: ${error.message}`,
    );
  }
}

/** Onto a terminal, what would steer it is written as escapes, which read back as the same signs. */
async function toStdout(pieces: Readable, { out }: Terminal): Promise<void> {
  await pipeline(
    out.isTTY ? pieces.setEncoding('utf8').map((text: string) => printable(text)) : pieces,
    out,
    { end: false },
  );
}

async function writeWhole(pieces: Readable, file: string): Promise<void> {
  const unfinished = join(dirname(file), `.entente-export-${process.pid}.part`);
  try {
    await pipeline(pieces, createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
