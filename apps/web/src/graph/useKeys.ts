import type { Core, NodeSingular } from 'cytoscape';
import { type KeyboardEvent, useCallback } from 'react';
import type { Selection } from '../state/selection';
import { actorTowards } from './actorTowards';
import { fitAll } from './fitAll';
import type { Point } from './layout/point';
import { zoomBy } from './zoomBy';

const pan = 60;
const steps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Hands {
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** Who can be clicked on, and where they stand. */
function reachable(cy: Core): { id: string; at: Point }[] {
  return cy
    .nodes()
    .map((node: NodeSingular) => node)
    .filter((node) => !node.hasClass('dimmed'))
    .map((node) => ({ id: node.id(), at: node.position() }));
}

/** The actor nearest to the middle of the window. */
function inTheMiddle(cy: Core): string | null {
  const { x1, x2, y1, y2 } = cy.extent();
  const far = ({ at }: { at: Point }): number => Math.hypot(at.x - (x1 + x2) / 2, at.y - (y1 + y2) / 2);
  return reachable(cy).sort((a, b) => far(a) - far(b))[0]?.id ?? null;
}

/** Brings an actor into view if it is out of it; else nothing moves. */
function bringIntoView(cy: Core, id: string): void {
  const { x1, x2, y1, y2 } = cy.getElementById(id).renderedBoundingBox();
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(cy.getElementById(id));
}

/**
 * The network by keys. + and − zoom, 0 and f show all of it, Enter picks the actor in the middle and expands the
 * picked one, arrows go from the picked actor to the next one that way and, with Shift or with none picked, move
 * the network, Escape clears.
 */
export function useKeys(
  cy: Core | null,
  { selection, onSelect, onExpand }: Hands,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (cy === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const picked = selection?.kind === 'actor' ? cy.getElementById(selection.id) : null;
      const pick = (id: string | null): void => {
        if (id === null) return;
        onSelect({ kind: 'actor', id });
        bringIntoView(cy, id);
      };
      const step = steps[event.key];
      if (step && picked?.nonempty() && !event.shiftKey) {
        const others = reachable(cy).filter(({ id }) => id !== picked.id());
        pick(actorTowards(picked.position(), step, others));
      } else if (step) {
        cy.panBy({ x: -step.x * pan, y: -step.y * pan });
        cy.emit('moved');
      } else if (event.key === '+' || event.key === '=') zoomBy(cy, 1.25);
      else if (event.key === '-') zoomBy(cy, 0.8);
      else if (event.key === '0' || event.key === 'f') fitAll(cy);
      else if (event.key === 'Escape' && selection !== null) onSelect(null);
      else if (event.key === 'Enter' && picked?.nonempty()) onExpand(picked.id());
      else if (event.key === 'Enter') pick(inTheMiddle(cy));
      else return;
      event.preventDefault();
    },
    [cy, selection, onSelect, onExpand],
  );
}
