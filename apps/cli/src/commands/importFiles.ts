import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { importFiles, passesOver } from '@entente/application';
import type { ImportReport } from '@entente/exchange';
import { type Command, Option } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, showProgress, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';

interface Options {
  readonly dryRun?: true;
  readonly onError: 'stop' | 'skip';
  readonly json?: true;
}

/** `entente import`: takes files in. Exit code 1 where a row was refused. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'take files in; what is there already is left as it is, so that a file may be taken in again',
    )
    .argument('<file...>', 'several files may refer to each other, in whichever order they are given')
    .addOption(
      new Option('--format <format>', 'file format').choices(['claims-jsonl']).default('claims-jsonl'),
    )
    .option('--dry-run', 'only say what would become of each row')
    .addOption(
      new Option(
        '--on-error <what>',
        'stop with the first refused row, nothing of its batch written, or skip it',
      )
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--json', 'print the report as JSON')
    .action(async (files: string[], options: Options) => {
      const bytes = await sizeOf(files);
      const report = await withGraph(readConfig(), terminal, async (store) => {
        const progress = showProgress(terminal.err, bytes);
        try {
          const count = (bytes: number): void => progress.bytes(bytes / passesOver(files));
          const claims = files.map((name) => ({ name, open: () => counted(name, count) }));
          const { onError, dryRun = false } = options;
          const report = ({ read }: ImportReport): void => progress.rows(read);
          return await importFiles(store, claims, { onError, dryRun, report }, writer);
        } finally {
          progress.stop();
        }
      });
      const dryRun = options.dryRun === true;
      terminal.out.write(options.json ? printableJson({ dryRun, ...report }) : describe(report, dryRun));
      if (report.refused > 0) process.exitCode = 1;
    });
}

/** @throws UsageError for a path that is not a file. */
async function sizeOf(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) throw new UsageError(`${file} is no file that can be read`);
    bytes += found.size;
  }
  return bytes;
}

async function* counted(file: string, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    count(chunk.length);
    yield chunk;
  }
}

function describe(report: ImportReport, dryRun: boolean): string {
  const { read, written, unchanged, refused, left, refusals } = report;
  const faults = refusals.map(
    ({ file, line, column, code, message }) =>
      `${printableLine(`${file}:${line}: ${column === undefined ? '' : `${column}: `}${code}: ${message}`)}\n`,
  );
  const more = refused > refusals.length ? `and ${refused - refusals.length} more\n` : '';
  const stopped = left > 0 ? `, ${left} left since the import stopped` : '';
  return (
    faults.join('') +
    more +
    `${read} rows read, ${written} ${dryRun ? 'would be written' : 'written'}, ` +
    `${unchanged} unchanged, ${refused} refused${stopped}\n`
  );
}
