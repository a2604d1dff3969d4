import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import {
  type FilesReport,
  type ImportFormat,
  importFiles,
  importFormats,
  type ReadRow,
  type RefusedRow,
  type RegisterReport,
  undoImport,
} from '@entente/application';
import { csvRow, type FileMapping, readMapping } from '@entente/exchange';
import { relationTypeInfoOf } from '@entente/model';
import { type Command, Option } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, showProgress, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';
import { importBulk } from './importBulk.js';

interface Options {
  readonly dryRun?: true;
  readonly onError: 'stop' | 'skip';
  readonly json?: true;
  readonly format?: ImportFormat;
  readonly mapping?: string;
  readonly refused?: string;
  readonly atomic?: true;
  readonly bulk?: true;
  readonly undo?: string;
}

/** `entente import`: takes files in. Exit code 1 where a row was refused. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'take files in; what is there already is left as it is, so that a file may be taken in again',
    )
    .argument('[file...]', 'several files may refer to each other, in whichever order they are given')
    .addOption(
      new Option('--format <format>', 'of every file; without it, found out from what is in each').choices(
        importFormats,
      ),
    )
    .option('--mapping <file>', 'YAML or JSON that says whom names mean, and what the columns of a table are')
    .option('--dry-run', 'only say what would become of each row')
    .addOption(
      new Option(
        '--on-error <what>',
        'stop with the first refused row, nothing of its batch written, or skip it',
      )
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--atomic', 'everything in one transaction: with a refused row, nothing is written')
    .option(
      '--bulk',
      "one file of claims JSONL into an empty local store, by Neo4j's own bulk import: much faster, and all or nothing",
    )
    .option(
      '--refused <file>',
      'write the refused rows of registers to a CSV, each with its reason, to be mended',
    )
    .option(
      '--undo <import>',
      'take back what an import wrote, by its id, as far as it stands as it was left',
    )
    .option('--json', 'print the report as JSON')
    .action(async (files: string[], options: Options) => {
      if (options.undo !== undefined) {
        if (files.length > 0) throw new UsageError('--undo takes back an import; give its id alone, no file');
        return undo(options.undo, options, terminal);
      }
      if (files.length === 0)
        throw new UsageError('Give the files to take in, or --undo and the id of an import');
      const bytes = await sizeOf(files);
      if (options.bulk) {
        const taken = await importBulk(readConfig(), bulkFile(files, options), options, terminal);
        const { made, ...counts } = taken;
        const report = {
          ...counts,
          changed: 0,
          leftOut: 0,
          registers: [],
          // What fills an empty store is taken back by emptying it.
          importId: null,
          written: made === null ? 0 : counts.written,
        };
        terminal.out.write(
          options.json ? printableJson({ ...report, made: made?.counts ?? null }) : describe(report, false),
        );
        if (made === null) terminal.err.write('Nothing was written\n');
        if (report.refused > 0) process.exitCode = 1;
        return;
      }
      const { actors, table } = await mappingIn(options.mapping);
      const refused = options.refused === undefined ? null : openTable(options.refused);
      const dryRun = options.dryRun === true;
      const stop = new AbortController();
      const end = (): void => {
        terminal.err.write(
          '\nStopping after the rows that are being written; Ctrl-C again ends it at once\n',
        );
        stop.abort();
      };
      // A second one does what it always does.
      process.once('SIGINT', end);
      const report = await withGraph(readConfig(), terminal, async (store) => {
        const progress = showProgress(terminal.err, bytes);
        try {
          const report = await importFiles(
            store,
            files.map((name) => ({
              name,
              open: (purpose) => counted(name, (more) => purpose === 'read' && progress.bytes(more)),
            })),
            {
              onError: options.onError,
              dryRun,
              whole: options.atomic === true,
              mapping: actors,
              ...(table === null ? {} : { table }),
              report: ({ read }) => progress.rows(read),
              signal: stop.signal,
              ...(options.format === undefined ? {} : { format: options.format }),
              ...(refused ? { onRefusedRow: refused.row } : {}),
            },
            writer,
          );
          await refused?.end();
          return report;
        } finally {
          progress.stop();
          process.off('SIGINT', end);
        }
      });
      terminal.out.write(options.json ? printableJson({ dryRun, ...report }) : describe(report, dryRun));
      const { importId } = report;
      if (stop.signal.aborted) {
        terminal.err.write(
          `Stopped: ${describeWritten(report)}. The same command again takes in the rest${importId === null ? '' : `; entente import --undo ${importId} takes back what was written`}\n`,
        );
      } else if (importId !== null && report.written + report.changed > 0) {
        terminal.err.write(`It can be undone by entente import --undo ${importId}\n`);
      }
      if (report.refused > 0 || stop.signal.aborted) process.exitCode = 1;
    });
}

/** The one file of a bulk import. @throws UsageError for what does not go with one */
function bulkFile(
  [file = '', ...others]: readonly string[],
  { format, dryRun, mapping, refused }: Options,
): string {
  const beside = Object.entries({ '--dry-run': dryRun, '--mapping': mapping, '--refused': refused }).find(
    ([, given]) => given !== undefined,
  );
  if (beside) throw new UsageError(`--bulk and ${beside[0]} do not go together`);
  if (others.length > 0) throw new UsageError('--bulk takes one file');
  if (format !== undefined && format !== 'claims-jsonl') {
    throw new UsageError('--bulk takes claims JSONL alone; other formats are imported without it');
  }
  return file;
}

