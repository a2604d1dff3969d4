import { checkPassage, locateQuote, sealQuote } from '@entente/documents';
import {
  type Anchor,
  AnchorKind,
  AnchorNotFoundError,
  type CitationDraft,
  InvalidInputError,
  isNonEmpty,
  makeAnchor,
  newId,
  type NonEmpty,
  NotFoundError,
  wholeDocument,
} from '@entente/model';
import type { GraphStore } from '@entente/store';

const MOST_CITATIONS = 100;

/**
 * Where a claim stands: a quote, found once in the held document or made unique by what stands right before (`prefix`) and after (`suffix`) it,
 * or a place, from `start` to the one past `end`, in what `kind` counts; of a DOCUMENT that is not held neither has to be given.
 */
export interface CitationInput {
  readonly sourceId: string;
  readonly kind?: AnchorKind | null;
  readonly quote?: string | null;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** How a source's document reads; null where it is not held. `field` is where the source is named. @throws NotFoundError */
export type ReadDocument = (sourceId: string, field: string) => Promise<string | null>;

/** Documents of the store. That read last is kept: citations come document by document. */
export function documentsOf(store: Pick<GraphStore, 'documentText'>): ReadDocument {
  let last: { readonly sourceId: string; readonly text: string | null } | null = null;
  return async (sourceId, field) => {
    if (last?.sourceId !== sourceId) {
      try {
        last = { sourceId, text: await store.documentText(sourceId) };
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        throw new NotFoundError(error.message, field);
      }
    }
    return last.text;
  };
}

/**
 * Citations as they are kept, their quotes located in the documents that are held.
 *
 * @throws InvalidInputError where there is none, where one gives neither a quote nor a place, or the place of another; AnchorNotFoundError
 *   and AnchorAmbiguousError where a quote is not there just once, a place is outside its document, or something else stands there.
 */
export async function placeCitations(
  inputs: readonly CitationInput[],
  read: ReadDocument,
): Promise<NonEmpty<CitationDraft>> {
  if (inputs.length > MOST_CITATIONS) {
    throw new InvalidInputError(
      `A claim may have ${MOST_CITATIONS} citations; this one has ${inputs.length}`,
      'citations',
    );
  }
  const drafts: CitationDraft[] = [];
  for (const [i, input] of inputs.entries()) {
    const field = `citations.${i}`;
    drafts.push(placeCitation(input, await read(input.sourceId, `${field}.sourceId`), field));
  }
  assertDistinct(drafts);
  if (!isNonEmpty(drafts)) {
    throw new InvalidInputError(
      'A claim needs a citation: say in which source it stands, and where',
      'citations',
    );
  }
  return drafts;
}

function placeCitation(input: CitationInput, text: string | null, field: string): CitationDraft {
  const { sourceId, quote, prefix, suffix } = input;
  const place = readPlace(input, field);
  const id = newId('citation');
  if (place !== null) {
    if (text !== null) checkPassage(text, place, { quote, prefix, suffix }, field);
    return { id, sourceId, anchor: place, seal: quote == null || quote === '' ? null : sealQuote(quote) };
  }
  if (quote == null) {
    throw new InvalidInputError(
      'Give quote, the passage to the character, or start and end',
      `${field}.quote`,
    );
  }
  if ((input.kind ?? AnchorKind.TEXT) !== AnchorKind.TEXT) {
    throw new InvalidInputError(
      `A quote is found in a text alone; of ${input.kind} give start and end`,
      `${field}.start`,
    );
  }
  return { id, ...placeQuote({ sourceId, quote, prefix, suffix }, text, `${field}.quote`) };
}

/**
 * A quote's place in its document.
 *
 * @throws AnchorNotFoundError where the document is not held (text is null) or the quote does not stand in it; AnchorAmbiguousError where it stands there several times.
 */
export function placeQuote(
  { sourceId, quote, ...around }: CitationInput & { readonly quote: string },
  text: string | null,
  field: string,
): Omit<CitationDraft, 'id'> {
  if (text === null) {
    throw new AnchorNotFoundError(
      `The document of ${sourceId} is not held, so the quote cannot be found in it. Hold it by attachText or "entente source add", or give start and end`,
      field,
    );
  }
  const { prefix, suffix } = around;
  return { sourceId, anchor: locateQuote(text, { quote, prefix, suffix }, field), seal: sealQuote(quote) };
}

function readPlace({ kind, start, end }: CitationInput, field: string): Anchor | null {
  if (start == null && end == null) return kind === AnchorKind.DOCUMENT ? wholeDocument : null;
  if (start == null || end == null) {
    const missing = start == null ? 'start' : 'end';
    throw new InvalidInputError(`A place needs start and end; ${missing} is missing`, `${field}.${missing}`);
  }
  return makeAnchor(kind ?? AnchorKind.TEXT, start, end, field);
}

/** @throws InvalidInputError where a source is cited at one place twice: it would be one citation that counts for two */
function assertDistinct(drafts: readonly CitationDraft[]): void {
  const places = drafts.map(({ sourceId, anchor }) => JSON.stringify([sourceId, anchor]));
  places.forEach((place, i) => {
    const first = places.indexOf(place);
    if (first === i) return;
    throw new InvalidInputError(
      `This is the same place as citations.${first}; a claim cites a place once`,
      `citations.${i}`,
    );
  });
}

/** What a citation says, with nothing left open, before any document is looked at: a text that is empty says nothing. */
export const meantCitation = ({ sourceId, kind, quote, prefix, suffix, start, end }: CitationInput) => ({
  sourceId,
  kind: kind ?? AnchorKind.TEXT,
  quote: quote ?? null,
  prefix: prefix === '' ? null : (prefix ?? null),
  suffix: suffix === '' ? null : (suffix ?? null),
  start: start ?? null,
  end: end ?? null,
});
