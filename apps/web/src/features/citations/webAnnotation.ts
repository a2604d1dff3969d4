import { type AnnotationSelector, annotationSelectors } from '@entente/model';
import type { CitedPassage } from './citedPassage';
import { addressOfDocument, documentAddress } from './pageAddresses';

/** An annotation of the W3C Web Annotation Data Model, as JSON-LD. */
export interface WebAnnotation {
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
