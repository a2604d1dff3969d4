import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type KeyboardEvent, useCallback, useContext } from 'react';
import { type Command, ReadOnly } from '../../commands/commands';
import { commandForKey } from '../../commands/shortcuts';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Opened } from '../../domain/network/selection';
import { counted } from '../../domain/words/text';
import { bringIntoView } from '../camera/keepInView';
import { type Point, actorTowards } from '../geometry/geometry';
import type { MenuSubject, CanvasActions, WalkPosition } from './interactions';

const pan = 60;
const steps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface KeyboardOptions {
  readonly selection: Opened | null;
  /** Other commands whose keys work here, most specific first. */
  readonly commands: readonly Command[];
  /** The keyboard moved to an actor, along relations from another one or from nowhere. */
  readonly onWalk: (id: string, from: string | null) => void;
  /** No relation leads in that direction. */
  readonly onEnd: () => void;
  /** What is open is added to the selection, or removed. */
  readonly onPick: (open: Opened) => void;
  /** Actors are moved by a step along the axes. */
  readonly onShift: (actorIds: readonly string[], step: Point) => void;
  /** The command of a key cannot be used now, and why. */
  readonly onCannot: (why: string) => void;
  readonly onMenu: () => void;
  readonly onClear: () => void;
}

/** The positions of the actors that can be clicked on. */
const standing = (nodes: readonly NodeSingular[]): { id: string; at: Point }[] =>
  nodes.filter((node) => !node.hasClass('dimmed')).map((node) => ({ id: node.id(), at: node.position() }));

/** The line of a single relation; undefined if it is not drawn separately. */
const lineOf = (cy: Core, relationId: string): EdgeSingular | undefined =>
  cy
    .edges()
    .toArray()
    .find((edge) => edge.id() === relationId);

/** The actor nearest to the middle of the window. */
function inTheMiddle(cy: Core): string | null {
  const { x1, x2, y1, y2 } = cy.extent();
  const far = ({ at }: { at: Point }): number => Math.hypot(at.x - (x1 + x2) / 2, at.y - (y1 + y2) / 2);
  return standing(cy.nodes().toArray()).sort((a, b) => far(a) - far(b))[0]?.id ?? null;
}

/**
 * Keyboard control of the network. Arrows move from the open actor along its relations to the next actor in that direction, and from an open relation
 * to its end there; with Shift, or with nothing open, they move the network; with Ctrl they move the open actor, and all selected actors if it is one
 * of them. Enter opens the actor in the middle if none is open; Space adds what is open to the selection or removes it; the menu key opens its menu;
 * Escape closes.
 */
function useKeyboard(cy: Core | null, options: KeyboardOptions): (event: KeyboardEvent) => void {
  const { selection, commands, onWalk, onEnd, onPick, onShift, onCannot, onMenu, onClear } = options;
  return useCallback(
    (event) => {
      if (cy === null || event.defaultPrevented) return;
      const here = selection?.kind === 'actor' ? cy.getElementById(selection.id) : null;
      const go = (id: string | null, from: string | null): void => {
        if (id === null) return;
        onWalk(id, from);
        bringIntoView(cy, id);
      };
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const step = plain ? steps[event.key] : undefined;
      const push = !event.altKey && !event.shiftKey && !plain ? steps[event.key] : undefined;
      const line = selection?.kind === 'relation' ? lineOf(cy, selection.id) : undefined;
      if (push && here?.nonempty()) {
        const moved = here.hasClass('picked') ? cy.nodes('.picked') : here;
        onShift(
          moved.map((node) => node.id()),
          push,
        );
      } else if (step && line && !event.shiftKey) {
        const ends = [line.source(), line.target()];
        const next = actorTowards(line.midpoint(), step, standing(ends));
        if (next === null) onEnd();
        else go(next, ends.map((end) => end.id()).find((id) => id !== next) ?? null);
      } else if (step && here?.nonempty() && !event.shiftKey) {
        const around = here.neighborhood('node').toArray() as NodeSingular[];
        const next = actorTowards(
          here.position(),
          step,
          standing(around.filter((one) => one.id() !== here.id())),
        );
        if (next === null) onEnd();
        else go(next, here.id());
      } else if (step) {
        cy.panBy({ x: -step.x * pan, y: -step.y * pan });
        cy.emit('moved');
      } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) onMenu();
      else if (plain && event.key === ' ' && selection) onPick(selection);
      else if (plain && event.key === 'Enter' && !here?.nonempty()) go(inTheMiddle(cy), null);
      else {
        const command = commandForKey(commands, event);
        if (command?.available === false) onCannot(command.why ?? '');
        else if (command) command.run?.();
        else if (event.key === 'Escape') onClear();
        else return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [cy, selection, commands, onWalk, onEnd, onPick, onShift, onCannot, onMenu, onClear],
  );
}

interface KeyMeans {
  readonly selection: Opened | null;
  /** Other commands whose keys work in the network, most specific first. */
  readonly commands: readonly Command[];
  readonly actions: CanvasActions;
  readonly say: (where: WalkPosition) => void;
  readonly onMenu: (subject: MenuSubject, at: Point) => void;
  readonly onClear: () => void;
}

/** Pixels at zoom 1 that a key moves an actor. */
const shift = 24;

/** Handles keys in the network, and announces where they lead. */
export function useCanvasKeys(cy: Core | null, means: KeyMeans): (event: KeyboardEvent) => void {
  const { selection, commands, actions, say, onMenu, onClear } = means;
  const readOnly = useContext(ReadOnly);
  return useKeyboard(cy, {
    selection,
    commands,
    onWalk: useCallback(
      (id: string, from: string | null) => {
        actions.open({ kind: 'actor', id });
        say({ id, from });
      },
      [actions, say],
    ),
    onEnd: useCallback(() => say('No relation leads that way.'), [say]),
    onPick: useCallback(
      (open: Opened) => {
        if (readOnly) return;
        actions.toggleSelected(open);
        const { actorIds, relationIds } = useExplorer.getState().picked;
        say(`${counted(actorIds.length, 'actor')} and ${counted(relationIds.length, 'relation')} selected.`);
      },
      [actions, readOnly, say],
    ),
    onShift: useCallback(
      (actorIds: readonly string[], step: Point) => {
        if (readOnly) return;
        const { places } = useExplorer.getState();
        const moved = actorIds.flatMap((id) => {
          const at = places[id] ?? cy?.getElementById(id).position();
          return at ? [[id, { x: at.x + step.x * shift, y: at.y + step.y * shift }] as const] : [];
        });
        actions.move(Object.fromEntries(moved), 'move by keys');
        say(`${counted(actorIds.length, 'actor')} moved ${directionOf(step)}.`);
      },
      [cy, actions, readOnly, say],
    ),
    onCannot: useExplorer.getState().announce,
    onMenu: useCallback(() => {
      if (cy === null) return;
      const open = cy.elements().filter((one) => one.id() === selection?.id);
      if (selection === null || selection.kind === 'band' || open.empty()) {
        onMenu({ kind: 'canvas' }, { x: cy.width() / 2, y: cy.height() / 3 });
        return;
      }
      const box = open.renderedBoundingBox();
      onMenu(selection, { x: (box.x1 + box.x2) / 2, y: box.y2 });
    }, [cy, selection, onMenu]),
    onClear,
  });
}

const directionOf = ({ x, y }: Point): string => (x < 0 ? 'left' : x > 0 ? 'right' : y < 0 ? 'up' : 'down');
