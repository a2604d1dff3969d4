import { ActionIcon } from '@mantine/core';
import { type JSX, useEffect } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { questionByIds, type PathRef } from '../../domain/questions/paths';
import type { Opened } from '../../domain/network/selection';
import { counted } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import type { Scheme } from '../../ui/theme/scheme';
import { Waiting } from '../progress';
import { pinPath } from './pathCommands';
import { PathEntry } from './PathEntry';
import { PathForm } from './PathForm';
import { type FoundPath, foundPaths, pathKey, isPathKeyOf, actorKey } from './pathQueries';
import styles from './PathsDock.module.css';
import { usePaths } from './pathsState';
import { Suggestions, useSuggestions } from './Suggestions';
import { useFoundPaths, usePinnedPaths } from './useFoundPaths';

interface PathsDockProps {
  readonly selection: Opened | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Opened) => void;
  /** Lays paths out in the network, one below the other. */
  readonly onLayOut: (paths: readonly FoundPath[], chains: readonly PathRef[]) => void;
  readonly onBrief: (paths: readonly FoundPath[]) => void;
}

const none: readonly FoundPath[] = [];

/** The dock for paths: question, pinned paths and found paths. */
export default function PathsDock(props: PathsDockProps): JSX.Element {
  const { selection, scheme, onSelect, onLayOut, onBrief } = props;
  const { question, ask, answer, close } = usePaths();
  const { keptChains, execute } = useExplorer();
  const { pinned, missing } = usePinnedPaths();
  const found = useFoundPaths(question);
  const chains = found.state === 'found' ? found.paths : none;
  const offers = useSuggestions(found.state === 'found' && chains.length === 0 ? question : null);
  useEffect(() => {
    answer(chains);
    return () => answer(none);
  }, [answer, chains]);
  // A pinned path keeps the question that found it.
  const refOf = (path: FoundPath): PathRef => {
    const pinned = keptChains.find(({ key }) => isPathKeyOf(key, path));
    return pinned ?? { question: questionByIds(question), key: pathKey(path) };
  };
  const isKept = (path: FoundPath): boolean => keptChains.some(({ key }) => isPathKeyOf(key, path));
  const layOut = (paths: readonly FoundPath[]): void => onLayOut(paths, paths.map(refOf));
  const entry = (path: FoundPath, place: number | null): JSX.Element => (
    <PathEntry
      key={actorKey(path)}
      path={path}
      place={place}
      pinned={isKept(path)}
      selection={selection}
      scheme={scheme}
      onSelect={onSelect}
      onPin={(one) => execute(pinPath(refOf(one), !isKept(one)))}
      onLayOut={(one) => layOut([one])}
    />
  );
  return (
    <section className={styles.dock} aria-label="Paths between two actors">
      <div className={styles.head}>
        <PathForm question={question} scheme={scheme} onChange={ask} />
        <ActionIcon variant="subtle" color="gray" size="md" aria-label="Close the paths" onClick={close}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <div className={styles.body} tabIndex={-1}>
        {pinned.length > 0 && (
          <>
            <div className={styles.bar}>
              <h2 className={styles.title}>Pinned to compare ({pinned.length})</h2>
              <button type="button" className={styles.action} onClick={() => layOut(pinned)}>
                Compare
              </button>
              <button type="button" className={styles.action} onClick={() => onBrief(pinned)}>
                Brief of these
              </button>
            </div>
            <ul>{pinned.map((path) => entry(path, null))}</ul>
          </>
        )}
        {missing !== null && <p className={styles.hint}>{missing}</p>}
        {found.state === 'waiting' && <Waiting words="Looking for paths…" asked={[foundPaths]} />}
        {found.state === 'failed' && (
          <ErrorMessage title="The paths cannot be found" advice={found.advice} onRetry={found.retry} />
        )}
        {found.state === 'idle' && pinned.length === 0 && <p className={styles.hint}>{found.words}</p>}
        {found.state === 'found' && (
          <>
            <div className={styles.bar}>
              <div role="status">
                <h2 className={styles.title}>
                  {found.paths.length === 0
                    ? 'No path under these conditions'
                    : found.more
                      ? `First ${counted(found.paths.length, 'path')}`
                      : counted(found.paths.length, 'path')}
                </h2>
              </div>
              {found.paths.length > 0 && (
                <button type="button" className={styles.action} onClick={() => onBrief(found.paths)}>
                  Brief of these
                </button>
              )}
            </div>
            {found.paths.length === 0 ? (
              <Suggestions offers={offers} onChoose={ask} />
            ) : (
              <ol>{found.paths.map((path, i) => entry(path, i + 1))}</ol>
            )}
          </>
        )}
      </div>
    </section>
  );
}
