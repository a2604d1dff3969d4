import { type JSX, useId, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { overviewFilter } from '../overview/overviewData';
import type { ExportContent } from './exportChoices';
import { type DataFormat, dataFormats, exportData } from './exportData';
import styles from './ExportSheet.module.css';

interface DataSectionProps {
  /** What was chosen of what is shown; null if nothing is. */
  readonly content: ExportContent | null;
  readonly busy: boolean;
  readonly onExport: (save: () => Promise<string>) => void;
}

/** Saves the data itself, of what was chosen or of all that passes filters and clocks, in the formats of other tools. */
export function DataSection({ content, busy, onExport }: DataSectionProps): JSX.Element {
  const { filters, clocks, dates } = useExplorer();
  const [format, setFormat] = useState<DataFormat>('gexf');
  const heading = useId();
  const save = (title: string, filter: Readonly<Record<string, unknown>>): void => {
    if (!busy) onExport(() => exportData(title, format, filter));
  };
  return (
    <section className={styles.row} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Data
      </h3>
      <p className={styles.hint}>
        Actors and relations with their evidence, claims and citations, for other programs
      </p>
      <label className={styles.label}>
        Format
        <select
          className={styles.field}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as DataFormat)}
        >
          {dataFormats.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.forms}>
        {content !== null && (
          <button
            type="button"
            className={styles.form}
            aria-disabled={busy}
            onClick={() =>
              save(content.title, {
                ids: content.relations.map(({ id }) => id),
                knownAt: content.clocks?.knownAt ?? null,
              })
            }
          >
            Save what is chosen ({counted(content.relations.length, 'relation')})
          </button>
        )}
        <button
          type="button"
          className={styles.form}
          aria-disabled={busy}
          onClick={() => save('All that passes', { ...overviewFilter({ filters, clocks, dates }) })}
        >
          Save all recorded that passes the filters
        </button>
      </div>
    </section>
  );
}
