import { readFile } from 'node:fs/promises';
import { type HeldFile, holdDocumentFile, mediaTypeOf, readDocumentFile } from '@entente/application';
import { checkLanguage, checkUrl, DomainError, InvalidInputError, parseEdtf } from '@entente/model';
import type { Command } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';

/** The options about the documents. */
interface Details {
  readonly title?: string;
  readonly publisher?: string;
  readonly author: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly json?: true;
}

interface DocumentFile {
  readonly file: string;
  readonly draft: ReturnType<typeof readDocumentFile>;
}

/** What became of a file. */
interface Added extends HeldFile {
  readonly file: string;
  readonly sha256: string;
}

/** `entente source add`: holds documents. */
export function addSourceAdd(program: Command, terminal: Terminal): void {
  program
    .command('source')
    .description('the documents that claims are cited from')
    .command('add')
    .description('hold documents, and print the id and SHA-256 of each; the same bytes twice are one source')
    .argument('<file...>', '.txt, .md or other text: UTF-8, or UTF-16 with a byte order mark')
    .option('--title <title>', 'of one document; without it, its first line')
    .option('--publisher <name>', 'who publishes it')
    .option('--author <name>', 'who wrote it; may be given several times', collect, [])
    .option('--published <date>', 'when, in EDTF level 1: 2020-10-01, 2020-10, 2020-10-01~')
    .option('--url <address>', 'where one document can be read: http or https')
    .option('--language <tag>', 'in which language it is, by BCP 47: en, az, hy')
    .option('--json', 'print the result as JSON')
    .action(async (files: string[], details: Details) => {
      assertUse(files, details);
      const documents = await readFiles(files, details);
      const added = await withGraph(readConfig(), terminal, async (store) => {
        const done: Added[] = [];
        for (const { file, draft } of documents) {
          const { id, ...held } = await holdDocumentFile(store, draft, writer);
          done.push({ file, id, sha256: draft.sha256, ...held });
        }
        return done;
      });
      terminal.out.write(details.json ? printableJson(added) : added.map(describe).join(''));
    });
}

const collect = (name: string, before: readonly string[]): string[] => [...before, name];

/** @throws UsageError where options do not fit the files, or cannot be read. */
function assertUse(files: readonly string[], { title, url, published, language }: Details): void {
  if (files.length > 1 && (title !== undefined || url !== undefined)) {
    throw new UsageError('--title and --url are of one document; add files that have them one by one');
  }
  if (title?.trim() === '') throw new UsageError('--title is empty; leave it out to take the first line');
  try {
    for (const file of files) mediaTypeOf(file);
    if (url !== undefined) checkUrl(url, '--url');
    if (published !== undefined) parseEdtf(published, '--published');
    if (language !== undefined) checkLanguage(language, '--language');
  } catch (error) {
    if (error instanceof DomainError)
      throw new UsageError(error.field === undefined ? error.message : `${error.field}: ${error.message}`);
    throw error;
  }
}

/** Reads all files before anything is written, so that one that cannot be read leaves nothing half done. */
async function readFiles(files: readonly string[], details: Details): Promise<DocumentFile[]> {
  const { author: authors } = details;
  const published = details.published === undefined ? null : parseEdtf(details.published);
  const documents: DocumentFile[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read: ${error.code}`);
    });
    try {
      documents.push({ file, draft: readDocumentFile(file, bytes, { ...details, authors, published }) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(`${file}: ${error.message}`);
    }
  }
  if (refused.length > 0) throw new InvalidInputError(`${refused.join('\n')}\nNothing was added`);
  return documents;
}

const said = {
  new: 'added',
  held: 'cited before, and held now, as it is described there',
  known: 'held before, and left as it is',
};

function describe({ file, id, sha256, title, state, anchors: { verified, broken } }: Added): string {
  const cited = verified + broken === 0 ? '' : `; its anchors: ${verified} verified, ${broken} broken`;
  return `${id}  ${sha256}  ${printableLine(file)}\n  ${printableLine(title)}\n  ${said[state]}${cited}\n`;
}
