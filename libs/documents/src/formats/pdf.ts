import { InvalidInputError } from '@entente/model';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageText } from './pdfText.js';
import {
  firstFinding,
  type Hint,
  type Proposals,
  readAddress,
  readByline,
  readDate,
  readLanguage,
  readPublisher,
  readTitle,
} from './proposals.js';

/** Pages, and characters of all of them, that a PDF may have. */
const MOST_PAGES = 3000;
const MOST_TEXT = 20 * 1024 * 1024;

/** What a PDF reads as. */
export interface PdfDocument {
  readonly text: string;
  /** Where each page begins, in code points of the text. */
  readonly pageStarts: readonly number[];
  /** Pages without text, as pictures of pages, from 1. */
  readonly blankPages: readonly number[];
  readonly proposals: Proposals;
}

/**
 * The text of a PDF, page after page with a blank line between two, and what the file says of itself.
 *
 * @param bytes are taken over and must not be used afterwards
 * @throws InvalidInputError where it is encrypted, damaged, too large, or has no text but pictures of it
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await opened(loading.promise);
    if (pdf.numPages > MOST_PAGES) {
      throw new InvalidInputError(`The PDF has ${pdf.numPages} pages; it may have ${MOST_PAGES}`);
    }
    return { ...(await textOf(pdf)), proposals: await proposalsOf(pdf) };
  } finally {
    await loading.destroy();
  }
}

async function opened(loading: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await loading;
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new InvalidInputError('The PDF is encrypted; save it without a password');
    }
    throw new InvalidInputError(
      `The PDF cannot be read, it may be damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function textOf(pdf: PDFDocumentProxy): Promise<Omit<PdfDocument, 'proposals'>> {
  const pageStarts: number[] = [];
  const blankPages: number[] = [];
  let text = '';
  let points = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const words = await pageWords(pdf, number);
    if (words === '') blankPages.push(number);
    const gap = text === '' || words === '' ? '' : '\n\n';
    text += gap + words;
    pageStarts.push(points + gap.length);
    points += gap.length + [...words].length;
    if (text.length > MOST_TEXT) {
      throw new InvalidInputError(
        `The text of the PDF is longer than ${MOST_TEXT} characters; give it in parts`,
      );
    }
  }
  if (text === '') {
    throw new InvalidInputError(
      'The PDF has no text, only pictures of its pages; have the text recognised (OCR) and saved with it first',
    );
  }
  const strange = [...text.matchAll(/[\ufffd\p{Co}]/gu)].length;
  if (strange * 5 > points) {
    throw new InvalidInputError(
      'Most letters of the PDF cannot be told: its fonts do not say what they mean. Save it anew, or have the text recognised (OCR)',
    );
  }
  return { text, pageStarts, blankPages };
}

async function pageWords(pdf: PDFDocumentProxy, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageText(items);
  } catch (error) {
    throw new InvalidInputError(
      `Page ${number} of the PDF cannot be read, it may be damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function proposalsOf(pdf: PDFDocumentProxy): Promise<Proposals> {
  const { info, metadata } = await pdf.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const said = (...names: string[]): Hint[] =>
    names.map((name) => [[metadata?.get(name) as unknown].flat().at(0), `the PDF's metadata, ${name}`]);
  const of = (name: string, where = `the PDF's information, ${name}`): Hint[] => [[facts[name], where]];
  return {
    title: firstFinding([...said('dc:title'), ...of('Title')], (text) =>
      // What word processors put there by themselves.
      /^(?:untitled|microsoft word - .*|.*\.(?:docx?|indd|pdf|odt))$/iu.test(text) ? null : readTitle(text),
    ),
    publisher: firstFinding(said('dc:publisher', 'prism:publicationname'), readPublisher),
    authors: firstFinding([...said('dc:creator'), ...of('Author')], readByline),
    published: firstFinding(
      [
        ...said('prism:publicationdate', 'dc:date'),
        ...of('CreationDate', "the PDF's information, CreationDate: when the file was made"),
      ],
      readDate,
    ),
    url: firstFinding(said('prism:url', 'dc:identifier'), readAddress),
    language: firstFinding([...of('Language'), ...said('dc:language')], readLanguage),
  };
}
