import { type JSX, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Opened } from '../../domain/network/selection';
import styles from './NoteField.module.css';
import { storyCommands } from './story';

/** Field for a note on the open actor or relation; notes are also drawn on the network. */
export function NoteField({ on }: { readonly on: Opened }): JSX.Element {
  const { notes, execute } = useExplorer();
  const words = notes.find((note) => note.on.kind === on.kind && note.on.id === on.id)?.words ?? '';
  const [open, setOpen] = useState(false);
  return (
    <label className={styles.note} data-written={words !== ''}>
      Your note
      <textarea
        dir="auto"
        id="note"
        className={styles.field}
        rows={open || words !== '' ? 3 : 1}
        value={words}
        maxLength={400}
        placeholder={`Beside this ${on.kind}, for you and for those you send the view to`}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => execute(storyCommands.writeNote(on, target.value))}
      />
    </label>
  );
}
