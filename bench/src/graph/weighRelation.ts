import { documentOf, type IsoDay, originOf, sourceOrigin, type Stance, type Voice } from '@entente/model';
import { type Said, weighClaims, type Weighed } from '@entente/store';
import type { BenchSource } from './benchSources.js';

/** A claim as far as it is weighed. */
export interface ClaimToWeigh {
  readonly stance: Stance;
  readonly voice: Voice;
  readonly sources: readonly BenchSource[];
}

/** No name of a voice means an actor in the generated graph. */
const nobody = (): null => null;

/** Weighs a relation's claims as the store does for graphs that are loaded in bulk. A generated anchor is VERIFIED where its document is held. */
export const weighRelation = (
  id: string,
  earliest: IsoDay | null,
  claims: readonly ClaimToWeigh[],
): Weighed =>
  weighClaims(
    { id, earliest },
    claims.flatMap(({ stance, voice, sources }) =>
      sources.map((source): Said => ({
        claim: {
          stance,
          voice:
            voice.kind === 'source'
              ? null
              : { origin: originOf(voice, source, nobody), names: [], label: '' },
          occurred: null,
          qualifiers: [],
        },
        source: {
          id: source.id,
          origin: sourceOrigin(source, nobody),
          document: documentOf(source),
          earliest: source.published?.earliest ?? null,
          latest: source.published?.latest ?? null,
          publisher: source.publisher,
          title: source.title,
          textKey: source.textKey,
        },
        status: source.text === null ? 'UNVERIFIED' : 'VERIFIED',
      })),
    ),
  );
