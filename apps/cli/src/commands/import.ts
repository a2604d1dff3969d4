import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { importRows, type ImportReport, parseClaims } from '@entente/exchange';
import type { GraphStore } from '@entente/store';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { print } from '../print.js';
import { UnfinishedError } from '../unfinishedError.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly format: 'claims-jsonl';
  readonly dryRun?: boolean;
  readonly onError: 'stop' | 'skip';
  readonly json?: boolean;
}

const writer = { by: 'cli', requestId: null };

/** `import`: writes files into the graph. */
export const importCommand = new Command('import')
  .description('write files into the graph; what is there already is left as it is')
  .argument('<file...>', 'files in the order they build on each other')
  .addOption(
    new Option('--format <format>', 'what they are').choices(['claims-jsonl']).default('claims-jsonl'),
  )
  .option('--dry-run', 'say what would become of each row, and write nothing')
  .addOption(
    new Option('--on-error <what>', 'stop with the first row refused, or skip past it')
      .choices(['stop', 'skip'])
      .default('stop'),
  )
  .option('--json', 'print for programs')
  .action(async (files: string[], options: Options) => {
    const reports = await withStore(async (store) => {
      const done: (ImportReport & { file: string })[] = [];
      for (const file of files) {
        const report = await importFile(store, file, options);
        done.push({ file, ...report });
        if (report.refused > 0 && options.onError === 'stop') break;
      }
      return done;
    });
    print(reports, reports.flatMap(describe), options);
    if (reports.some(({ refused }) => refused > 0)) throw new UnfinishedError();
  });

async function importFile(
  store: GraphStore,
  file: string,
  { dryRun, onError }: Options,
): Promise<ImportReport> {
  const { size } = await stat(file);
  const bar = new SingleBar({
    format: `${file} {bar} {percentage} % | {rows} rows | {eta_formatted}`,
    stream: process.stderr,
    noTTYOutput: false,
  });
  bar.start(size, 0, { rows: 0 });
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bar.increment(chunk.length);
      done(null, chunk);
    },
  });
  try {
    return await importRows(
      parseClaims(
        createReadStream(file)
          .on('error', (error) => counted.destroy(error))
          .pipe(counted),
      ),
      (batch, { atomic }) => store.importBatch(batch, { atomic, dryRun: dryRun ?? false }, writer),
      { onError, report: ({ read }) => bar.update({ rows: read }) },
    );
  } finally {
    bar.stop();
  }
}

function describe({
  file,
  read,
  written,
  unchanged,
  refused,
  refusals,
}: ImportReport & { file: string }): string[] {
  return [
    `${file}: ${read} rows read, ${written} written, ${unchanged} unchanged, ${refused} refused`,
    ...refusals.map(
      ({ line, column, code, message }) =>
        `${file}:${line}${column === undefined ? '' : ` ${column}`}: ${code}: ${message}`,
    ),
  ];
}
