import { useCallback } from 'react';
import { useClient } from 'urql';
import { faultWords } from '../api/faultWords';
import { neighbours } from '../api/neighbours';
import { toGraph } from '../api/toGraph';
import { counted } from '../state/counted';
import { useExplorer } from '../state/explorer';

/** Brings what is known around an actor into the network, and says what came. */
export function useExpansion(): (actorId: string) => void {
  const client = useClient();
  return useCallback(
    (actorId: string) => {
      const { announce, show } = useExplorer.getState();
      void client
        .query(neighbours, { id: actorId })
        .toPromise()
        .then(({ data, error }) => {
          if (!data) {
            announce(error ? faultWords(error) : '');
            return;
          }
          const added = toGraph(data.neighbourhood);
          const before = useExplorer.getState().graph;
          show(added);
          const after = useExplorer.getState().graph;
          const actors = (after?.actors.length ?? 0) - (before?.actors.length ?? 0);
          const relations = (after?.relations.length ?? 0) - (before?.relations.length ?? 0);
          const name = added.actors.find(({ id }) => id === actorId)?.name ?? '';
          announce(
            actors + relations === 0
              ? `Everything known around ${name} is already shown.`
              : `Added around ${name}: ${counted(actors, 'actor')}, ${counted(relations, 'relation')}.`,
          );
        });
    },
    [client],
  );
}
