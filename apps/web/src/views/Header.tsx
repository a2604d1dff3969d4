import type { JSX } from 'react';
import { SearchBox } from '../features/search';
import { AppearanceChoice } from '../panels/AppearanceChoice';
import type { Graph } from '../state/network/graph';
import type { View } from '../state/view';
import type { Scheme } from '../theme/scheme';
import { DeedMenu } from './DeedMenu';
import styles from './Header.module.css';
import { HistoryButtons } from './HistoryButtons';
import { ViewSwitch } from './ViewSwitch';

interface HeaderProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
  /** How much room there is: the links go first, then what can be done goes into one menu. */
  readonly room: 'wide' | 'medium' | 'little';
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onConnections: () => void;
  readonly onTakeAway: () => void;
}

export function Header(props: HeaderProps): JSX.Element {
  const { graph, scheme, room, view, onView, onConnections, onTakeAway } = props;
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>Entente</h1>
      <SearchBox graph={graph} scheme={scheme} />
      <ViewSwitch view={view} onChange={onView} />
      <div className={styles.deeds}>
        <HistoryButtons />
        {room !== 'little' && (
          <>
            <button type="button" className={styles.deed} onClick={onConnections}>
              Paths
            </button>
            <button type="button" className={styles.deed} onClick={onTakeAway}>
              Take away
            </button>
          </>
        )}
        <DeedMenu all={room === 'little'} />
      </div>
      {room === 'wide' && (
        <nav className={styles.links} aria-label="Page">
          <a href="/graphql">API</a>
          <AppearanceChoice />
        </nav>
      )}
    </header>
  );
}
