import { Evidence, Tone } from '@entente/model';
import { displayDate } from '../../state/displayDate';
import { evidenceNames } from '../../state/evidenceNames';
import { reachOf } from '../../state/reachOf';
import { toneNames } from '../../state/toneNames';
import { EvidenceLine } from '../../theme/evidenceLine';
import type { Scheme } from '../../theme/scheme';
import type { RelationTableRow } from './relationTableRow';
import type { TableColumn } from './tableColumn';
import styles from './TableView.module.css';

/** The columns of the table of relations. */
export function relationColumns(scheme: Scheme): readonly TableColumn<RelationTableRow>[] {
  return [
    { id: 'from', title: 'Who', text: ({ fromName }) => fromName, share: 3, least: 120 },
    { id: 'label', title: 'What', text: ({ label }) => label, share: 3, least: 130 },
    { id: 'to', title: 'Whom', text: ({ toName }) => toName, share: 3, least: 120 },
    {
      id: 'occurred',
      title: 'When',
      text: ({ occurred }) => (occurred === null ? '' : displayDate(occurred)),
      draw: ({ occurred }) =>
        occurred === null ? <span className={styles.none}>undated</span> : displayDate(occurred),
      order: ({ occurred }) => reachOf(occurred)?.first ?? null,
      share: 3,
      least: 150,
    },
    {
      id: 'evidence',
      title: 'Evidence',
      text: ({ evidence }) => evidenceNames[evidence],
      draw: ({ evidence, tone }) => (
        <span className={styles.sign}>
          <EvidenceLine evidence={evidence} tone={tone} scheme={scheme} />
          {evidenceNames[evidence]}
        </span>
      ),
      order: ({ evidence }) => grades.indexOf(evidence),
      choices: grades.map((grade) => evidenceNames[grade]),
      share: 2,
      least: 176,
    },
    {
      id: 'tone',
      title: 'Tone',
      text: ({ tone }) => toneNames[tone],
      choices: Object.values(Tone).map((tone) => toneNames[tone]),
      share: 1,
      least: 110,
    },
    {
      id: 'id',
      title: 'Identifier',
      text: ({ id }) => id,
      share: 3,
      least: 220,
      startsHidden: true,
    },
  ];
}

const grades = Object.values(Evidence);
