import { credibilities, type Credibility, describeGrade, Reliability } from '@entente/model';
import { type JSX, useId, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Facets } from '../../domain/questions/filters';
import { counted } from '../../domain/words/text';
import { type LegendEntry, LegendRow, useFacet } from './Legend';
import styles from './Legend.module.css';

interface LongFacetProps {
  readonly facet: keyof Facets;
  readonly title: string;
  /** Shown if there are no values. */
  readonly empty: string;
  /** Highest count first; null while loading. */
  readonly entries: readonly LegendEntry[] | null;
  /** Called when it is opened for the first time. */
  readonly onOpen?: () => void;
}

/** Rows shown at once; others are found by name. */
const MOST = 40;
/** From this number of values on there is a search field. */
const MANY = 12;

/** A collapsible facet with many values. Chosen values come first and stay visible. */
export function LongFacet({ facet, title, empty, entries, onOpen }: LongFacetProps): JSX.Element {
  const { chosen, leftOut, onPress } = useFacet(facet);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const list = useId();
  const used = (value: string): boolean =>
    (chosen as readonly string[]).includes(value) || (leftOut as readonly string[]).includes(value);
  const wanted = text.trim().toLowerCase();
  const found = (entries ?? []).filter(
    ({ value, name }) => used(value) || name.toLowerCase().includes(wanted),
  );
  const rows = [...found].sort((a, b) => Number(used(b.value)) - Number(used(a.value))).slice(0, MOST);
  const inUse = chosen.length + leftOut.length;
  return (
    <details
      className={styles.long}
      open={open || inUse > 0}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        {title}
        {inUse > 0 && <span className={styles.count}>{inUse} in use</span>}
      </summary>
      {entries !== null && entries.length >= MANY && (
        <input
          type="search"
          className={styles.find}
          aria-label={`Find among ${title.toLowerCase()}`}
          aria-controls={list}
          placeholder="Find…"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {entries === null && <p className={styles.hint}>Asking the server…</p>}
      {entries?.length === 0 && <p className={styles.hint}>{empty}</p>}
      <ul id={list} className={styles.rows}>
        {rows.map((entry) => (
          <LegendRow
            key={entry.value}
            entry={entry}
            chosen={(chosen as readonly string[]).includes(entry.value)}
            leftOut={(leftOut as readonly string[]).includes(entry.value)}
            faded={chosen.length > 0 && !(chosen as readonly string[]).includes(entry.value)}
            onPress={(way) => onPress(entry, way)}
          />
        ))}
      </ul>
      {found.length > rows.length && (
        <p className={styles.hint}>{counted(found.length - rows.length, 'other')}; type to find them.</p>
      )}
    </details>
  );
}

/** Relations by the number of publishers of their evidence: two speakers in one article are two origins and one publisher, and a document that names no publisher counts as one. */
export function PublisherBound(): JSX.Element {
  const { filters, setFilters } = useExplorer();
  const heading = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Publishers behind the evidence
      </h3>
      <p className={styles.range}>
        <label>
          at least
          <input
            type="number"
            min={0}
            max={999999}
            value={filters.leastPublishers ?? ''}
            onChange={({ target: { value } }) =>
              setFilters(
                { ...filters, leastPublishers: /^\d{1,6}$/u.test(value) ? Number(value) : null },
                'Filter by the number of publishers',
              )
            }
          />
        </label>
      </p>
      <p className={styles.hint}>A document that names no publisher counts as one.</p>
    </div>
  );
}

/** Relations by how persons judged their sources and claims. */
export function JudgementBounds(): JSX.Element {
  const { filters, setFilters } = useExplorer();
  const heading = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Judged by a person
      </h3>
      <LeastGrade
        label="A source at least"
        grades={Object.values(Reliability)}
        chosen={filters.leastReliability}
        onChange={(leastReliability) =>
          setFilters({ ...filters, leastReliability }, 'Filter by how sources are judged')
        }
      />
      <LeastGrade
        label="A claim at least"
        grades={credibilities}
        chosen={filters.leastCredibility}
        onChange={(leastCredibility) =>
          setFilters({ ...filters, leastCredibility }, 'Filter by how claims are judged')
        }
      />
    </div>
  );
}

interface LeastGradeProps<Grade> {
  readonly label: string;
  readonly grades: readonly Grade[];
  /** Null: any, judged or not. */
  readonly chosen: Grade | null;
  readonly onChange: (grade: Grade | null) => void;
}

function LeastGrade<Grade extends Reliability | Credibility>({
  label,
  grades,
  chosen,
  onChange,
}: LeastGradeProps<Grade>): JSX.Element {
  return (
    <label className={styles.least}>
      {label}
      <select
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChange(grades.find((grade) => `${grade}` === value) ?? null)}
      >
        <option value="">any, judged or not</option>
        {grades.map((grade) => (
          <option key={grade} value={grade}>
            {describeGrade(grade)}
          </option>
        ))}
      </select>
    </label>
  );
}
