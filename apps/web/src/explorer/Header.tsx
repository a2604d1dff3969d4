import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { useRole } from '../api/viewer';
import { useAllCommands } from '../commands/commands';
import { describeKeys } from '../commands/shortcuts';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Graph } from '../domain/network/graph';
import { View } from '../domain/page-state/snapshot';
import { AccountMenu } from '../features/account';
import { Places } from '../features/places';
import { SearchBox } from '../features/search';
import { AppearanceChoice } from '../ui/AppearanceChoice';
import { Icon } from '../ui/Icon';
import { MenuButton, type MenuItem } from '../ui/MenuButton';
import type { Scheme } from '../ui/theme/scheme';
import styles from './Header.module.css';
import { viewTitles } from './pageCommands';
import switchStyles from './ViewSwitch.module.css';

interface HeaderProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
  /** Width available: the name of whoever is signed in is dropped first, then links, then actions move into one menu. */
  readonly room: 'full' | 'wide' | 'medium' | 'little';
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onConnections: () => void;
  readonly onExport: () => void;
}

export function Header(props: HeaderProps): JSX.Element {
  const { graph, scheme, room, view, onView, onConnections, onExport } = props;
  const hasLinks = room === 'full' || room === 'wide';
  const isEditor = useRole() !== 'READER';
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>Entente</h1>
      {hasLinks && <Places current="explore" />}
      <SearchBox graph={graph} scheme={scheme} />
      <ViewSwitch view={view} onChange={onView} />
      <div className={styles.actions}>
        <HistoryButtons />
        {room !== 'little' && (
          <>
            <button type="button" className={styles.action} onClick={onConnections}>
              Paths
            </button>
            <button type="button" className={styles.action} onClick={onExport}>
              Export
            </button>
          </>
        )}
        {room !== 'little' && <ActionMenu title="Add" ids={adding} />}
        <ActionMenu
          title={room === 'little' ? 'More' : 'Share'}
          ids={[
            ...(room === 'little' ? [...adding, null, ...asking] : []),
            ...sharing,
            ...(hasLinks ? [] : places),
          ]}
        />
        {!hasLinks && <AccountMenu small />}
      </div>
      {hasLinks && (
        <nav className={styles.links} aria-label="Page">
          {!isEditor && <a href="/graphql">Developers</a>}
          <AppearanceChoice />
        </nav>
      )}
      {hasLinks && <AccountMenu small={isEditor && room !== 'full'} />}
    </header>
  );
}

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Switches between graph, table and timeline. */
function ViewSwitch({ view, onChange }: ViewSwitchProps): JSX.Element {
  return (
    <div className={switchStyles.switch} role="group" aria-label="View">
      {Object.values(View).map((one) => (
        <button
          key={one}
          type="button"
          className={switchStyles.choice}
          aria-pressed={view === one}
          onClick={() => onChange(one)}
        >
          {viewTitles[one]}
        </button>
      ))}
    </div>
  );
}

/** Undo and redo buttons that name what they undo and redo. */
function HistoryButtons(): JSX.Element {
  const { history, undo, redo } = useExplorer();
  const [done, undone] = [history.done.at(-1)?.label, history.undone[0]?.label];
  const words = (action: string, title: string | undefined, key: string): string =>
    `${action}${title === undefined ? '' : `: ${title}`} (${describeKeys(key).join(' ')})`;
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={words('Undo', done, 'mod+Z')}
        title={words('Undo', done, 'mod+Z')}
        disabled={done === undefined}
        onClick={undo}
      >
        <Icon name="undo" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={words('Redo', undone, 'mod+Shift+Z')}
        title={words('Redo', undone, 'mod+Shift+Z')}
        disabled={undone === undefined}
        onClick={redo}
      >
        <Icon name="redo" />
      </ActionIcon>
    </>
  );
}

/** In menu order; null: a divider. */
const sharing = [
  'copy-link',
  'views',
  'save-file',
  'open-file',
  null,
  'note',
  'add-step',
  'present',
  'embed',
] as const;
const asking = ['connections', 'export', null] as const;

/** Where the header has no room for their links. */
const places = [null, 'documents', 'review'] as const;

/** Of whoever may write. */
const adding = ['add-document', 'add-actor', 'import'] as const;

interface ActionMenuProps {
  readonly title: string;
  /** Ids of commands; null: a divider. */
  readonly ids: readonly (string | null)[];
}

/** A menu of those commands that are offered now; none where there is none. */
function ActionMenu({ title, ids }: ActionMenuProps): JSX.Element | null {
  const commands = useAllCommands();
  const offered = ids.flatMap((id): (MenuItem | null)[] => {
    if (id === null) return [null];
    const { title: words, run, available } = commands.find((one) => one.id === id) ?? {};
    return words === undefined || !run ? [] : [{ title: words, disabled: available === false, go: run }];
  });
  // A line stands between two groups.
  const shown = offered.filter((item, i) => item !== null || (i > 0 && offered[i - 1] !== null));
  if (shown.length === 0) return null;
  const face = (
    <>
      {title} <Icon name="down" size={14} />
    </>
  );
  return <MenuButton className={styles.action} face={face} items={shown} />;
}
