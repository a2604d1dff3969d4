import { useEffect } from 'react';
import type { Client } from '@urql/core';
import { useClient } from 'urql';
import { actorDetails } from '../api/actorDetails';
import { faultWords } from '../api/faultWords';
import { isGone } from '../api/isGone';
import { useExplorer } from '../state/explorer';
import type { Graph } from '../state/graph';
import { hasPicture } from '../state/hasPicture';
import { linkOf } from '../state/linkOf';
import { useMishap } from '../state/mishap';
import type { PathEnd, PathQuestion } from '../state/pathQuestion';
import { usePaths } from '../state/paths';
import { readAddress } from '../state/readAddress';
import { readPathQuestion, type WrittenQuestion } from '../state/readPathQuestion';
import { useSavedViews } from '../state/savedViews';
import { useTelling } from '../state/telling';
import { writeAddress } from '../state/writeAddress';
import { pictureParts } from './pictureParts';

/**
 * Keeps the browser's address and the picture the same, both ways: a step of the reader is a step of the history, what is done to the
 * picture only changes where the reader stands. To be read only, the address is never changed. What an address does to the picture waits for the network that it is done to.
 */
export function useAddress(way: 'read' | 'read and write' = 'read and write'): void {
  const client = useClient();
  useEffect(() => {
    const first = location.search;
    const wanted = savedName(first);
    const saved = useSavedViews.getState().list.find(({ name }) => name === wanted);
    const mishap = useMishap.getState();
    if (wanted !== null && !saved) {
      mishap.tell(
        `There is no view called “${wanted}” in this browser. A saved view stays where it was saved: ask whoever made it for a link to the picture itself.`,
        null,
      );
    }
    useExplorer.getState().goTo(saved ? saved.picture : readAddress(first));
    const asked = readPathQuestion(first);
    let waits = saved !== undefined || hasPicture(first) || asked !== null;
    let unfinished = false;
    const opened = { places: false };

    const write = (explorer: Explorer, before: Explorer): void => {
      // A story that is told leaves the address to what it is told of.
      if (waits || unfinished || useTelling.getState().at !== null) return;
      const address = query(explorer, opened.places) || location.pathname;
      if (address === (location.search || location.pathname)) return;
      // A clock passes many days on its way, none of them a step to go back to; nor is what was done to the picture: that is undone.
      const step = writeAddress(explorer) !== writeAddress(before);
      const playing = explorer.clocks && before.clocks && explorer.clocks !== before.clocks;
      if (step && !playing) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    };
    const start = async (graph: Graph): Promise<void> => {
      const { parts, faults } = await pictureParts(client, first, graph, saved?.picture ?? null);
      const passing = faults.find((fault) => !isGone(fault));
      const fault = passing ?? faults[0];
      if (fault) {
        mishap.tell(
          `A part of this picture could not be brought back. ${faultWords(fault)}`,
          passing ? () => void start(graph) : null,
        );
      }
      const question = asked && (await questionOf(client, asked, graph));
      opened.places = Object.keys(parts.places ?? {}).length > 0;
      useExplorer.getState().open(parts);
      if (question) usePaths.getState().ask(question);
      waits = false;
      // Until it is whole, the address keeps all of it.
      unfinished = passing !== undefined;
    };
    const onStep = (): void => {
      const { goTo } = useExplorer.getState();
      goTo(readAddress(location.search));
      // The picture stays as it is, whatever step one goes back to.
      history.replaceState(null, '', query(useExplorer.getState(), opened.places) || location.pathname);
    };

    const { graph } = useExplorer.getState();
    if (waits && graph) void start(graph);
    const writes = way === 'read and write';
    if (writes) addEventListener('popstate', onStep);
    const stop = useExplorer.subscribe((explorer, before) => {
      if (waits && explorer.graph !== null && before.graph === null) void start(explorer.graph);
      // Who goes on without the rest does not want to lose what was done since.
      if (unfinished && explorer.history.done.length > 0) {
        unfinished = false;
        mishap.close();
      }
      if (writes) write(explorer, before);
    });
    const stopAsking = usePaths.subscribe(() => {
      const explorer = useExplorer.getState();
      if (writes) write(explorer, explorer);
    });
    return () => {
      removeEventListener('popstate', onStep);
      stop();
      stopAsking();
    };
  }, [client, way]);
}

type Explorer = ReturnType<typeof useExplorer.getState>;

const savedName = (search: string): string | null => new URLSearchParams(search).get('saved');

const query = (explorer: Explorer, placesOpened: boolean): string => linkOf(explorer, placesOpened).query;

/** The question of an address, its actors by name. */
async function questionOf(
  client: Client,
  { fromId, toId, ...rest }: WrittenQuestion,
  { actors }: Graph,
): Promise<PathQuestion> {
  const end = async (id: string | null): Promise<PathEnd | null> => {
    if (id === null) return null;
    const shown = actors.find((actor) => actor.id === id);
    const found = shown ?? (await client.query(actorDetails, { id }).toPromise()).data?.actor;
    return found ? { id, name: found.name, kind: found.kind } : null;
  };
  const [from, to] = await Promise.all([end(fromId), end(toId)]);
  return { ...rest, from, to };
}
