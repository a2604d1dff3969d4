import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { useExplorer } from '../state/explorer';
import type { Found } from '../state/tables/found';
import { counted } from '../state/words/counted';
import { Icon } from '../theme/Icon';
import styles from './BroughtOut.module.css';

/** Says in the other views that only what the table finds is brought out, and ends that. */
export function FoundInTable({ relations, actors }: Found): JSX.Element | null {
  const { table, setTable } = useExplorer();
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
        onClick={() =>
          setTable({
            ...table,
            relations: { ...table.relations, filters: {} },
            actors: { ...table.actors, filters: {} },
          })
        }
      >
        <Icon name="close" size={14} />
      </ActionIcon>
    </p>
  );
}
