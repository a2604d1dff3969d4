import {
  type Actor,
  ActorKind,
  type ClaimDraft,
  type EdtfDate,
  parseEdtf,
  type RelationDraft,
  RelationType,
  type SourceDraft,
  Stance,
  type Voice,
} from '@entente/model';
import type { TestStore } from './testStore.js';

/** Makes things of a suite's own, to be written. */
export function someGraph({ id, mark }: Pick<TestStore, 'id' | 'mark'>) {
  return {
    state(name: string): Actor {
      return {
        id: id('actor', name),
        kind: ActorKind.STATE,
        name: `${name} ${mark}`,
        description: null,
        aliases: [],
        identifiers: [],
      };
    },
    source(name: string, with_: Partial<SourceDraft> = {}): SourceDraft {
      return {
        id: id('source', name),
        title: `${name} ${mark}`,
        publisher: null,
        authors: [],
        published: null,
        url: null,
        language: null,
        mediaType: 'text/plain',
        sha256: null,
        document: null,
        ...with_,
      };
    },
    relation(name: string, from: string, to: string, with_: Partial<RelationDraft> = {}): RelationDraft {
      return {
        id: id('relation', name),
        type: RelationType.ARMS_SUPPLY,
        from: id('actor', from),
        to: id('actor', to),
        occurred: null,
        qualifiers: [],
        ...with_,
      };
    },
    claim(
      name: string,
      sources: readonly [string, ...string[]],
      with_: Partial<ClaimDraft> = {},
    ): ClaimDraft {
      const [first, ...others] = sources.map((source, i) => ({
        id: id('citation', `${name}.${i}`),
        sourceId: id('source', source),
        anchor: { kind: 'TEXT' as const, start: i, end: i + 1 },
        seal: null,
      }));
      if (!first) throw new Error('A claim needs a source');
      return {
        id: id('claim', name),
        stance: Stance.ASSERTED,
        summary: `What is said in ${name}`,
        voice: { kind: 'source' },
        occurred: null,
        qualifiers: [],
        citations: [first, ...others],
        recorded: null,
        ...with_,
      };
    },
    speaker(name: string): Voice {
      return { kind: 'speaker', speakerId: id('actor', name) };
    },
    date(text: string): EdtfDate {
      return parseEdtf(text);
    },
  };
}
