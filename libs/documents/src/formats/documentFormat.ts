import { InvalidInputError } from '@entente/model';

/** What sort of document a file is. Each is held as a text; HTML and PDF are read into one. */
export const DocumentFormat = {
  TEXT: 'TEXT',
  MARKDOWN: 'MARKDOWN',
  CSV: 'CSV',
  HTML: 'HTML',
  PDF: 'PDF',
} as const;
export type DocumentFormat = (typeof DocumentFormat)[keyof typeof DocumentFormat];

export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  TEXT: 'text/plain',
  MARKDOWN: 'text/markdown',
  CSV: 'text/csv',
  HTML: 'text/html',
  PDF: 'application/pdf',
};

/** How files begin that are neither text nor PDF, and what they are called in a message. */
const others: readonly (readonly [beginning: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive, as word processors write it (.docx, .odt, .epub)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old word processor (.doc)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a document in Rich Text Format (.rtf)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x1f, 0x8b], 'packed by gzip'],
];

const byExtension: Readonly<Record<string, DocumentFormat>> = {
  md: DocumentFormat.MARKDOWN,
  markdown: DocumentFormat.MARKDOWN,
  csv: DocumentFormat.CSV,
  html: DocumentFormat.HTML,
  htm: DocumentFormat.HTML,
  xhtml: DocumentFormat.HTML,
};

/** Bytes from the beginning in which a PDF may say that it is one (ISO 32000, annex H.3.4.1), and in which HTML is looked for. */
const HEAD = 1024;

/**
 * What a file is, by its content; by its name only where several sorts of text look alike.
 *
 * @param name of the file; may have a path before it
 * @throws InvalidInputError for what is neither text, Markdown, CSV, HTML nor PDF, as a picture or a word processor's file
 */
export function recogniseFormat(name: string, bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new InvalidInputError('It is empty; there is no text in it');
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.includes('%PDF-')) return DocumentFormat.PDF;
  const other = others.find(([beginning]) => beginning.every((byte, i) => bytes[i] === byte));
  if (other) {
    throw new InvalidInputError(`It is ${other[1]}; give it as text, Markdown, HTML or PDF`);
  }
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'pdf') {
    throw new InvalidInputError('It is called .pdf and does not begin as a PDF does; it may be damaged');
  }
  // Of UTF-16 every second byte is left out, so that its markup reads as that of other encodings.
  const plain = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)[\s>]/iu.test(plain)) {
    return DocumentFormat.HTML;
  }
  const byName = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (byName === DocumentFormat.HTML && !/<[a-z!][^>]*>/iu.test(plain)) return DocumentFormat.TEXT;
  return byName ?? DocumentFormat.TEXT;
}
