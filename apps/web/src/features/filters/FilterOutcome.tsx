import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { noDates } from '../../domain/questions/days';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isFiltered, noFilters, Unmatched } from '../../domain/questions/filters';
import type { Shown } from '../../domain/what-is-shown/shownGraph';
import { counted } from '../../domain/words/text';
import styles from './Legend.module.css';

/** How many relations pass the filters, whether the others fade or are hidden, and a button to clear the filters. */
export function FilterOutcome({ shown }: { readonly shown: Shown }): JSX.Element | null {
  const { filters, dates, unmatched, execute } = useExplorer();
  if (!isFiltered(filters) && dates.from === null && dates.to === null) return null;
  const { matching, standing } = shown;
  const ways = [
    [Unmatched.DIM, 'fades'],
    [Unmatched.HIDE, 'is hidden'],
  ] as const;
  return (
    <div className={styles.outcome}>
      <p role="status">
        {matching.relations.length.toLocaleString('en')} of {counted(standing.relations.length, 'relation')}{' '}
        and {matching.actors.length.toLocaleString('en')} of {counted(standing.actors.length, 'actor')} match.
      </p>
      <fieldset className={styles.ways}>
        <legend>The rest</legend>
        {ways.map(([way, name]) => (
          <label key={way}>
            <input
              type="radio"
              name="unmatched"
              checked={unmatched === way}
              onChange={() =>
                execute({
                  label: way === Unmatched.DIM ? 'Fade what does not match' : 'Hide what does not match',
                  execute: () => ({ unmatched: way }),
                })
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          execute({ label: 'Clear all filters', execute: () => ({ filters: noFilters, dates: noDates }) })
        }
      >
        Show all
      </Button>
    </div>
  );
}
