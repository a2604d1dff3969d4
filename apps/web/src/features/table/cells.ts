import { ActorKind, Evidence, Tone } from '@entente/model';
import type { GraphRelation, GraphActor } from '../../domain/network/graph';
import { displayDate } from '../../domain/words/dates';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import type { RelationFacts } from './relationFacts';

/** The text of a column, by which its rows are found. */
export interface TableCell<Row> {
  readonly text: (row: Row) => string;
  /** The choices of its filter, if there are few; otherwise any text can be searched. */
  readonly choices?: readonly string[];
  /** Whether its rows cannot be searched, since its values are loaded only when the table is opened. */
  readonly unsearched?: boolean;
}

/** A relation with the names of its actors. */
export interface RelationTableRow extends GraphRelation {
  readonly fromName: string;
  readonly toName: string;
  /** Missing until they are loaded. */
  readonly facts?: RelationFacts;
}

/** The values of the table of actors, by column id. */
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

/** The values of the table of relations, by column id. */
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
