import { readFile, stat } from 'node:fs/promises';
import {
  draftOfFile,
  type FileDraft,
  type FileState,
  foreseeFile,
  holdDocumentFile,
} from '@entente/application';
import {
  type FileDocument,
  generousLimits,
  LARGEST_FILE,
  type Proposals,
  readDocumentApart,
} from '@entente/documents';
import { checkLanguage, checkUrl, DomainError, InvalidInputError, parseEdtf } from '@entente/model';
import type { GraphStore } from '@entente/store';
import type { Command } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, progressTo, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';
import { addSourceImport } from './sourceImport.js';

/** The options about the documents. */
interface Details {
  readonly title?: string;
  readonly publisher?: string;
  readonly author: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly encoding?: string;
  readonly keepBoth?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

interface DocumentFile {
  readonly file: string;
  readonly read: FileDocument;
  readonly draft: FileDraft;
}

/** What became of a file, or with --dry-run would. */
interface Added {
  readonly file: string;
  /** Of the source; null where it would be a new one. */
  readonly id: string | null;
  readonly sha256: string;
  readonly title: string;
  readonly state: FileState;
  readonly differsIn: readonly string[];
  readonly anchors: { readonly verified: number; readonly broken: number };
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly pages: number | null;
  readonly proposals: Proposals;
  readonly notices: readonly string[];
}

/** `entente source …`: the documents that claims are cited from. */
export function addSourceCommands(program: Command, terminal: Terminal): void {
  const source = program.command('source').description('the documents that claims are cited from');
  addSourceAdd(source, terminal);
  addSourceImport(source, terminal);
}

/** `entente source add`: holds documents. */
function addSourceAdd(source: Command, terminal: Terminal): void {
  source
    .command('add')
    .description('hold documents, and print the id and SHA-256 of each; the same bytes twice are one source')
    .argument('<file...>', 'text, Markdown, HTML or PDF, recognised by what is in it')
    .option('--title <title>', 'of one document; without it, as the document has it, or its first line')
    .option('--publisher <name>', 'who publishes it; without it and the following, as the document says')
    .option('--author <name>', 'who wrote it; may be given several times', collect, [])
    .option('--published <date>', 'when, in EDTF level 1: 2020-10-01, 2020-10, 2020-10-01~')
    .option('--url <address>', 'where one document can be read: http or https')
    .option('--language <tag>', 'in which language it is, by BCP 47: en, az, hy')
    .option('--encoding <label>', 'of a text that is not in Unicode, as windows-1251')
    .option('--keep-both', 'hold a text that is held in other bytes already as a source of its own')
    .option('--dry-run', 'only say what each document says of itself, and what would become of it')
    .option('--json', 'print the result as JSON')
    .action(async (files: string[], details: Details) => {
      assertUse(files, details);
      const progress = progressTo(terminal.err);
      const step = (word: string, at: number, file: string): void =>
        progress.report({
          text: `${word} ${at + 1} of ${files.length}: ${printableLine(file)}`,
          fraction: at / files.length,
        });
      try {
        const documents = await readFiles(files, details, (at, file) => step('Reading', at, file));
        const added = await withGraph(readConfig(), terminal, async (store) => {
          const done: Added[] = [];
          for (const [at, document] of documents.entries()) {
            step(details.dryRun ? 'Looking up' : 'Adding', at, document.file);
            done.push(await addFile(store, document, details));
          }
          return done;
        });
        progress.done();
        const describe = (one: Added): string => describeAdded(one, details.dryRun === true);
        terminal.out.write(details.json ? printableJson(added) : added.map(describe).join(''));
      } finally {
        progress.done();
      }
    });
}

async function addFile(
  store: GraphStore,
  { file, read, draft }: DocumentFile,
  options: Details,
): Promise<Added> {
  const keepBoth = options.keepBoth === true;
  const { mediaType, encoding, pageStarts, proposals, notices } = read;
  const about = { mediaType, encoding, pages: pageStarts?.length ?? null, proposals, notices };
  if (options.dryRun !== true) {
    const { id, ...held } = await holdDocumentFile(store, draft, { sameTextToo: keepBoth, writer });
    return { file, id, sha256: draft.sha256, ...held, ...about };
  }
  const { state, source, differsIn } = await foreseeFile(store, draft);
  const isNew = state === 'new' || (state === 'same' && keepBoth);
  return {
    file,
    id: isNew ? null : (source?.id ?? null),
    sha256: draft.sha256,
    title: isNew ? draft.title : (source?.title ?? draft.title),
    state: isNew ? 'new' : state,
    differsIn,
    anchors: source === null ? { verified: 0, broken: 0 } : await store.anchorCounts(source.id),
    ...about,
  };
}

const collect = (name: string, before: readonly string[]): string[] => [...before, name];

/** @throws UsageError where options do not fit the files, or cannot be read. */
function assertUse(files: readonly string[], { title, url, published, language, encoding }: Details): void {
  if (files.length > 1 && (title !== undefined || url !== undefined)) {
    throw new UsageError('--title and --url are of one document; add files that have them one by one');
  }
  if (title?.trim() === '')
    throw new UsageError('--title is empty; leave it out to take what the document has');
  try {
    if (url !== undefined) checkUrl(url, '--url');
    if (published !== undefined) parseEdtf(published, '--published');
    if (language !== undefined) checkLanguage(language, '--language');
    if (encoding !== undefined) new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UsageError(
        `--encoding is "${encoding}", which is not known; it may be utf-8, windows-1251, koi8-r`,
      );
    }
    if (error instanceof DomainError)
      throw new UsageError(error.field === undefined ? error.message : `${error.field}: ${error.message}`);
    throw error;
  }
}

