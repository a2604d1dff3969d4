import type { Evidence, Stance, Tone } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import type { sourceDetails } from '../api/sourceDetails';
import { relationSentence } from '../state/words/relationSentence';
import { type PassageRange, passageRange } from './passageRange';

/** A passage of a document, and what is said on the ground of it. */
export interface CitedPlace {
  /** Of the citation. */
  readonly id: string;
  readonly relationId: string;
  /** `Israel supplies arms to Azerbaijan`. */
  readonly words: string;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly evidence: Evidence;
  readonly fragment: string;
  /** Its first words, where they are known. */
  readonly opening: string | null;
  /** Where it stands; null where the text does not have it there. */
  readonly range: PassageRange | null;
}

type Relations = ResultOf<typeof sourceDetails>['relations']['nodes'];

/** Every passage of a source that relations rest on, in the order of the text; those that it does not have come last. */
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
