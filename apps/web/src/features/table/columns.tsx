import { Evidence } from '@entente/model';
import { type ReactNode, Fragment, type JSX } from 'react';
import { reachOf } from '../../domain/questions/days';
import type { GraphActor } from '../../domain/network/graph';
import { displayDate } from '../../domain/words/dates';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames } from '../../domain/words/vocabulary';
import { KindShape, EvidenceLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { type TableCell, actorCells, relationCells, type RelationTableRow } from './cells';
import styles from './TableView.module.css';

/** A column of a table. */
export interface TableColumn<Row> extends TableCell<Row> {
  readonly id: string;
  readonly title: string;
  /** How a cell is drawn, if not as its text. */
  readonly draw?: (row: Row) => ReactNode;
  /** What it sorts by, if not by its text; null is last in both directions. */
  readonly order?: (row: Row) => number | null;
  /** The width that it needs, in pixels; spare or missing width is shared among the columns. */
  readonly least: number;
  /** The width that it keeps beside a panel, in pixels; by default half of what it needs. Set where a truncated value is useless. */
  readonly tightest?: number;
  readonly startsHidden?: boolean;
}

/** The columns of the table of actors. */
export function actorColumns(scheme: Scheme): readonly TableColumn<GraphActor>[] {
  return [
    { id: 'name', title: 'Name', ...actorCells.name, least: 160 },
    {
      id: 'kind',
      title: 'Kind',
      ...actorCells.kind,
      draw: ({ kind }) => (
        <span className={styles.sign}>
          <KindShape kind={kind} scheme={scheme} size={20} />
          {kindNames[kind].one}
        </span>
      ),

      least: 140,
    },
    {
      id: 'relations',
      title: 'Relations',
      ...actorCells.relations,
      order: ({ relationCount }) => relationCount,

      least: 100,
    },
    { id: 'code', title: 'Country code', ...actorCells.code, least: 120 },
    { id: 'id', title: 'Identifier', ...actorCells.id, least: 220, startsHidden: true },
  ];
}

/** The columns of the table of relations. */
export function relationColumns(scheme: Scheme): readonly TableColumn<RelationTableRow>[] {
  return [
    { id: 'from', title: 'From', ...relationCells.from, least: 120 },
    { id: 'label', title: 'Relation', ...relationCells.label, least: 130 },
    { id: 'to', title: 'To', ...relationCells.to, least: 120 },
    { id: 'item', title: 'Item', ...relationCells.item, least: 120 },
    { id: 'value', title: 'Value', ...relationCells.value, least: 100, startsHidden: true },
    {
      id: 'occurred',
      title: 'When',
      ...relationCells.occurred,
      draw: ({ occurred }) =>
        occurred === null ? <span className={styles.none}>undated</span> : displayDate(occurred),
      order: ({ occurred }) => reachOf(occurred)?.first ?? null,

      least: 150,
    },
    {
      id: 'evidence',
      title: 'Evidence',
      ...relationCells.evidence,
      draw: ({ evidence, tone }) => (
        <span className={styles.evidence}>
          <EvidenceLine evidence={evidence} tone={tone} scheme={scheme} />
          {evidenceNames[evidence]}
        </span>
      ),
      order: ({ evidence }) => grades.indexOf(evidence),

      least: 176,
      // Sorted by its word, without the sign.
      tightest: 112,
    },
    {
      id: 'tone',
      title: 'Category',
      ...relationCells.tone,

      least: 110,
      startsHidden: true,
    },
    {
      id: 'origins',
      title: 'Origins',
      ...relationCells.origins,
      order: ({ facts }) => facts?.origins ?? null,

      least: 70,
      tightest: 70,
    },
    {
      id: 'documents',
      title: 'Documents',
      ...relationCells.documents,
      order: ({ documents }) => documents,

      least: 90,
      tightest: 90,
    },
    {
      id: 'publisherCount',
      title: 'Publishers',
      ...relationCells.publisherCount,
      order: ({ publishers }) => publishers,

      least: 86,
      tightest: 86,
    },
    {
      id: 'claims',
      title: 'Claims',
      ...relationCells.claims,
      order: ({ facts }) => facts?.claims ?? null,

      least: 72,
      tightest: 72,
      startsHidden: true,
    },
    {
      id: 'published',
      title: 'First published',
      ...relationCells.published,
      order: ({ facts }) => reachOf(facts?.firstPublished ?? null)?.first ?? null,

      least: 130,
      startsHidden: true,
    },
    {
      id: 'publishers',
      title: 'Published by',
      ...relationCells.publishers,
      draw: ({ facts }) => <Several texts={facts?.publishers ?? []} />,

      least: 140,
      startsHidden: true,
    },
    {
      id: 'sources',
      title: 'Sources',
      ...relationCells.sources,
      draw: ({ facts }) => <Several texts={facts?.sources ?? []} />,

      least: 180,
      startsHidden: true,
    },
    {
      id: 'id',
      title: 'Identifier',
      ...relationCells.id,

      least: 220,
      startsHidden: true,
    },
  ];
}

/** Names or titles side by side, each with its own text direction. */
const Several = ({ texts }: { readonly texts: readonly string[] }): JSX.Element => (
  <>
    {texts.map((text, i) => (
      <Fragment key={text}>
        {i > 0 && '; '}
        <bdi>{text}</bdi>
      </Fragment>
    ))}
  </>
);

const grades = Object.values(Evidence);
