import type { Core, EventObject, EventObjectEdge, EventObjectNode, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { groupId } from '../../domain/network/groups';
import type { Opened } from '../../domain/network/selection';
import type { Places } from '../../domain/page-state/viewState';
import { isLargeGraph } from '../elements/coreState';
import type { Point } from '../geometry/geometry';
import type { MenuSubject } from './interactions';

/** What follows clicks, drags and menus. */
interface PointerHandlers {
  readonly onSelect: (selection: Opened | null) => void;
  /** An actor or a relation was added to the selection, or removed. */
  readonly onPick: (selection: Opened) => void;
  readonly onExpand: (actorId: string) => void;
  /** A band was opened. */
  readonly onFan: (bandId: string) => void;
  readonly onMenu: (subject: MenuSubject, at: Point) => void;
  readonly onMove: (moved: Places) => void;
}

/** Milliseconds from a click to the second of a double click. */
const doubleClick = 350;

/**
 * A click on an actor or a relation opens it, with Shift or Ctrl it adds it to the selection or removes it; on a band it fans it out, on the empty
 * canvas it closes. A double click on an actor expands it, a right click or a long touch opens a menu. Dragging moves an actor, and all selected
 * actors if it is one of them; hovering highlights.
 */
export function usePointer(cy: Core | null, gestures: PointerHandlers): void {
  const { onSelect, onPick, onExpand, onFan, onMenu, onMove } = gestures;
  useEffect(() => {
    if (cy === null) return undefined;
    const point = (cursor: string): void => {
      const container = cy.container();
      if (container) container.style.cursor = cursor;
    };
    const chosen = ({ originalEvent }: EventObject, selection: Opened): void => {
      const more = originalEvent as MouseEvent | undefined;
      if (more && (more.shiftKey || more.ctrlKey || more.metaKey)) onPick(selection);
      else onSelect(selection);
    };
    let tapped = { id: '', x: 0, y: 0, at: -Infinity };
    const onNode = (event: EventObjectNode): void => {
      const { clientX: x = 0, clientY: y = 0 } = (event.originalEvent as MouseEvent | undefined) ?? {};
      tapped = { id: event.target.id(), x, y, at: performance.now() };
      chosen(event, { kind: 'actor', id: tapped.id });
    };
    // After the first click the panel may cover the actor: then the second click reaches the panel.
    const onSecond = (event: PointerEvent): void => {
      const { id, x, y, at } = tapped;
      const near = Math.abs(event.clientX - x) + Math.abs(event.clientY - y) < 8;
      if (!near || performance.now() - at > doubleClick) return;
      if (cy.container()?.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
      addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
      onExpand(id);
    };
    const onEdge = (event: EventObjectEdge): void => {
      const { target } = event;
      if (target.data('band') === 'yes') onFan(target.id());
      else chosen(event, { kind: 'relation', id: target.id() });
    };
    const onCanvas = ({ target }: EventObject): void => {
      if (target === cy) onSelect(null);
    };
    const onDouble = ({ target }: EventObjectNode): void => onExpand(target.id());
    const onRight = ({ target, renderedPosition }: EventObject): void =>
      onMenu(subjectOf(cy, target), { ...renderedPosition });
    const onOver = ({ target }: EventObject): void => {
      // The large-graph renderer highlights what is under the pointer itself.
      if (!isLargeGraph(cy)) cy.$id((target as EventObjectNode['target']).id()).addClass('hovered');
      point('pointer');
    };
    const onOut = (): void => {
      if (!isLargeGraph(cy)) cy.elements('.hovered').removeClass('hovered');
      point('');
    };
    // What is dragged together with the actor under the pointer, and its distance from it.
    let along: { readonly node: NodeSingular; readonly x: number; readonly y: number }[] = [];
    const onGrab = ({ target }: EventObjectNode): void => {
      const at = target.position();
      const others = target.hasClass('picked') ? cy.nodes('.picked').difference(target).toArray() : [];
      along = (others as NodeSingular[]).map((node) => {
        const { x, y } = node.position();
        return { node, x: x - at.x, y: y - at.y };
      });
    };
    const onDrag = ({ target }: EventObjectNode): void => {
      if (along.length === 0) return;
      const at = target.position();
      cy.batch(() => {
        for (const { node, x, y } of along) node.position({ x: at.x + x, y: at.y + y });
      });
    };
    const onDrop = ({ target }: EventObjectNode): void => {
      const moved = [target, ...along.map(({ node }) => node)].map((node): [string, Point] => {
        const { x, y } = node.position();
        return [node.id(), { x: Math.round(x), y: Math.round(y) }];
      });
      along = [];
      onMove(Object.fromEntries(moved));
    };
    addEventListener('pointerdown', onSecond, true);
    cy.on('tap', 'node', onNode);
    cy.on('tap', 'edge', onEdge);
    cy.on('tap', onCanvas);
    cy.on('dbltap', 'node', onDouble);
    cy.on('cxttap taphold', onRight);
    cy.on('mouseover', 'node, edge', onOver);
    cy.on('mouseout', 'node, edge', onOut);
    cy.on('grab', 'node', onGrab);
    cy.on('drag', 'node', onDrag);
    cy.on('dragfree', 'node', onDrop);
    return () => {
      removeEventListener('pointerdown', onSecond, true);
      cy.removeListener('tap', 'node', onNode);
      cy.removeListener('tap', 'edge', onEdge);
      cy.removeListener('tap', onCanvas);
      cy.removeListener('dbltap', 'node', onDouble);
      cy.removeListener('cxttap taphold', onRight);
      cy.removeListener('mouseover', 'node, edge', onOver);
      cy.removeListener('mouseout', 'node, edge', onOut);
      cy.removeListener('grab', 'node', onGrab);
      cy.removeListener('drag', 'node', onDrag);
      cy.removeListener('dragfree', 'node', onDrop);
    };
  }, [cy, onSelect, onPick, onExpand, onFan, onMenu, onMove]);
}

/** What is under the pointer. */
function subjectOf(cy: Core, target: unknown): MenuSubject {
  if (target === cy) return { kind: 'canvas' };
  const element = target as EventObjectNode['target'] | EventObjectEdge['target'];
  const id = element.id();
  if (element.isNode()) return { kind: groupId.is(id) ? 'group' : 'actor', id };
  if (element.data('band') !== 'yes') return { kind: 'relation', id };
  return { kind: 'band', id, relationIds: element.data('relationIds') as readonly string[] };
}