const describeWritten = ({ written, changed }: FilesReport): string =>
  written + changed === 0 ? 'nothing was written' : `${written} written and ${changed} changed rows stay`;

/** Takes an import back; exit code 0 though some of it stays, which is said. */
async function undo(id: string, { json }: Options, terminal: Terminal): Promise<void> {
  const undone = await withGraph(readConfig(), terminal, (store) => undoImport(store, id, {}, writer));
  if (json) {
    terminal.out.write(printableJson(undone));
    return;
  }
  const { claims, restored, relations, actors, sources, left, leftCount } = undone;
  const lines = [
    `${claims} claims taken back with ${relations} relations, ${restored} as they were before, ${actors} actors and ${sources} sources taken away`,
    ...left.map(({ text }) => `  stays: ${text}`),
    ...(leftCount > left.length ? [`  and ${leftCount - left.length} more stay`] : []),
  ];
  terminal.out.write(lines.map((line) => `${printableLine(line)}\n`).join(''));
}

/** @throws UsageError where the file cannot be read; InvalidInputError where it is no mapping */
async function mappingIn(file: string | undefined): Promise<FileMapping> {
  if (file === undefined) return { actors: new Map(), table: null };
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} is no file that can be read`);
  });
  return readMapping(text);
}

/** A CSV of refused rows: where each stands, why it was refused, and the row itself. A cell that a spreadsheet would compute has an apostrophe before it. */
function openTable(file: string): {
  readonly row: (row: RefusedRow) => unknown;
  readonly end: () => Promise<void>;
} {
  const stream = createWriteStream(file);
  const done = finished(stream);
  stream.write(csvRow(['file', 'row', 'column', 'code', 'found', 'message', 'record']));
  return {
    row: ({ file: of, line, column, code, found, message, record }) =>
      stream.write(csvRow([of ?? null, line, column ?? null, code, found ?? null, message, record])),
    end: async () => {
      stream.end();
      await done;
    },
  };
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

async function* counted(file: string, count: (bytes: number) => unknown): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    count(chunk.length);
    yield chunk;
  }
}

function describe(report: FilesReport, dryRun: boolean): string {
  const { refused, refusals, registers } = report;
  const faults = refusals.map(
    ({ file, line, column, code, message }) =>
      `${printableLine(`${file}:${line}: ${column === undefined ? '' : `${column}: `}${code}: ${message}`)}\n`,
  );
  const more = refused > refusals.length ? `and ${refused - refusals.length} more\n` : '';
  return (
    faults.join('') +
    more +
    registers.map((one) => describeRegister(one, dryRun)).join('') +
    `${counts(report, dryRun)}\n`
  );
}

/** The counts of an import in a line; those of registers where there are any. */
function counts(
  report: Pick<FilesReport, 'read' | 'written' | 'unchanged' | 'changed' | 'refused' | 'leftOut' | 'left'>,
  dryRun: boolean,
): string {
  const { read, written, unchanged, changed, refused, leftOut, left } = report;
  return (
    `${read} rows read, ${written} ${dryRun ? 'would be written' : 'written'}, ${unchanged} unchanged, ` +
    `${changed > 0 ? `${changed} ${dryRun ? 'would be changed' : 'changed'}, ` : ''}${refused} refused` +
    `${leftOut > 0 ? `, ${leftOut} left out` : ''}${left > 0 ? `, ${left} left since the import stopped` : ''}`
  );
}

/** What became of a register: the file, whom its names mean, and why rows fell out. */
function describeRegister(
  {
    file,
    title,
    sha256,
    isHeld,
    sourceId,
    reasons,
    actors,
    openNames,
    sources,
    sourceCounts,
    first,
    gone,
  }: RegisterReport,
  dryRun: boolean,
): string {
  const leftOut = reasons.filter(({ outcome }) => outcome === 'left out');
  const proposed = actors.filter(({ proposals }) => proposals.length > 0);
  const lines = [
    `${file}: ${title}, SHA-256 ${sha256}, ${isHeld ? 'held as' : 'cited rows held beside'} ${sourceId}`,
    ...(dryRun ? first.flatMap(describeFirst) : []),
    ...leftOut.map(({ rows, text, code }) => `  ${rows} left out, ${code}: ${text}`),
    ...(['mapping', 'identifier', 'name', 'earlier import', 'created'] as const).flatMap((how) => {
      const names = actors.filter((actor) => actor.how === how);
      return names.length === 0
        ? []
        : [
            `  ${names.length} actors ${hows[how]}: ${some(names.map(({ label, actorId }) => `${label} → ${actorId}`))}`,
          ];
    }),
    ...proposed.map(
      ({ label, actorId, proposals }) =>
        `  ${label} was made ${actorId}; it may be ${proposals.map((one) => `${one.actorId} (${one.name}, ${one.score})`).join(' or ')}`,
    ),
    ...openNames
      .map(
        ({ label, rows, why, proposals }) =>
          `  ${label}, ${rows} rows: ${why}${proposals.length > 0 ? `; it may be ${proposals.map((one) => `${one.actorId} (${one.name}, ${one.score})`).join(' or ')}` : ''}`,
      )
      .slice(0, 50),
    ...(sources.length > 0
      ? [
          `  ${sourceCounts.new + sourceCounts.matched + sourceCounts.left} documents named: ${sourceCounts.new} new sources, ${sourceCounts.matched} that were there, ${sourceCounts.left} left open`,
        ]
      : []),
    ...sources
      .filter(({ became }) => became !== 'new')
      .map(({ title, rows, by, sourceId, reason }) =>
        sourceId === null
          ? `  “${title}”, ${rows} rows: ${reason}`
          : `  “${title}” is ${sourceId}, by its ${by}`,
      )
      .slice(0, 50),
    ...(gone.count > 0
      ? [
          `  ${gone.count} relations of earlier files have no row in this one, and stay: ${some(gone.claimIds)}`,
        ]
      : []),
  ];
  return lines.map((line) => `${printableLine(line)}\n`).join('');
}

/** A row as it would be written: the relation with its details, and what is cited beside the row. */
function describeFirst({
  row,
  from,
  to,
  type,
  occurred,
  stance,
  attribution,
  qualifiers,
  source,
}: ReadRow): string[] {
  const details = qualifiers.map(
    ({ key, value, unit }) => `${key} ${value}${unit === null ? '' : ` ${unit}`}`,
  );
  const cited = source && [source.publisher, source.published, source.url].filter((part) => part !== null);
  return [
    `  row ${row}: ${[`${from.name} ${relationTypeInfoOf(type).label} ${to.name}`, occurred ?? 'undated', ...details].join(', ')}; ${stance.toLowerCase()}${attribution === null ? '' : ` by ${attribution}`}`,
    ...(source && cited
      ? [
          `    cites “${source.title}”${[...cited, becameWords[source.became]].map((part) => `, ${part}`).join('')}`,
        ]
      : []),
  ];
}

const becameWords = {
  new: 'a new source',
  matched: 'a source that is there',
  left: 'which is left open',
} as const;

const hows = {
  mapping: 'by the mapping',
  identifier: 'by an identifier',
  name: 'by a name',
  'earlier import': 'as an earlier import made them',
  created: 'created',
} as const;

/** The first of a list, and how many there are besides. */
const some = (list: readonly string[]): string =>
  list.length > 12 ? `${list.slice(0, 12).join(', ')} and ${list.length - 12} more` : list.join(', ');
