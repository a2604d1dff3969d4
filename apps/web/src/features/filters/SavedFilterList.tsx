import { ActionIcon, Button } from '@mantine/core';
import { type FormEvent, type JSX, useId, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isFiltered } from '../../domain/questions/filters';
import { Icon } from '../../ui/Icon';
import { replaceSaved } from '../saved-views/replaceSaved';
import { UndoLine } from '../saved-views/UndoLine';
import styles from './Legend.module.css';
import { useSavedFilters } from './savedFilters';

/** Filters saved by name; a click applies one. */
export function SavedFilterList(): JSX.Element {
  const { filters, setFilters, execute, announce } = useExplorer();
  const { list, save: keep } = useSavedFilters();
  const [removed, setRemoved] = useState<string | null>(null);
  const [name, setName] = useState('');
  const heading = useId();
  function save(event: FormEvent): void {
    event.preventDefault();
    const saved = { name: name.trim(), filters };
    const before = list.find((one) => one.name === saved.name);
    if (before)
      execute(replaceSaved(`Save over the filters “${saved.name}”`, before, saved, useSavedFilters.getState));
    else keep(saved);
    announce(`The filters are kept as “${name.trim()}” in this browser.`);
    setName('');
  }
  const titleOf = (given: string): string => `Remove the filters “${given}”`;
  return (
    <section aria-labelledby={heading} className={styles.fields}>
      <h3 id={heading} className={styles.title}>
        Saved filters
      </h3>
      <ul>
        {list.map((saved) => (
          <li key={saved.name} className={styles.row}>
            <button
              type="button"
              className={styles.entry}
              onClick={() => setFilters(saved.filters, `Set the filters “${saved.name}”`)}
            >
              <span className={styles.name}>{saved.name}</span>
            </button>
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={`Remove the filters ${saved.name}`}
              onClick={() => {
                execute(replaceSaved(titleOf(saved.name), saved, null, useSavedFilters.getState));
                setRemoved(saved.name);
              }}
            >
              <Icon name="close" size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <UndoLine title={removed && titleOf(removed)} words={`“${removed ?? ''}” is removed.`} />
      {isFiltered(filters) ? (
        <form className={styles.save} onSubmit={save}>
          <input
            className={styles.find}
            aria-label="A name for these filters"
            placeholder="A name for these filters"
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit" variant="default" size="compact-sm" disabled={name.trim() === ''}>
            Save
          </Button>
        </form>
      ) : (
        list.length === 0 && <p className={styles.hint}>Set filters, then give them a name here.</p>
      )}
    </section>
  );
}
