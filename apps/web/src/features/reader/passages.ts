import type { Evidence, Stance, Tone } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import { type PassageRange, passageRange } from '../../domain/passageRange';
import { relationSentence } from '../../domain/words/text';
import type { sourceDetails } from './useDocument';

/** A place in a text that is cited. */
export interface MarkedPlace extends PassageRange {
  readonly id: string;
}

/** A piece of a text that is covered by the same places. */
export interface MarkedPiece {
  /** UTF-16 code units before it. */
  readonly from: number;
  readonly text: string;
  /** Indices of the places that cover it, in their order. */
  readonly ids: readonly string[];
}

/** Characters after which a block ends at the next line break. */
const BLOCK = 4000;

/**
 * A text split where places begin and end, in blocks of some lines, so that a long one can be drawn block by block. All pieces together are the text.
 */
export function markedText(
  text: string,
  places: readonly MarkedPlace[],
): readonly (readonly MarkedPiece[])[] {
  const blocks = blockStarts(text);
  const cuts = [...new Set([...blocks, ...places.flatMap(({ from, to }) => [from, to]), text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const starts = new Set(blocks);
  const open = [...places].sort((a, b) => a.from - b.from);
  const marked: MarkedPiece[][] = [];
  let next = 0;
  let covering: MarkedPlace[] = [];
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    covering = covering.filter((place) => place.to > from);
    for (let place = open[next]; place && place.from <= from; place = open[next]) {
      if (place.to > from) covering.push(place);
      next += 1;
    }
    if (starts.has(from)) marked.push([]);
    marked.at(-1)?.push({ from, text: text.slice(from, to), ids: covering.map(({ id }) => id) });
  }
  return marked;
}

function blockStarts(text: string): number[] {
  const starts = [0];
  for (;;) {
    const end = text.indexOf('\n', (starts.at(-1) ?? 0) + BLOCK);
    if (end === -1 || end + 1 >= text.length) return starts;
    starts.push(end + 1);
  }
}

/** A cited passage of a document, with its relation. */
export interface CitedPlace {
  /** Id of the citation. */
  readonly id: string;
  readonly relationId: string;
  /** `Israel supplies arms to Azerbaijan`. */
  readonly words: string;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly evidence: Evidence;
  readonly fragment: string;
  /** Its first words, if known. */
  readonly opening: string | null;
  /** Its position; null if the text does not have it there. */
  readonly range: PassageRange | null;
}

type Relations = ResultOf<typeof sourceDetails>['relations']['nodes'];

/** Every cited passage of a source, in the order of the text; those that the text does not have come last. */
export function citedPlaces(sourceId: string, text: string, relations: Relations): readonly CitedPlace[] {
  return relations
    .flatMap((relation) =>
      relation.claims.flatMap(({ stance, citations }) =>
        citations
          .filter(({ source }) => source.id === sourceId)
          .map(({ id, status, opening, anchor }) => ({
            id,
            relationId: relation.id,
            words: relationSentence(relation.from.name, relation.label, relation.to.name),
            stance,
            tone: relation.tone,
            evidence: relation.evidence,
            fragment: anchor.fragment,
            opening,
            range: status === 'VERIFIED' ? passageRange(text, anchor.fragment) : null,
          })),
      ),
    )
    .sort((a, b) => (a.range?.from ?? Infinity) - (b.range?.from ?? Infinity) || (a.id < b.id ? -1 : 1));
}
