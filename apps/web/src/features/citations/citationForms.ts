import { webAddress } from '../../domain/words/links';
import { bibtexEntry } from './bibtexEntry';
import { locator, apa, chicago, type CitationStyle, plainText } from './citationStyles';
import { type CitedPassage, quoted } from './citedPassage';
import { cslItem } from './cslItem';
import { webAnnotation } from './webAnnotation';

/** Where a passage is, with its quote if known: `para. 3: “…”`. */
export function describePlace(passage: CitedPassage): string {
  return [locator(passage, 'p. '), quotePassage(passage)].filter((part) => part !== '').join(': ');
}

/** The quote in one line and in quotation marks; only its first words if the document is not held; empty if these are not known either. */
export function quotePassage({ quote, opening }: Pick<CitedPassage, 'quote' | 'opening'>): string {
  if (quote !== null) return quoted(oneLine(quote));
  return opening === null ? '' : quoted(`${oneLine(opening)}…`);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface CitationForm {
  /** Its name in a menu. */
  readonly name: string;
  /** The text to copy. `summary` is what the passage is cited for, `site` the address of this page. */
  readonly write: (passage: CitedPassage, summary: string, site: string) => string;
}

/** The forms in which a citation can be copied, the most common first. */
export const citationForms: readonly CitationForm[] = [
  { name: 'Chicago note', write: (passage) => noteText(chicago, passage) },
  { name: 'APA', write: (passage) => `${referenceText(apa, passage)} ${noteText(apa, passage)}` },
  { name: 'BibTeX', write: (passage) => bibtexEntry(passage.source, describePlace(passage)) },
  {
    name: 'CSL-JSON',
    write: (passage) => JSON.stringify([cslItem(passage.source, describePlace(passage))], null, 2),
  },
  {
    name: 'Web Annotation',
    write: (passage, summary, site) => JSON.stringify(webAnnotation(passage, summary, site), null, 2),
  },
];

/** A passage in one line: where it is, its address if the style gives it in a note, and its quote. */
function noteText(style: CitationStyle, passage: CitedPassage): string {
  const address = style === chicago ? webAddress(passage.source.url) : null;
  const words = quotePassage(passage);
  return `${plainText(style.note(passage))}${address === null ? '' : `, ${address}`}${words === '' ? '.' : `: ${words}.`}`;
}

function referenceText(style: CitationStyle, { source }: CitedPassage): string {
  const address = webAddress(source.url);
  return `${plainText(style.reference(source))}${address === null ? '' : ` ${address}`}`;
}
