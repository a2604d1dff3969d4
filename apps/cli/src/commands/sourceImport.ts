import { readFile } from 'node:fs/promises';
import { importReferences, type ReferenceOutcome, type ReferencesReport } from '@entente/application';
import type { Command } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: true;
}

type FileReport = ReferencesReport & { readonly file: string };

/** `entente source import`: takes the sources of a reference manager in. Exit code 1 where an entry was refused or left. */
export function addSourceImport(source: Command, terminal: Terminal): void {
  source
    .command('import')
    .description(
      'take in sources from Zotero and other reference managers; those that are there already are found by address, or by title, publisher and date',
    )
    .argument('<file...>', 'CSL-JSON, BibTeX or RIS, recognised by what is in it')
    .option('--dry-run', 'only say what would become of each entry')
    .option('--json', 'print the report as JSON')
    .action(async (files: string[], { dryRun = false, json }: Options) => {
      const contents: { readonly file: string; readonly bytes: Uint8Array }[] = [];
      for (const file of files) {
        const bytes = await readFile(file).catch(() => {
          throw new UsageError(`${file} is no file that can be read`);
        });
        contents.push({ file, bytes });
      }
      const reports = await withGraph(readConfig(), terminal, async (store) => {
        const done: FileReport[] = [];
        for (const { file, bytes } of contents)
          done.push({ file, ...(await importReferences(store, bytes, { dryRun }, writer)) });
        return done;
      });
      terminal.out.write(
        json ? printableJson(reports) : reports.map((report) => describe(report, dryRun)).join(''),
      );
      if (reports.some(({ counts }) => counts.left + counts.refused > 0)) process.exitCode = 1;
    });
}

function describe({ file, counts, references }: FileReport, dryRun: boolean): string {
  const { matched, left, refused } = counts;
  const lines = references.map(
    (one) =>
      `${printableLine(`${file}, entry ${one.entry}${one.key === null ? '' : ` (${one.key})`}: ${sentenceOf(one)}`)}\n`,
  );
  return (
    `${lines.join('')}${printableLine(file)}: ${references.length} entries, ${counts.new} new${dryRun ? ' if imported' : ''}, ` +
    `${matched} matched, ${counts['given twice']} given twice, ${left} left, ${refused} refused\n`
  );
}

function sentenceOf({ became, by, sourceId, title, reason, notices }: ReferenceOutcome): string {
  const what = {
    matched: `is ${sourceId}, by its ${by}`,
    new: `is new: ${sourceId}, ${title}`,
    'given twice': `is ${sourceId} again, by its ${by}`,
    left: `left: ${reason}`,
    refused: `refused: ${reason}`,
  }[became];
  return [what, ...notices].join('; ');
}
