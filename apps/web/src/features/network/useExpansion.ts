import { useCallback } from 'react';
import { useClient } from 'urql';
import { describeError } from '../../api/errors';
import { toGraph } from '../../api/graph';
import { neighbours } from '../../api/neighbours';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { useErrorNotice } from '../../ui/errorNotice';
import { expandBy } from './expandBy';

/** Loads what is known around an actor into the network, and announces what was added. */
export function useExpansion(): (actorId: string) => void {
  const client = useClient();
  return useCallback(
    function expand(actorId: string) {
      const name = useExplorer.getState().graph?.actors.find(({ id }) => id === actorId)?.name ?? 'the actor';
      void client
        .query(neighbours, { id: actorId }, { words: `Reading what is known around ${name}…` })
        .toPromise()
        .then(({ data, error }) => {
          if (!data) {
            const why = error ? describeError(error) : '';
            useErrorNotice
              .getState()
              .show(`What is known around ${name} was not added. ${why}`, () => expand(actorId));
            return;
          }
          const { relations, truncated } = data.neighbourhood;
          expandBy(actorId, toGraph(data.neighbourhood), truncated ? relations.length : null);
        });
    },
    [client],
  );
}
