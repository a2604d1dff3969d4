import { ActorKind, Evidence, Tone } from '@entente/model';
import type { GraphRelation, GraphActor } from '../../domain/graph';
import { displayDate } from '../../domain/words/dates';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import type { RelationFacts } from './relationFacts';

/** What stands in a column of a table as text, by which its rows are found. */
export interface TableCell<Row> {
  readonly text: (row: Row) => string;
  /** What can be chosen of in its filter, where that is a few words; else any words are looked for. */
  readonly choices?: readonly string[];
  /** Whether its rows are not found by it: it says what is only known once the table is opened. */
  readonly unsearched?: boolean;
}

/** A relation with the names of its two. */
export interface RelationTableRow extends GraphRelation {
  readonly fromName: string;
  readonly toName: string;
  /** Left out until they are known. */
  readonly facts?: RelationFacts;
}

/** What the table of actors says of each, by the ids of its columns. */
export const actorCells = {
  name: { text: ({ name }) => name },
  kind: {
    text: ({ kind }) => kindNames[kind].one,
    choices: Object.values(ActorKind).map((kind) => kindNames[kind].one),
  },
  relations: { text: ({ relationCount }) => String(relationCount) },
  code: { text: ({ isoCode }) => isoCode ?? '' },
  id: { text: ({ id }) => id },
} as const satisfies Record<string, TableCell<GraphActor>>;

/** What the table of relations says of each, by the ids of its columns. */
export const relationCells = {
  from: { text: ({ fromName }) => fromName },
  label: { text: ({ label }) => label },
  to: { text: ({ toName }) => toName },
  occurred: { text: ({ occurred }) => (occurred === null ? '' : displayDate(occurred)) },
  evidence: {
    text: ({ evidence }) => evidenceNames[evidence],
    choices: Object.values(Evidence).map((grade) => evidenceNames[grade]),
  },
  tone: {
    text: ({ tone }) => toneNames[tone],
    choices: Object.values(Tone).map((tone) => toneNames[tone]),
  },
  item: { text: ({ facts }) => facts?.item ?? '', unsearched: true },
  value: { text: ({ facts }) => facts?.value ?? '', unsearched: true },
  sources: { text: ({ facts }) => facts?.sources.join('; ') ?? '', unsearched: true },
  publishers: { text: ({ facts }) => facts?.publishers.join('; ') ?? '', unsearched: true },
  origins: { text: ({ facts }) => String(facts?.origins ?? ''), unsearched: true },
  documents: { text: ({ documents }) => String(documents), unsearched: true },
  publisherCount: { text: ({ publishers }) => String(publishers), unsearched: true },
  published: {
    text: ({ facts }) => (facts?.firstPublished ? displayDate(facts.firstPublished) : ''),
    unsearched: true,
  },
  claims: { text: ({ facts }) => String(facts?.claims ?? ''), unsearched: true },
  id: { text: ({ id }) => id },
} as const satisfies Record<string, TableCell<RelationTableRow>>;
