import { ActionIcon, Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { localDay } from '../../domain/questions/days';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { keptViewState } from '../../domain/page-state/keptViewState';
import { displayDate } from '../../domain/words/dates';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { permalinkOf } from '../permalink/permalink';
import { replaceSaved } from '../saved-views/replaceSaved';
import { useOpened, type SavedView, useSavedViews } from '../saved-views/savedViews';
import { UndoLine } from '../saved-views/UndoLine';
import { storedView } from '../saved-views/savedViews';
import styles from './SavedViewsSheet.module.css';
import { useShare, chooseFile } from './share';

/** Lists saved views and saves the current one. */
export default function SavedViewsSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { list, save: keep } = useSavedViews();
  const act = useExplorer((explorer) => explorer.execute);
  const [full, setFull] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);
  const { copyLink, saveAsFile } = useShare();
  const [{ complete }] = useState(() => permalinkOf(useExplorer.getState()));
  const announce = useExplorer((explorer) => explorer.announce);
  const [name, setName] = useState('');
  const wanted = name.trim();
  const save = (): void => {
    const explorer = useExplorer.getState();
    const view = { name: wanted, picture: storedView.write(keptViewState(explorer)), savedAt: Date.now() };
    const before = list.find(({ name: given }) => given === wanted);
    try {
      if (before) act(replaceSaved(`Save over “${wanted}”`, before, view, useSavedViews.getState));
      else keep(view);
    } catch {
      setFull(true);
      return;
    }
    setFull(false);
    useOpened.getState().keep('saved', wanted, explorer);
    announce(`Saved as ${wanted}.`);
    setName('');
  };
  const titleOf = (given: string): string => `Remove the saved view “${given}”`;
  const remove = (view: SavedView): void => {
    act(replaceSaved(titleOf(view.name), view, null, useSavedViews.getState));
    setRemoved(view.name);
  };
  return (
    <Sheet title="Saved views" onClose={onClose}>
      <form
        className={styles.save}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') save();
        }}
      >
        <label className={styles.label}>
          Name of this view
          <input
            className={styles.field}
            value={name}
            maxLength={80}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button type="submit" disabled={wanted === ''}>
          {list.some((view) => view.name === wanted) ? 'Save over it' : 'Save'}
        </Button>
      </form>
      <p role="alert">
        {full &&
          'This browser has no room left for it. Save it as a file, or remove views that are not needed.'}
      </p>
      <p className={styles.hint}>
        All of it is kept in this browser: filters, time travel, what is hidden, where actors stand, notes and
        story.{' '}
        {complete ? (
          <>
            To pass it on,{' '}
            <button type="button" className={styles.inline} onClick={() => void copyLink()}>
              copy a link
            </button>{' '}
            or{' '}
          </>
        ) : (
          <>It is too large for a link. To pass it on, </>
        )}
        <button type="button" className={styles.inline} onClick={saveAsFile}>
          save it as a file
        </button>
        , which{' '}
        <button type="button" className={styles.inline} onClick={chooseFile}>
          can be opened
        </button>{' '}
        in any browser that reaches this server.
      </p>
      <UndoLine title={removed && titleOf(removed)} words={`“${removed ?? ''}” is removed.`} />
      {list.length > 0 && (
        <ul className={styles.list} aria-label="Saved views">
          {list.map((view) => (
            <li key={view.name} className={styles.view}>
              <a className={styles.name} href={`/?${new URLSearchParams({ saved: view.name }).toString()}`}>
                <bdi>{view.name}</bdi>
              </a>
              <span className={styles.when}>{displayDate(localDay(view.savedAt))}</span>
              <ActionIcon
                variant="subtle"
                aria-label={`Remove ${view.name}`}
                title="Remove"
                onClick={() => remove(view)}
              >
                <Icon name="close" size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
