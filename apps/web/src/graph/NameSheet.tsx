import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { Sheet } from '../panels/Sheet';
import styles from './ExpandSheet.module.css';

interface NameSheetProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a group is called. */
export function NameSheet({ title, name, onName, onClose }: NameSheetProps): JSX.Element {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onName(text.trim());
        }}
      >
        <label className={styles.field}>
          Name
          <input
            ref={field}
            value={text}
            maxLength={60}
            required
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <div className={styles.foot}>
          <Button type="submit">Done</Button>
        </div>
      </form>
    </Sheet>
  );
}
