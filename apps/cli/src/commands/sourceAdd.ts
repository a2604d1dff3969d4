import { readFile } from 'node:fs/promises';
import { decodeText, holdText, sha256Hex } from '@entente/documents';
import { checkUrl, InvalidInputError, newId, parseEdtf, type SourceDraft } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { Command } from 'commander';
import { print } from '../print.js';
import { progress } from '../progress.js';
import { UnfinishedError } from '../unfinishedError.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string[];
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** What became of a file. */
interface Added {
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
  readonly title: string;
  /** new; held: the document of a source that was a reference; known: held before. */
  readonly state: 'new' | 'held' | 'known';
  readonly anchors: { readonly verified: number; readonly broken: number };
}

const writer = { by: 'cli', requestId: null };
const mediaTypes: Readonly<Record<string, string>> = { md: 'text/markdown', csv: 'text/csv' };

/** `source add`: holds documents. */
export const sourceAdd = new Command('add')
  .description('hold documents, and print the id and SHA-256 of each; the same bytes twice are one source')
  .argument('<file...>', 'text files: UTF-8, or UTF-16 with a byte order mark')
  .option('--title <title>', 'the headline; else the first line of the text')
  .option('--publisher <name>', 'who published it')
  .option('--author <name...>', 'who wrote it')
  .option('--published <date>', 'when, in EDTF: 2020-10-01, 2020-10')
  .option('--url <address>', 'where it was published')
  .option('--language <tag>', 'BCP 47, as en')
  .option('--json', 'print for programs')
  .action(async (files: string[], options: Options) => {
    const drafts = await readFiles(files, options);
    const added = await withStore((store) => addAll(store, drafts));
    print(added, added.map(describe), options);
  });

/** Reads all files before anything is written, so that one that cannot be read leaves nothing half done. */
async function readFiles(
  files: readonly string[],
  options: Options,
): Promise<{ file: string; draft: SourceDraft }[]> {
  const drafts: { file: string; draft: SourceDraft }[] = [];
  const refused: string[] = [];
  for (const file of files) {
    try {
      drafts.push({ file, draft: toDraft(file, await readFile(file), options) });
    } catch (error) {
      if (!(error instanceof InvalidInputError) && !('code' in (error as object))) throw error;
      refused.push(`${file}: ${(error as Error).message}`);
    }
  }
  if (refused.length > 0) throw new UnfinishedError(`${refused.join('\n')}\nNothing was added`);
  return drafts;
}

function toDraft(file: string, bytes: Uint8Array, options: Options): SourceDraft {
  const { text } = decodeText(bytes);
  if (text.trim() === '') throw new InvalidInputError('There is no text in it');
  const extension = /\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  if (['html', 'htm', 'pdf'].includes(extension)) {
    throw new InvalidInputError(`.${extension} is not read yet; save it as a text file`);
  }
  return {
    id: newId('source'),
    title: options.title?.trim() || firstLine(text),
    publisher: options.publisher?.trim() || null,
    authors: options.author ?? [],
    published: options.published === undefined ? null : parseEdtf(options.published, '--published'),
    url: options.url === undefined ? null : checkUrl(options.url, '--url'),
    language: options.language ?? null,
    mediaType: mediaTypes[extension] ?? 'text/plain',
    sha256: sha256Hex(bytes),
    document: holdText(text),
  };
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return [...line.trim()].slice(0, 120).join('');
}

async function addAll(
  store: GraphStore,
  drafts: readonly { file: string; draft: SourceDraft }[],
): Promise<Added[]> {
  const added: Added[] = [];
  for (const { file, draft } of drafts) {
    const known = draft.sha256 === null ? null : await store.sourceByHash(draft.sha256);
    const source = await store.addSource(draft, null, writer);
    const anchors = await store.anchorCounts(source.id);
    const state = known === null ? 'new' : known.held ? 'known' : 'held';
    added.push({ file, id: source.id, sha256: draft.sha256 ?? '', title: source.title, state, anchors });
    progress({ text: `${file}: ${said[state]}` });
  }
  return added;
}

const said = {
  new: 'added',
  held: 'is the document of a source that was cited already, and is held now',
  known: 'was held already',
};

function describe({ id, sha256, title, anchors: { verified, broken } }: Added): string {
  const cited = verified + broken === 0 ? '' : `  ${verified} anchors verified, ${broken} broken`;
  return `${id}  ${sha256}  ${title}${cited}`;
}
