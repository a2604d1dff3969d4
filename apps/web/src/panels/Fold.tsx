import { type JSX, type ReactNode, useId, useState } from 'react';
import { Icon } from '../theme/Icon';
import styles from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  readonly opensAtFirst: boolean;
  readonly children: () => ReactNode;
}

/** A part of a panel that folds away. What it holds is drawn only while it is open. */
export function Fold({ title, opensAtFirst, children }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(opensAtFirst);
  const body = useId();
  return (
    <section className={styles.fold}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {title}
          <Icon name={open ? 'up' : 'down'} size={16} />
        </button>
      </h2>
      <div id={body}>{open && children()}</div>
    </section>
  );
}
