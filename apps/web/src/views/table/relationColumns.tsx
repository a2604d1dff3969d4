import { Evidence } from '@entente/model';
import { Fragment, type JSX } from 'react';
import { reachOf } from '../../state/clocks/reachOf';
import { relationCells } from '../../state/tables/relationCells';
import type { RelationTableRow } from '../../state/tables/relationTableRow';
import { displayDate } from '../../state/words/displayDate';
import { evidenceNames } from '../../state/words/evidenceNames';
import { EvidenceLine } from '../../theme/evidenceLine';
import type { Scheme } from '../../theme/scheme';
import type { TableColumn } from './tableColumn';
import styles from './TableView.module.css';

/** The columns of the table of relations. */
export function relationColumns(scheme: Scheme): readonly TableColumn<RelationTableRow>[] {
  return [
    { id: 'from', title: 'Who', ...relationCells.from, least: 120 },
    { id: 'label', title: 'What', ...relationCells.label, least: 130 },
    { id: 'to', title: 'Whom', ...relationCells.to, least: 120 },
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
      // Its word alone: the sign goes first.
      tightest: 112,
    },
    {
      id: 'tone',
      title: 'Tone',
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

/** Names or titles side by side; whichever way one runs, it leaves the others where they stand. */
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
