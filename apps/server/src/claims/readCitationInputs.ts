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
} from '@entente/model';
import type { CitationInput } from './claimInputs.js';

const MOST_CITATIONS = 100;

/** How a source's document reads; null where it is not held. */
type ReadText = (sourceId: string) => Promise<string | null>;

/**
 * Citations as they are kept, their quotes located in the documents that are held.
 *
 * @throws InvalidInputError where there is none, where one gives neither a quote nor a place, or the place of another; AnchorNotFoundError
 *   and AnchorAmbiguousError where a quote is not there just once, a place is outside its document, or something else stands there.
 */
export async function readCitationInputs(
  inputs: readonly CitationInput[],
  readText: ReadText,
): Promise<NonEmpty<CitationDraft>> {
  if (inputs.length > MOST_CITATIONS) {
    throw new InvalidInputError(
      `A claim may have ${MOST_CITATIONS} citations; this one has ${inputs.length}`,
      'citations',
    );
  }
  const texts = new Map<string, string | null>();
  const drafts: CitationDraft[] = [];
  for (const [i, input] of inputs.entries()) {
    const { sourceId } = input;
    if (!texts.has(sourceId)) texts.set(sourceId, await readTextOf(sourceId, readText, i));
    drafts.push(readCitationInput(input, texts.get(sourceId) ?? null, `citations.${i}`));
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

async function readTextOf(sourceId: string, readText: ReadText, i: number): Promise<string | null> {
  try {
    return await readText(sourceId);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(error.message, `citations.${i}.sourceId`);
  }
}

function readCitationInput(input: CitationInput, text: string | null, field: string): CitationDraft {
  const { sourceId, quote, prefix, suffix } = input;
  const place = readPlace(input, field);
  const seal = quote == null || quote === '' ? null : sealQuote(quote);
  const id = newId('citation');
  if (place === null) {
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
    if (text === null) {
      throw new AnchorNotFoundError(
        `The document of ${sourceId} is not held, so the quote cannot be found in it. Hold it by attachText or "entente source add", or give start and end`,
        `${field}.quote`,
      );
    }
    return { id, sourceId, anchor: locateQuote(text, { quote, prefix, suffix }, `${field}.quote`), seal };
  }
  if (text !== null) checkPassage(text, place, { quote, prefix, suffix }, field);
  return { id, sourceId, anchor: place, seal };
}

function readPlace({ kind, start, end }: CitationInput, field: string): Anchor | null {
  if (start == null && end == null) return null;
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
