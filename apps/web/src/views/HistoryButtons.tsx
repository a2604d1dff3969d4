import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { keyWords } from '../commands/keyWords';
import { useExplorer } from '../state/explorer';
import { Icon } from '../theme/Icon';

/** Undo and do again, each saying what. */
export function HistoryButtons(): JSX.Element {
  const { history, undo, redo } = useExplorer();
  const [done, undone] = [history.done.at(-1)?.title, history.undone[0]?.title];
  const words = (deed: string, title: string | undefined, key: string): string =>
    `${deed}${title === undefined ? '' : `: ${title}`} (${keyWords(key).join(' ')})`;
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
        aria-label={words('Do again', undone, 'mod+Shift+Z')}
        title={words('Do again', undone, 'mod+Shift+Z')}
        disabled={undone === undefined}
        onClick={redo}
      >
        <Icon name="redo" />
      </ActionIcon>
    </>
  );
}
