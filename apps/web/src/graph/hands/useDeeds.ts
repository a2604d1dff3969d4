import { useCallback, useContext, useMemo } from 'react';
import { ReadOnly } from '../../commands/readOnly';
import { changeGroup } from '../../state/deeds/changeGroup';
import { moveActors } from '../../state/deeds/moveActors';
import { useExplorer } from '../../state/explorer';
import type { Graph } from '../../state/network/graph';
import type { Places } from '../../state/places';
import { pickTogether } from '../../state/selecting/pickTogether';
import type { Selection } from '../../state/selecting/selection';
import { toggled } from '../../state/selecting/toggled';
import { counted } from '../../state/words/counted';
import type { Deeds } from './deeds';

interface Means {
  /** What is shown, groups as their members. */
  readonly shown: Graph;
  /** What is drawn, closed groups as one actor each. */
  readonly drawn: Graph;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** What hands and keys on the network do to the picture; where it is only to be read, opening is all that is left. */
export function useDeeds({ shown, drawn, onSelect, onExpand }: Means): Deeds {
  const readOnly = useContext(ReadOnly);
  const select = useCallback(
    (next: Selection | null) => {
      const { groups, pick } = useExplorer.getState();
      const group = groups.find(({ id }) => id === next?.id);
      if (!group) onSelect(next);
      else if (!readOnly) pick({ actorIds: group.actorIds, relationIds: [] }, `Select ${group.name}`);
    },
    [onSelect, readOnly],
  );
  const expand = useCallback(
    (id: string) => {
      if (readOnly) return;
      const { groups, act } = useExplorer.getState();
      const group = groups.find((one) => one.id === id);
      if (group) act(changeGroup(id, { closed: false }, `Open the group ${group.name}`));
      else onExpand(id);
    },
    [onExpand, readOnly],
  );
  const pick = useCallback(
    ({ kind, id }: Selection) => {
      if (readOnly) return;
      const { picked, pick: take } = useExplorer.getState();
      if (kind === 'actor') take({ actorIds: toggled(picked.actorIds, id) });
      else take({ relationIds: toggled(picked.relationIds, id) });
    },
    [readOnly],
  );
  const pickArea = useCallback(
    (drawnIds: readonly string[], added: boolean) => {
      const { groups, picked, pick: take } = useExplorer.getState();
      const members = drawnIds.flatMap((id) => groups.find((group) => group.id === id)?.actorIds ?? [id]);
      const all = added ? [...new Set([...picked.actorIds, ...members])] : members;
      take(pickTogether(shown, all), `Select ${counted(all.length, 'actor')}`);
    },
    [shown],
  );
  const move = useCallback(
    (moved: Places, run?: string) => {
      if (readOnly) return;
      const ids = Object.keys(moved);
      const one = drawn.actors.find((actor) => actor.id === ids[0])?.name ?? 'an actor';
      const name = ids.length === 1 ? one : counted(ids.length, 'actor');
      useExplorer.getState().act(moveActors(moved, `Move ${name}`, run));
    },
    [drawn, readOnly],
  );
  return useMemo(() => ({ select, expand, pick, pickArea, move }), [select, expand, pick, pickArea, move]);
}
