import type { LayoutName, Places } from '../../domain/viewState';
import type { Graph } from '../../domain/graph';
import type { GroupToName } from './NameDialog';
import { useCallback, useContext, useMemo } from 'react';
import { ReadOnly } from '../../commands/commands';
import { changeGroup, moveActors } from '../../domain/networkCommands';
import { useExplorer } from '../../domain/explorerStore';
import { pickTogether, type Selection, toggled } from '../../domain/selection';
import { counted } from '../../domain/words/text';
import type { AreaTool, Deeds } from '../../graph-view';

/** Where the keys of the network's commands are heard. */
export const heard = 'with the network in focus';

/** What commands need to lay hands on the network. */
export interface NetworkHands {
  /** What is shown, groups as their members. */
  readonly shown: Graph;
  readonly expand: (actorId: string) => void;
  /** Asks by what, then expands. */
  readonly expandBy: (actorId: string) => void;
  /** Asks for a name, then groups actors (or calls a group otherwise). */
  readonly nameGroup: (group: GroupToName) => void;
  /** Opens the relation of the open actor that comes after the open one, or before it. */
  readonly along: (step: 1 | -1) => void;
  /** Fans a band of relations out. */
  readonly fan: (bandId: string) => void;
  readonly layOut: (layout: LayoutName) => void;
  readonly draw: (tool: AreaTool) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly toggleMap: () => void;
}

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
