import { webAddress } from '../../domain/words/links';
import { bibtexEntry } from './bibtexEntry';
import { locator, apa, chicago, type CitationStyle, plainText } from './citationStyles';
import { type CitedPassage, quoted } from './citedPassage';
import { cslItem } from './cslItem';
import { type AnnotationSelector, annotationSelectors } from '@entente/model';
import { addressOfDocument, documentAddress } from './pageAddresses';

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

/** An annotation of the W3C Web Annotation Data Model, as JSON-LD. */
interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: 'en';
  };
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: {
      readonly id: string;
      readonly type: 'Text';
      readonly format: string;
      readonly language?: string;
      readonly via?: string;
    };
    readonly selector: readonly AnnotationSelector[];
  };
}

/**
 * A citation as a Web Annotation: the target is the passage in the held document, on which its positions are counted; the body is the claim.
 *
 * @param summary What the passage is cited for.
 * @param site The address of this page, as `https://host/`.
 */
export function webAnnotation(passage: CitedPassage, summary: string, site: string): WebAnnotation {
  const { id, source } = passage;
  const document = new URL(addressOfDocument(source.id), site);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: new URL(
      `?citation=${encodeURIComponent(id)}${new URL(documentAddress(passage), site).hash}`,
      document,
    ).href,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: summary, format: 'text/plain', language: 'en' },
    target: {
      type: 'SpecificResource',
      source: {
        id: document.href,
        type: 'Text',
        format: source.mediaType,
        ...(source.language === null ? {} : { language: source.language }),
        ...(source.url === null ? {} : { via: source.url }),
      },
      selector: annotationSelectors(passage),
    },
  };
}
