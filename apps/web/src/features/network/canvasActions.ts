import { useCallback, useContext, useMemo } from 'react';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import { changeGroup, moveActors } from '../../domain/page-state/networkCommands';
import { selectWithRelations, type Opened, toggled } from '../../domain/network/selection';
import type { LayoutName, Places } from '../../domain/page-state/viewState';
import { counted } from '../../domain/words/text';
import type { AreaTool, CanvasActions } from '../../graph-view';
import type { GroupToName } from './NameDialog';

/** Where the shortcuts of the network's commands work. */
export const networkKeys = 'with the network in focus';

/** What commands can do with the drawn network. */
export interface NetworkActions {
  /** What is shown, groups as their members. */
  readonly shown: Graph;
  readonly expand: (actorId: string) => void;
  /** Opens the expand dialog for an actor. */
  readonly expandBy: (actorId: string) => void;
  /** Asks for a name, then groups actors or renames a group. */
  readonly nameGroup: (group: GroupToName) => void;
  /** Opens the next or previous relation of the open actor. */
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
  readonly onSelect: (selection: Opened | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** What pointer and keyboard do in the network; a read-only view can only open. */
export function useCanvasActions({ shown, drawn, onSelect, onExpand }: Means): CanvasActions {
  const readOnly = useContext(ReadOnly);
  const open = useCallback(
    (next: Opened | null) => {
      const { groups, select } = useExplorer.getState();
      const group = groups.find(({ id }) => id === next?.id);
      if (!group) onSelect(next);
      else if (!readOnly) select({ actorIds: group.actorIds, relationIds: [] }, `Select ${group.name}`);
    },
    [onSelect, readOnly],
  );
  const expand = useCallback(
    (id: string) => {
      if (readOnly) return;
      const { groups, execute } = useExplorer.getState();
      const group = groups.find((one) => one.id === id);
      if (group) execute(changeGroup(id, { closed: false }, `Open the group ${group.name}`));
      else onExpand(id);
    },
    [onExpand, readOnly],
  );
  const toggleSelected = useCallback(
    ({ kind, id }: Opened) => {
      if (readOnly) return;
      const { picked, select } = useExplorer.getState();
      if (kind === 'actor') select({ actorIds: toggled(picked.actorIds, id) });
      else select({ relationIds: toggled(picked.relationIds, id) });
    },
    [readOnly],
  );
  const selectArea = useCallback(
    (drawnIds: readonly string[], added: boolean) => {
      const { groups, picked, select } = useExplorer.getState();
      const members = drawnIds.flatMap((id) => groups.find((group) => group.id === id)?.actorIds ?? [id]);
      const all = added ? [...new Set([...picked.actorIds, ...members])] : members;
      select(selectWithRelations(shown, all), `Select ${counted(all.length, 'actor')}`);
    },
    [shown],
  );
  const move = useCallback(
    (moved: Places, run?: string) => {
      if (readOnly) return;
      const ids = Object.keys(moved);
      const one = drawn.actors.find((actor) => actor.id === ids[0])?.name ?? 'an actor';
      const name = ids.length === 1 ? one : counted(ids.length, 'actor');
      useExplorer.getState().execute(moveActors(moved, `Move ${name}`, run));
    },
    [drawn, readOnly],
  );
  return useMemo(
    () => ({ open, expand, toggleSelected, selectArea, move }),
    [open, expand, toggleSelected, selectArea, move],
  );
}
