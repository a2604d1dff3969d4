import type { JSX } from 'react';
import { AppearanceChoice } from '../panels/AppearanceChoice';
import { SearchBox } from '../panels/SearchBox';
import type { Graph } from '../state/graph';
import type { Selection } from '../state/selection';
import type { Scheme } from '../theme/scheme';
import styles from './Header.module.css';

interface HeaderProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
  readonly narrow: boolean;
  readonly onSelect: (selection: Selection) => void;
}

export function Header({ graph, scheme, narrow, onSelect }: HeaderProps): JSX.Element {
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>Entente</h1>
      <SearchBox graph={graph} scheme={scheme} onSelect={onSelect} />
      {!narrow && (
        <nav className={styles.links} aria-label="Page">
          <a href="/graphql">API</a>
          <AppearanceChoice />
        </nav>
      )}
    </header>
  );
}
