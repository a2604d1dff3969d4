import type { JSX } from 'react';
import { AppearanceChoice } from '../panels/AppearanceChoice';
import { SearchBox } from '../panels/SearchBox';
import type { Graph } from '../state/graph';
import type { Selection } from '../state/selection';
import type { View } from '../state/view';
import type { Scheme } from '../theme/scheme';
import styles from './Header.module.css';
import { HistoryButtons } from './HistoryButtons';
import { ShareMenu } from './ShareMenu';
import { ViewSwitch } from './ViewSwitch';

interface HeaderProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
  readonly narrow: boolean;
  readonly view: View;
  readonly onSelect: (selection: Selection) => void;
  readonly onView: (view: View) => void;
  readonly onConnections: () => void;
  readonly onTakeAway: () => void;
}

export function Header(props: HeaderProps): JSX.Element {
  const { graph, scheme, narrow, view, onSelect, onView, onConnections, onTakeAway } = props;
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>Entente</h1>
      <SearchBox graph={graph} scheme={scheme} onSelect={onSelect} />
      <ViewSwitch view={view} onChange={onView} />
      <div className={styles.deeds}>
        <HistoryButtons />
        <button type="button" className={styles.deed} onClick={onConnections}>
          Connections
        </button>
        <button type="button" className={styles.deed} onClick={onTakeAway}>
          Take away
        </button>
        <ShareMenu />
      </div>
      {!narrow && (
        <nav className={styles.links} aria-label="Page">
          <a href="/graphql">API</a>
          <AppearanceChoice />
        </nav>
      )}
    </header>
  );
}
