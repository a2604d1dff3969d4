import type { JSX } from 'react';
import { counted } from '../../domain/words/text';
import styles from './AddDocuments.module.css';
import { AddedFileRow } from './AddedFileRow';
import type { AddedFiles } from './useAddedFiles';

/** The files that are being added: what each says of itself, to be checked and mended before it is held. */
export function AddDocuments({ added }: { readonly added: AddedFiles }): JSX.Element {
  const ready = added.files.filter(
    ({ state }) => state.kind === 'read' && ['new', 'held'].includes(state.proposal.becomes.state),
  );
  const waiting = added.files.filter(({ state }) => state.kind === 'reading').length;
  return (
    <section className={styles.section} aria-labelledby="adding">
      <div className={styles.head}>
        <h2 id="adding" className={styles.heading}>
          {waiting > 0 ? `Reading ${counted(waiting, 'file')}` : counted(added.files.length, 'file')}
        </h2>
        {ready.length > 1 && (
          <button
            type="button"
            className={styles.all}
            onClick={() => {
              for (const { key } of ready) added.hold(key);
            }}
          >
            Hold all {ready.length}
          </button>
        )}
      </div>
      <ul className={styles.list}>
        {added.files.map((one) => (
          <AddedFileRow key={one.key} added={one} actions={added} />
        ))}
      </ul>
    </section>
  );
}
