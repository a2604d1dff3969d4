import { ActionIcon, Button } from '@mantine/core';
import type { JSX } from 'react';
import { useClient } from 'urql';
import { describeError } from '../../api/errors';
import { toGraph } from '../../api/graph';
import { noDates } from '../../domain/questions/days';
import { addNeighbours } from '../../domain/page-state/expansion';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { noFilters } from '../../domain/questions/filters';
import { emptyGraph } from '../../domain/network/graph';
import type { Shown } from '../../domain/what-is-shown/shownGraph';
import { useErrorNotice } from '../../ui/errorNotice';
import { Icon } from '../../ui/Icon';
import styles from '../../ui/pageNotice.module.css';
import {
  clockFreed,
  type OpenedResult,
  type Unseen,
  describeUnseen,
  useOpenedResult,
  whyUnseen,
} from './openResult';
import { relationToShow } from './searchQuery';

interface OpenedResultNoticeProps {
  readonly result: OpenedResult;
  readonly shown: Shown;
  readonly onExpand: (actorId: string) => void;
}

/** Says why an opened search result is not visible, and shows it with one click. */
export default function OpenedResultNotice({
  result,
  shown,
  onExpand,
}: OpenedResultNoticeProps): JSX.Element {
  const { graph, hidden, selection } = useExplorer();
  const client = useClient();
  const { kind, id, name } = result;
  const close = (): void => useOpenedResult.getState().setOpened(null);
  const why =
    selection?.id === id && !shown.awaited ? whyUnseen(result, graph ?? emptyGraph, hidden, shown) : null;

  async function bringRelationIn(): Promise<void> {
    const { data, error } = await client
      .query(relationToShow, { id }, { words: 'Reading the relation…' })
      .toPromise();
    const [relation] = data?.subgraph.relations ?? [];
    if (!data || !relation) {
      const again = (): void => void bringRelationIn();
      useErrorNotice
        .getState()
        .show(`The relation was not added. ${error ? describeError(error) : ''}`, again);
      return;
    }
    useExplorer.getState().execute(addNeighbours(relation.from.id, toGraph(data.subgraph), `Add: ${name}`));
  }

  function show(reason: Unseen): void {
    const { execute, clocks, setClocks } = useExplorer.getState();
    switch (reason) {
      case 'ABSENT':
        if (kind === 'actor') onExpand(id);
        else void bringRelationIn();
        return;
      case 'HIDDEN': {
        const ends = (graph?.relations ?? [])
          .filter((one) => one.id === id)
          .flatMap(({ from, to }) => [from, to]);
        const asked = new Set([id, ...ends]);
        const rest = (ids: readonly string[]): string[] => ids.filter((one) => !asked.has(one));
        execute({
          label: `Show ${name}`,
          execute: (picture) => ({
            hidden: {
              actorIds: rest(picture.hidden.actorIds),
              relationIds: rest(picture.hidden.relationIds),
            },
          }),
        });
        return;
      }
      case 'UNKNOWN':
      case 'NOT_IN_FORCE':
        setClocks(clockFreed(clocks, reason));
        return;
      case 'FILTERED':
        execute({
          label: 'Clear all filters',
          execute: ({ table }) => ({
            filters: noFilters,
            dates: noDates,
            layer: null,
            table: {
              ...table,
              relations: { ...table.relations, filters: {} },
              actors: { ...table.actors, filters: {} },
            },
          }),
        });
    }
  }

  return (
    <div role="status" className={styles.place}>
      {why !== null && (
        <div className={styles.notice} data-search-result>
          <p>
            <bdi>{name}</bdi> {describeUnseen[why].why}.
          </p>
          <Button variant="default" size="compact-sm" onClick={() => show(why)}>
            {describeUnseen[why].show}
          </Button>
          <ActionIcon variant="subtle" color="gray" size="md" aria-label="Close" onClick={close}>
            <Icon name="close" size={16} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
