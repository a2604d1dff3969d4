import { promisify } from 'node:util';
import { InvalidInputError } from '@entente/model';
import yauzl from 'yauzl';

/** A cell of the first sheet that has no value though it is not empty. */
export interface FailedCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** The error that its formula came to, as `#REF!`; `#CALC!` where the workbook was saved without working it out. */
  readonly error: string;
}

/**
 * The cells of a workbook's first sheet whose formulas failed or were never worked out, which its reader has as empty.
 *
 * @throws InvalidInputError where days are counted from 1904 in a way that the reader does not know
 */
export async function failedCells(bytes: Buffer): Promise<readonly FailedCell[]> {
  const parts = await readParts(bytes, (name) => /^xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?$/u.test(name));
  const book = parts.get('xl/workbook.xml') ?? '';
  // The reader knows "1" alone.
  if (/<(?:\w+:)?workbookPr\b[^>]*\bdate1904="true"/u.test(book)) {
    throw new InvalidInputError(
      'The workbook counts its days from 1904; save it with days counted from 1900, or the sheet as CSV',
    );
  }
  const [, id = ''] = /<(?:\w+:)?sheet\b[^>]*\s(?:\w+:)?id="([^"]*)"/u.exec(book) ?? [];
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const path = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => attributeOf(tag, 'Id') === id)
    .map((tag) => attributeOf(tag, 'Target'))
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))[0];
  if (path === undefined) return [];
  const sheet = (await readParts(bytes, (name) => name === path)).get(path) ?? '';
  const failed: FailedCell[] = [];
  for (const [, tag = '', inner = ''] of sheet.matchAll(
    /<(?:\w+:)?c((?:\s[^<>]*)?)(?<!\/)>(.*?)<\/(?:\w+:)?c>/gsu,
  )) {
    const error = errorIn(attributeOf(tag, 't'), inner);
    const place = error === null ? null : placeOf(attributeOf(tag, 'r'));
    if (error !== null && place !== null) failed.push({ ...place, error });
  }
  return failed;
}

function errorIn(type: string, inner: string): string | null {
  const [value, text = ''] = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</u.exec(inner) ?? [];
  if (type === 'e') return text === '' ? '#CALC!' : text.trim();
  const isFormula = /<(?:\w+:)?f[\s/>]/u.test(inner);
  // A formula may well come to an empty text.
  return isFormula && (value === undefined || (type !== 'str' && text === '')) ? '#CALC!' : null;
}

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';

/** `AB12` as row 12, column 28. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Parts of a workbook as texts, by their names. */
async function readParts(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const zip = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>((buffer, options, done) =>
    yauzl.fromBuffer(buffer, options, done),
  )(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  const read = promisify<yauzl.Entry, NodeJS.ReadableStream>((entry, done) =>
    zip.openReadStream(entry, done),
  );
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      if (!isWanted(entry.fileName)) {
        zip.readEntry();
        return;
      }
      read(entry)
        .then(async (stream) => {
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.readEntry();
  });
  return parts;
}
