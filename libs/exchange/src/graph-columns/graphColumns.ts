import {
  type Actor,
  anchorFragment,
  edtfReach,
  OPEN_END,
  OPEN_START,
  type Relation,
  relationTypeInfoOf,
  type Source,
  Stance,
} from '@entente/model';

/** What stands in a column: a text, a number, yes or no, a list of texts; null for nothing. */
export type ColumnValue = string | number | boolean | readonly string[] | null;

/** A column of the table of actors or relations that the formats for graphs have in common. */
export interface GraphColumn<T> {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'list';
  readonly of: (thing: T) => ColumnValue;
}

/** Besides the id and the name. */
export const actorColumns: readonly GraphColumn<Actor>[] = [
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  { name: 'description', kind: 'text', of: ({ description }) => description },
  { name: 'aliases', kind: 'list', of: ({ aliases }) => aliases.map(({ name }) => name) },
  {
    name: 'identifiers',
    kind: 'list',
    of: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  },
];

/** Besides the id and the ends. */
export const relationColumns: readonly GraphColumn<Relation>[] = [
  { name: 'type', kind: 'text', of: ({ type }) => type },
  { name: 'tone', kind: 'text', of: ({ type }) => relationTypeInfoOf(type).tone },
  { name: 'directed', kind: 'boolean', of: ({ type }) => relationTypeInfoOf(type).directed },
  { name: 'occurred', kind: 'text', of: ({ occurred }) => occurred },
  { name: 'firstDay', kind: 'text', of: ({ occurred }) => reachOf(occurred).firstDay },
  { name: 'lastDay', kind: 'text', of: ({ occurred }) => reachOf(occurred).lastDay },
  { name: 'evidence', kind: 'text', of: ({ evidence }) => evidence },
  { name: 'independentOrigins', kind: 'number', of: ({ independentOrigins }) => independentOrigins },
  { name: 'documents', kind: 'number', of: ({ documents }) => documents },
  { name: 'publishers', kind: 'number', of: ({ publishers }) => publishers },
  {
    name: 'stances',
    kind: 'list',
    of: (relation) =>
      Object.values(Stance).filter((one) => claimsOf(relation).some(({ stance }) => stance === one)),
  },
  { name: 'claims', kind: 'number', of: (relation) => claimsOf(relation).length },
  { name: 'citations', kind: 'number', of: (relation) => citationsOf(relation).length },
  {
    name: 'citedAt',
    kind: 'list',
    of: (relation) =>
      distinct(
        citationsOf(relation).map(({ source, anchor }) => {
          const fragment = anchorFragment(anchor);
          return fragment === '' ? source.id : `${source.id}#${fragment}`;
        }),
      ),
  },
  {
    name: 'sources',
    kind: 'list',
    of: (relation) => distinct(citationsOf(relation).map(({ source }) => describeSource(source))),
  },
  {
    name: 'summaries',
    kind: 'list',
    of: (relation) => claimsOf(relation).map(({ summary }) => summary),
  },
  {
    name: 'qualifiers',
    kind: 'list',
    of: ({ qualifiers }) =>
      qualifiers.map(({ key, value, unit }) => `${key}: ${unit === null ? value : `${value} ${unit}`}`),
  },
];

/** The verb of a relation, from → to. */
export const verbOf = ({ type }: Relation): string => relationTypeInfoOf(type).label;

/** The days that a date reaches over, YYYY-MM-DD; null where it has none, or is open on that side. */
export function reachOf(occurred: string | null): { firstDay: string | null; lastDay: string | null } {
  if (occurred === null) return { firstDay: null, lastDay: null };
  const { earliest, latest } = edtfReach(occurred);
  return {
    firstDay: earliest === OPEN_START ? null : earliest,
    lastDay: latest === OPEN_END ? null : latest,
  };
}

/** A list in one text, for formats that have none. */
export const inOneText = (value: ColumnValue): string | number | boolean | null =>
  typeof value === 'object' ? (value === null || value.length === 0 ? null : value.join(' | ')) : value;

const claimsOf = ({ claims }: Relation): NonNullable<Relation['claims']> | readonly never[] => claims ?? [];

const citationsOf = (relation: Relation): NonNullable<Relation['claims']>[0]['citations'][number][] =>
  claimsOf(relation).flatMap(({ citations }) => citations);

const describeSource = ({ title, publisher, published }: Source): string =>
  [title, publisher, published].filter((part) => part !== null).join(', ');

const distinct = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)]);