/** Reads all files before anything is written, so that one that cannot be read leaves nothing half done. */
async function readFiles(
  files: readonly string[],
  details: Details,
  begin: (at: number, file: string) => void,
): Promise<DocumentFile[]> {
  const { author, published, title, publisher, url, language, encoding } = details;
  const given = {
    title,
    publisher,
    url,
    language,
    ...(author.length === 0 ? {} : { authors: author }),
    ...(published === undefined ? {} : { published: parseEdtf(published) }),
  };
  const documents: DocumentFile[] = [];
  const refused: string[] = [];
  for (const [at, file] of files.entries()) {
    begin(at, file);
    const bytes = await bytesOf(file);
    try {
      const read = await readDocumentApart({ name: file, bytes, encoding }, generousLimits);
      documents.push({ file, read, draft: draftOfFile(read, bytes, given) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(printableLine(`${file}: ${error.message}`));
    }
  }
  if (refused.length > 0) throw new InvalidInputError(`${refused.join('\n')}\nNothing was added`);
  return documents;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= LARGEST_FILE) return await readFile(file);
    throw new UsageError(`${file} has ${size} bytes; a document may have ${LARGEST_FILE}`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

const said = {
  new: 'added',
  held: 'cited before, and held now, as it is described there',
  known: 'held before, and left as it is',
};
const foreseen = {
  new: 'would be added',
  held: 'is cited, and would be held as it is described there',
  known: 'is held already',
};

function describeAdded(added: Added, dryRun: boolean): string {
  const { file, id, sha256, title, anchors, notices } = added;
  const { verified, broken } = anchors;
  const cited = verified + broken === 0 ? '' : `; its anchors: ${verified} verified, ${broken} broken`;
  const lines = [
    printableLine(title),
    `${becomes(added, dryRun)}${cited}`,
    ...describeProposals(added.proposals),
    ...notices,
  ];
  return `${id ?? 'new'}  ${sha256}  ${printableLine(file)}\n${lines.map((line) => `  ${printableLine(line)}\n`).join('')}`;
}

function becomes({ state, differsIn, title }: Added, dryRun: boolean): string {
  const ways = differsIn.join(' and ');
  if (state === 'same') {
    return `not added: it differs from the held “${title}” only in ${ways}, so cite that one; --keep-both holds it as a source of its own`;
  }
  const words = (dryRun ? foreseen : said)[state];
  return differsIn.length === 0
    ? words
    : `${words}, in the bytes that were cited: the file differs from them only in ${ways}`;
}

const labels: Readonly<Record<keyof Proposals, string>> = {
  title: 'title',
  publisher: 'publisher',
  authors: 'authors',
  published: 'published',
  url: 'address',
  language: 'language',
};

/** What the document says of itself, and where. */
function describeProposals(proposals: Proposals): string[] {
  return (Object.keys(labels) as (keyof Proposals)[]).flatMap((key) => {
    const finding = proposals[key];
    if (finding === null) return [];
    const value = typeof finding.value === 'string' ? finding.value : finding.value.join(', ');
    return [`${labels[key]}: ${value}  (from ${finding.where})`];
  });
}
