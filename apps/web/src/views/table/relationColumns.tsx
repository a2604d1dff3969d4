import { Evidence } from '@entente/model';
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
    { id: 'from', title: 'Who', ...relationCells.from, share: 3, least: 120 },
    { id: 'label', title: 'What', ...relationCells.label, share: 3, least: 130 },
    { id: 'to', title: 'Whom', ...relationCells.to, share: 3, least: 120 },
    {
      id: 'occurred',
      title: 'When',
      ...relationCells.occurred,
      draw: ({ occurred }) =>
        occurred === null ? <span className={styles.none}>undated</span> : displayDate(occurred),
      order: ({ occurred }) => reachOf(occurred)?.first ?? null,
      share: 3,
      least: 150,
    },
    {
      id: 'evidence',
      title: 'Evidence',
      ...relationCells.evidence,
      draw: ({ evidence, tone }) => (
        <span className={styles.sign}>
          <EvidenceLine evidence={evidence} tone={tone} scheme={scheme} />
          {evidenceNames[evidence]}
        </span>
      ),
      order: ({ evidence }) => grades.indexOf(evidence),
      share: 2,
      least: 176,
    },
    {
      id: 'tone',
      title: 'Tone',
      ...relationCells.tone,
      share: 1,
      least: 110,
    },
    {
      id: 'id',
      title: 'Identifier',
      ...relationCells.id,
      share: 3,
      least: 220,
      startsHidden: true,
    },
  ];
}

const grades = Object.values(Evidence);
