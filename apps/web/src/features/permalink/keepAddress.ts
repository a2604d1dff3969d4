import type { Client } from '@urql/core';
import { describeError, isGone } from '../../api/errors';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import type { PathEnd, PathQuestion, PathQuestionByIds } from '../../domain/questions/paths';
import { counted } from '../../domain/words/text';
import { useErrorNotice } from '../../ui/errorNotice';
import { actorDetails } from '../details/queries';
import { usePaths } from '../paths/pathsState';
import { useOpened, useSavedViews } from '../saved-views/savedViews';
import { usePresentation } from '../story/story';
import { addressWriter, viewNamedBy } from './keptAddress';
import { readPathQuestion } from './pathParameters';
import { restoreView } from './restoreView';
import { absentCount, unreadableParts } from './unreadable';
import { readNavigation, writeNavigation } from './viewParameters';
import { hasViewState } from './viewStateParameters';

/**
 * Keeps the address of the browser and the view in step until it is stopped. Navigation adds an entry to the history; commands replace the current
 * one. With `read`, the address is never changed. View state in an address is applied once the graph is loaded.
 */
export function keepAddress(client: Client, way: 'read' | 'read and write'): () => void {
  const first = location.search;
  const errorNotice = useErrorNotice.getState();
  const { viewState: kept, under, missing } = viewNamedBy(first);
  const unread = unreadableParts(first).join(', ');
  const complaints = [
    ...(missing === null ? [] : [missing]),
    ...(unread === '' ? [] : [`Of this address, this was not understood and is ignored: ${unread}.`]),
  ];
  if (complaints.length > 0) errorNotice.show(complaints.join(' '), null);
  if (first !== '') useExplorer.getState().goTo(kept ?? readNavigation(first));
  const asked = readPathQuestion(first);
  let waits = kept !== null || hasViewState(first) || asked !== null;
  let unfinished = false;
  const writes = way === 'read and write';
  const address = writes ? addressWriter() : null;

  const write = (explorer: Explorer, before: Explorer): void => {
    // A presented story does not change the address.
    if (address === null || waits || unfinished || usePresentation.getState().at !== null) return;
    const now = address.of(explorer) || location.pathname;
    if (now === (location.search || location.pathname)) return;
    // Playing a clock and commands add no entries to the history.
    const step = writeNavigation(explorer) !== writeNavigation(before);
    const playing = explorer.clocks && before.clocks && explorer.clocks !== before.clocks;
    if (step && !playing) history.pushState(null, '', now);
    else history.replaceState(null, '', now);
  };
  const start = async (graph: Graph): Promise<void> => {
    const { parts, cut, errors } = await restoreView(client, first, graph, kept);
    const passing = errors.find((error) => !isGone(error));
    const error = passing ?? errors[0];
    const question = asked && (await questionOf(client, asked, graph));
    const now = [
      ...complaints,
      ...(error ? [`A part of this view could not be brought back. ${describeError(error)}`] : []),
      ...cut,
      ...(kept ? [] : describeAbsent(absentCount(first, parts.graph ?? graph))),
      ...unknownEnds(asked, question),
    ];
    if (now.length > 0) errorNotice.show(now.join(' '), passing ? () => void start(graph) : null);
    const opened = useOpened.getState();
    opened.open(Object.keys(parts.places ?? {}).length > 0);
    useExplorer.getState().restore(parts);
    if (under) opened.keep(...under, useExplorer.getState());
    if (question) usePaths.getState().ask(question);
    waits = false;
    // Until all is restored, the address stays as it was.
    unfinished = passing !== undefined;
  };
  const onStep = (): void => {
    const { goTo } = useExplorer.getState();
    goTo(readNavigation(location.search));
    // Only navigation is restored; the rest of the view stays.
    history.replaceState(null, '', address?.of(useExplorer.getState()) || location.pathname);
  };

  const { graph } = useExplorer.getState();
  if (waits && graph) void start(graph);
  if (writes) addEventListener('popstate', onStep);
  const stop = useExplorer.subscribe((explorer, before) => {
    if (waits && explorer.graph !== null && before.graph === null) void start(explorer.graph);
    // Once the reader goes on without the missing part, the address follows.
    if (unfinished && explorer.history.done.length > 0) {
      unfinished = false;
      errorNotice.close();
    }
    write(explorer, before);
  });
  const again = (): void => {
    const explorer = useExplorer.getState();
    write(explorer, explorer);
  };
  const stopAsking = usePaths.subscribe(again);
  const stopSaving = useOpened.subscribe(again);
  const stopViews = useSavedViews.subscribe(again);
  // Without a query, the reader may have gone on before this was loaded.
  if (first === '') write(useExplorer.getState(), { ...useExplorer.getState(), ...readNavigation('') });
  return () => {
    removeEventListener('popstate', onStep);
    stop();
    stopAsking();
    stopSaving();
    stopViews();
    address?.stop();
  };
}

export { hasViewState };

type Explorer = ReturnType<typeof useExplorer.getState>;

const describeAbsent = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${counted(count, 'actor or relation', 'actors or relations')} that this address names cannot be shown: not there, not loaded, or named by letters that several share.`,
      ];

/** Messages for actors of a question that do not exist. */
function unknownEnds(asked: PathQuestionByIds | null, question: PathQuestion | null): readonly string[] {
  if (asked === null) return [];
  const known = new Set([question?.from, question?.to, ...(question?.avoided ?? [])].map((end) => end?.id));
  const unknown = [asked.fromId, asked.toId, ...asked.avoidedIds].filter(
    (id): id is string => id !== null && !known.has(id),
  );
  return unknown.length === 0
    ? []
    : [`No actor is found for ${unknown.join(' or ')}, named by the paths of this address.`];
}

/** The question with the names of its actors. */
async function questionOf(
  client: Client,
  { fromId, toId, avoidedIds, ...rest }: PathQuestionByIds,
  { actors }: Graph,
): Promise<PathQuestion> {
  const end = async (id: string | null): Promise<PathEnd | null> => {
    if (id === null) return null;
    const shown = actors.find((actor) => actor.id === id);
    const found = shown ?? (await client.query(actorDetails, { id }).toPromise()).data?.actor;
    return found ? { id, name: found.name, kind: found.kind } : null;
  };
  const [from, to, ...avoided] = await Promise.all([fromId, toId, ...avoidedIds].map(end));
  return {
    ...rest,
    from: from ?? null,
    to: to ?? null,
    avoided: avoided.filter((actor) => actor !== null),
  };
}
