import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { counted } from '../state/counted';
import { useTableFind } from '../state/tableFind';
import { Icon } from '../theme/Icon';
import styles from './BroughtOut.module.css';
import { useTableChoice } from './table/tableChoice';

/** Says in the other views that only what the table finds is brought out, and ends that. */
export function FoundInTable(): JSX.Element | null {
  const { relations, actors, find } = useTableFind();
  const ask = useTableChoice((choice) => choice.ask);
  const found = [
    ...(actors === null ? [] : [counted(actors.size, 'actor')]),
    ...(relations === null ? [] : [counted(relations.size, 'relation')]),
  ];
  if (found.length === 0) return null;
  return (
    <p className={styles.chip}>
      Found in the table: {found.join(' and ')}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Find everything again"
        onClick={() => {
          for (const table of ['actors', 'relations'] as const) {
            ask(table, {});
            find(table, null);
          }
        }}
      >
        <Icon name="close" size={14} />
      </ActionIcon>
    </p>
  );
}
