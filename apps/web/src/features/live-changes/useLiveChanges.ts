import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { create } from 'zustand';
import { useViewer } from '../../api/viewer';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Opened } from '../../domain/network/selection';
import { counted } from '../../domain/words/text';
import type { AppliedChanges } from './applyChanges';
import type { RelationChange, SourceChange } from './followChanges';

interface ChangedThings {
  /** Ids of the relations that changed last and of their ends, a new list each time. */
  readonly ids: readonly string[];
}

/** What changed last, so that a panel that shows it is read again. */
const useChangedThings = create<ChangedThings>()(() => ({ ids: [] }));

/** Reads a panel again when what it shows was changed by somebody, or its relations were. */
export function useReadAgain(id: string, readAgain: () => void): void {
  const changed = useChangedThings(({ ids }) => (ids.includes(id) ? ids : null));
  useEffect(() => {
    if (changed !== null) readAgain();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the panel makes the function again on each render
  }, [changed]);
}

/** Milliseconds for which changes are gathered: they come in bursts. */
const GATHER = 600;

/**
 * Brings what others write into the page of somebody who is signed in, without moving what is looked at, and says so. Guests hold no stream: each
 * costs the server a connection, and reads of what changes.
 */
export function useLiveChanges(): void {
  const client = useClient();
  const name = useViewer().viewer?.name ?? null;
  const ready = useExplorer(({ graph }) => graph !== null && graph.actors.length > 0);
  useEffect(() => {
    if (!ready || name === null) return undefined;
    const left = new AbortController();
    let gathered: RelationChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    left.signal.addEventListener('abort', () => clearTimeout(timer));
    Promise.all([import('./followChanges'), import('./applyChanges')]).then(
      ([{ followChanges }, { applyChanges, goneActors }]) => {
        const bringIn = (): void => {
          timer = undefined;
          const changes = gathered;
          gathered = [];
          const { graph: before, mirror, announce, selection } = useExplorer.getState();
          if (before === null || before.actors.length === 0) return;
          const applied = applyChanges(before, changes, name);
          if (applied.graph !== before) mirror((graph) => applyChanges(graph, changes, name).graph);
          if (applied.changed.length > 0) announce(describe(applied, selection));
          useChangedThings.setState({
            ids: changes.flatMap(({ relationId, relation }) => [
              relationId,
              ...(relation ? [relation.from.id, relation.to.id] : []),
            ]),
          });
          // Actors that lost all their relations may have been merged into others.
          goneActors(client, before, applied.graph).then(
            (without) => mirror(without),
            () => undefined,
          );
        };
        void followChanges((change) => {
          gathered.push(change);
          timer ??= setTimeout(bringIn, GATHER);
        }, left.signal);
      },
      // Without it the page shows what it loaded.
      () => undefined,
    );
    return () => left.abort();
  }, [ready, name, client]);
}

/**
 * Tells what is done to a document, null: to any, while somebody is signed in. Changes that come in a burst are told one after the other.
 */
export function useSourceChanges(id: string | null, onChange: (change: SourceChange) => void): void {
  const name = useViewer().viewer?.name ?? null;
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  useEffect(() => {
    if (name === null) return undefined;
    const left = new AbortController();
    import('./followChanges').then(
      ({ followSources }) => followSources(id, (change) => told.current(change), left.signal),
      // Without it the page shows what it loaded.
      () => undefined,
    );
    return () => left.abort();
  }, [id, name]);
}

/** What was changed by others, what is open first. */
function describe({ changed }: AppliedChanges, opened: Opened | null): string {
  const open = changed.find(
    ({ id, ends }) =>
      opened !== null && (id === opened.id || (opened.kind === 'actor' && ends.includes(opened.id))),
  );
  const [first] = open ? [open] : changed;
  if (!first) return '';
  const others = changed.length - 1;
  const what = `${first.by} changed ${first.id === opened?.id ? 'what is open' : `“${first.words}”`}`;
  return others === 0 ? `${what}.` : `${what}, and ${counted(others, 'more relation')} changed.`;
}
