import { readFile } from 'node:fs/promises';
import { decodeText, holdText, sha256Hex } from '@entente/documents';
import {
  checkLanguage,
  checkUrl,
  DomainError,
  InvalidInputError,
  newId,
  parseEdtf,
  type SourceDraft,
} from '@entente/model';
import type { GraphStore } from '@entente/store';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { mediaTypeOf } from '../mediaTypeOf.js';
import { printableJson, printableLine } from '../printable.js';
import type { Terminal } from '../terminal.js';
import { titleOf } from '../titleOf.js';
import { UsageError } from '../usageError.js';
import { withGraph } from '../withGraph.js';
import { writer } from '../writer.js';

/** What the options say of the documents. */
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
  readonly sha256: string;
  readonly draft: SourceDraft;
}

/** What became of a file. */
interface Added {
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
  readonly title: string;
  /** new: a source that was not there. held: the document of one that was cited only. known: held before. */
  readonly state: 'new' | 'held' | 'known';
  /** What became of the citations of it. */
  readonly anchors: { readonly verified: number; readonly broken: number };
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
        for (const document of documents) done.push(await add(store, document));
        return done;
      });
      terminal.out.write(details.json ? printableJson(added) : added.map(describe).join(''));
    });
}

const collect = (name: string, before: readonly string[]): string[] => [...before, name];

/** @throws UsageError where options do not fit the files, or cannot be read. */
function assertUse(files: readonly string[], { title, url, published, language }: Details): void {
  for (const file of files) mediaTypeOf(file);
  if (files.length > 1 && (title !== undefined || url !== undefined)) {
    throw new UsageError('--title and --url are of one document; add files that have them one by one');
  }
  if (title?.trim() === '') throw new UsageError('--title is empty; leave it out to take the first line');
  try {
    if (url !== undefined) checkUrl(url, '--url');
    if (published !== undefined) parseEdtf(published, '--published');
    if (language !== undefined) checkLanguage(language, '--language');
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(`${error.field}: ${error.message}`);
    throw error;
  }
}

/** Reads all files before anything is written, so that one that cannot be read leaves nothing half done. */
async function readFiles(files: readonly string[], details: Details): Promise<DocumentFile[]> {
  const documents: DocumentFile[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read: ${error.code}`);
    });
    try {
      documents.push({ file, sha256: sha256Hex(bytes), draft: toDraft(file, bytes, details) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(`${file}: ${error.message}`);
    }
  }
  if (refused.length > 0) throw new InvalidInputError(`${refused.join('\n')}\nNothing was added`);
  return documents;
}

function toDraft(file: string, bytes: Uint8Array, details: Details): SourceDraft {
  const { text } = decodeText(bytes);
  const title = details.title?.trim() ?? titleOf(text);
  if (title === null) throw new InvalidInputError('There is no text in it');
  return {
    id: newId('source'),
    title,
    publisher: details.publisher?.trim() || null,
    authors: details.author.map((author) => author.trim()).filter((author) => author !== ''),
    published: details.published === undefined ? null : parseEdtf(details.published),
    url: details.url === undefined ? null : checkUrl(details.url),
    language: details.language ?? null,
    mediaType: mediaTypeOf(file),
    sha256: sha256Hex(bytes),
    document: holdText(text),
  };
}

async function add(store: GraphStore, { file, sha256, draft }: DocumentFile): Promise<Added> {
  const there = await store.sourceByHash(sha256);
  const { id, title } = await store.addSource(draft, null, writer);
  const anchors = await store.anchorCounts(id);
  const state = there === null ? 'new' : there.held ? 'known' : 'held';
  return { file, id, sha256, title, state, anchors };
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
