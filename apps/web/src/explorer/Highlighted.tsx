import { ActionIcon } from '@mantine/core';
import { type JSX, useContext } from 'react';
import { ReadOnly } from '../commands/commands';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { TableMatches } from '../domain/what-is-shown/shownGraph';
import { counted } from '../domain/words/text';
import { gapDescriptions } from '../domain/words/vocabulary';
import { Icon } from '../ui/Icon';
import styles from './Highlighted.module.css';

/** Names the highlighted gap or paths over any view, and clears it. */
export function HighlightedLayer(): JSX.Element | null {
  const readOnly = useContext(ReadOnly);
  const { layer, setLayer } = useExplorer();
  if (layer === null) return null;
  return (
    <p className={styles.chip}>
      Highlighted:{' '}
      {layer.kind === 'gap'
        ? gapDescriptions[layer.gap].name
        : `${counted(layer.chains.length, 'path')} laid out`}
      {!readOnly && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label="Clear the highlight"
          onClick={() => setLayer(null)}
        >
          <Icon name="close" size={14} />
        </ActionIcon>
      )}
    </p>
  );
}

/** Says in the other views that only matches of the table filter are highlighted, and clears it. */
export function TableMatches({ relations, actors }: TableMatches): JSX.Element | null {
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
