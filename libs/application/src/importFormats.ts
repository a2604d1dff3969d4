import {
  checkTableSpec,
  type FileHead,
  headerSignature,
  inUtf8,
  isXlsx,
  previewTable,
  type ProposedTable,
  proposeQualifiers,
  proposeTable,
  type Register,
  type RegisterFormat,
  registerOf,
  registers,
  type TableHead,
  tableHead,
  type TablePreview,
  tableRegister,
  type TableSpec,
  xlsxAsCsv,
} from '@entente/exchange';
import { type ImportedTable, InvalidInputError } from '@entente/model';
import type { GraphStore } from '@entente/store';
import type { ImportFile } from './registers/fileSource.js';

/** Formats that are taken in: claims JSONL, Entente's own, and the registers and events of others. */
export type ImportFormat = 'claims-jsonl' | RegisterFormat;

/** Every format that is taken in. */
export const importFormats: readonly ImportFormat[] = [
  'claims-jsonl',
  ...registers.map(({ format }) => format),
  'table',
];

const HEAD = 64 * 1024;

/** A file and how it is read. */
export interface KnownFile {
  readonly file: ImportFile;
  /** Null for claims JSONL. */
  readonly register: Register | null;
  readonly head: FileHead;
  /** How a table of somebody's own is read. */
  readonly table: ImportedTable | null;
}

/** What a file is taken for before it is read. */
export interface RecognisedFile {
  readonly format: ImportFormat;
  /** In words. */
  readonly title: string;
  /** A table of somebody's own: its columns, its first rows, and what the columns may be, as they were read the last time or by their names. */
  readonly table: {
    readonly preview: TablePreview;
    readonly proposal: ProposedTable;
    /** Columns that may be qualifiers, by their keys. */
    readonly qualifiers: Readonly<Record<string, string>>;
    readonly isKnown: boolean;
  } | null;
}

/** What a file is, as is said or by how it begins. @throws InvalidInputError where it is of no known format */
export async function recogniseFile(
  store: GraphStore,
  given: ImportFile,
  format: ImportFormat | undefined,
): Promise<RecognisedFile> {
  const { head, register } = await lookAt(await asText(given), format);
  if (register !== 'table') {
    return {
      format: register?.format ?? 'claims-jsonl',
      title: register?.title ?? 'Claims JSONL',
      table: null,
    };
  }
  const preview = previewTable(head);
  if (!preview) throw notATable(given.name);
  const known = await knownSpec(store, preview);
  return {
    format: 'table',
    title: 'Table',
    table: {
      preview,
      proposal: known ?? proposeTable(preview),
      qualifiers: proposeQualifiers(preview),
      isKnown: known !== null,
    },
  };
}

/** What each file is, as is said or by how it begins. */
export async function formatsOf(
  store: GraphStore,
  files: readonly ImportFile[],
  { format, table }: { readonly format?: ImportFormat; readonly table?: TableSpec },
): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  for (const given of files) {
    const file = await asText(given);
    const { head, register } = await lookAt(file, format ?? (table === undefined ? undefined : 'table'));
    if (register !== 'table') {
      known.push({ file, register, head, table: null });
      continue;
    }
    const preview = previewTable(head);
    if (!preview) throw notATable(file.name);
    const spec = table ?? (await knownSpec(store, preview));
    if (!spec) {
      throw new InvalidInputError(
        `${file.name} is a table with the columns ${preview.columns.slice(0, 20).join(', ')}, and none of the known formats; say what they are in a mapping, as table: { from: Supplier, to: Recipient, type: ARMS_SUPPLY, date: Year }`,
        'mapping',
      );
    }
    const signature = headerSignature(preview);
    known.push({
      file,
      register: tableRegister(spec),
      head,
      table: { signature, spec: JSON.stringify(spec) },
    });
  }
  return known;
}

/** A workbook as its first sheet in CSV; others as they are. */
async function asText(file: ImportFile): Promise<ImportFile> {
  if (!/\.xls[xm]$/iu.test(file.name)) return file;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open('look')) {
    if (chunks.length === 0 && !isXlsx(file.name, chunk)) return file;
    chunks.push(chunk);
  }
  const csv = Buffer.from(await xlsxAsCsv(Buffer.concat(chunks)));
  return {
    name: `${file.name}.csv`,
    open: async function* () {
      yield await Promise.resolve(csv);
    },
  };
}

async function knownSpec(store: GraphStore, table: TableHead): Promise<TableSpec | null> {
  const spec = await store.tableSpec(headerSignature(table));
  return spec === null ? null : checkTableSpec(JSON.parse(spec));
}

async function lookAt(
  file: ImportFile,
  format: ImportFormat | undefined,
): Promise<{ readonly head: FileHead; readonly register: Register | 'table' | null }> {
  if (format === 'claims-jsonl') return { head: [], register: null };
  const head = await readHead(file);
  if (format === 'table') return { head, register: 'table' };
  if (format !== undefined) {
    return { head, register: registers.find((one) => one.format === format) ?? null };
  }
  const register = registerOf(head);
  // What begins like an object of JSON, and what has nothing in it, is held to be claims.
  if (register !== null || !head.some((line) => !/^\s*(?:\{|$)/u.test(line))) return { head, register };
  const [, begins] = /^\s*([[<])/u.exec(head.join('\n')) ?? [];
  if (begins === '[') {
    throw new InvalidInputError(
      `${file.name} begins like a list of JSON; claims and FollowTheMoney entities are read one object a line, without brackets and commas around them`,
    );
  }
  if (begins === '<') {
    throw new InvalidInputError(
      `${file.name} is XML, as GraphML and GEXF are: those are written and not read; give the edges as a table`,
    );
  }
  if (tableHead(head)) return { head, register: 'table' };
  throw new InvalidInputError(
    `${file.name} is of no known format; known are claims JSONL, ${registers.map(({ title }) => title).join(', ')}, and tables with a header. Say which by --format, if its beginning is odd`,
  );
}

const notATable = (name: string): InvalidInputError =>
  new InvalidInputError(
    `${name} is no table: its first row names no two columns, parted by commas, semicolons or TABs`,
  );

/** The first lines of a file, by which its format is found out. @throws InvalidInputError for what is packed or no text */
async function readHead(file: ImportFile): Promise<FileHead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inUtf8(file.open('look'))) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const bytes = Buffer.concat(chunks);
  const [first, second] = bytes;
  const isPacked = (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b);
  if (isPacked) throw new InvalidInputError(`${file.name} is packed; unpack it first`);
  const start = bytes.subarray(0, 1000);
  if (start.length > 0 && start.filter((byte) => byte === 0).length * 4 > start.length) {
    throw new InvalidInputError(
      `${file.name} is no text in UTF-8: every other byte is NUL, as in UTF-16 without a byte order mark; save it as UTF-8`,
    );
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, HEAD)).split(/\r\n|\n|\r/u);
  // What follows the last line break may be cut.
  if (length >= HEAD && lines.length > 1) lines.pop();
  return lines;
}
