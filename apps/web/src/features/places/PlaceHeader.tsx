import type { JSX, ReactNode } from 'react';
import styles from './PlaceHeader.module.css';
import { type Place, Places } from './Places';

interface PlaceHeaderProps {
  readonly current: Place;
  /** What else the place has in its header. */
  readonly children?: ReactNode;
}

/** The header of a place beside the explorer: the name, which leads home, and the places. */
export function PlaceHeader({ current, children }: PlaceHeaderProps): JSX.Element {
  return (
    <header className={styles.header}>
      <a href="/" className={styles.home}>
        Entente
      </a>
      <Places current={current} />
      {children}
    </header>
  );
}
