import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Point } from '../geometry/geometry';

/** Brings an actor into view if it is outside; otherwise nothing moves. */
export function bringIntoView(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x1, x2, y1, y2 } = node.renderedBoundingBox();
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(node);
}

/** Zooms about the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  cy.emit('moved');
}

/** Milliseconds in which a second click may follow: until then nothing moves under the pointer. */
const doubleClick = 300;
/** Pixels left free around what is moved into view. */
const margin = 16;
/** Pixels between two checks for where something begins to cover the network. */
const step = 8;

interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * Moves the network so that the open element is visible: where it is outside the window, as after a choice in a list, and where something covers it,
 * as the panel does on a phone. When what covered it is closed the network moves back, unless the reader has moved it since.
 */
export function useKeepInView(cy: Core | null, laidOut: boolean, openId: string | null): void {
  const moved = useRef<{ readonly from: Viewport; readonly to: Viewport } | null>(null);
  const tapped = useRef(-Infinity);
  useEffect(() => {
    if (cy === null) return undefined;
    const note = (): void => {
      tapped.current = performance.now();
    };
    cy.on('tap', note);
    return () => {
      cy.removeListener('tap', note);
    };
  }, [cy]);
  useEffect(() => {
    if (cy === null || !laidOut) return undefined;
    if (openId === null) {
      if (moved.current && isAt(cy, moved.current.to)) cy.viewport(moved.current.from);
      moved.current = null;
      return undefined;
    }
    let timer = 0;
    const byHand = performance.now() - tapped.current < 2 * doubleClick;
    const look = (wait: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (cy.destroyed()) return;
        const free = freeHeight(cy);
        const covered = free < cy.height() - step;
        const from = moved.current && isAt(cy, moved.current.to) ? moved.current.from : viewportOf(cy);
        const to = viewportShowingOpen(cy, covered ? free : cy.height(), byHand && !covered);
        if (to === null) return;
        cy.viewport(to);
        if (covered) moved.current = { from, to };
      }, wait);
    };
    const again = (): void => look(0);
    look(doubleClick);
    cy.on('framed', again);
    return () => {
      clearTimeout(timer);
      cy.removeListener('framed', again);
    };
  }, [cy, laidOut, openId]);
}

const viewportOf = (cy: Core): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

const isAt = (cy: Core, { zoom, pan }: Viewport): boolean =>
  Math.abs(cy.zoom() - zoom) < 1e-3 && Math.hypot(cy.pan().x - pan.x, cy.pan().y - pan.y) < 1;

/**
 * The viewport in which all of the open element is visible; null where it is visible already.
 *
 * @param near Whether it was just clicked on: then it is moved as little as possible, and the zoom stays.
 */
function viewportShowingOpen(cy: Core, free: number, near: boolean): Viewport | null {
  const open = cy.elements('.chosen');
  if (open.empty()) return null;
  const { x1, y1, x2, y2 } = open
    .union(open.connectedNodes())
    .renderedBoundingBox({ includeOverlays: false });
  if (x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= free) return null;
  const room = { x: cy.width() - 2 * margin, y: free - 2 * margin };
  if (room.y <= 0 || room.x <= 0) return null;
  const [before, { x, y }] = [cy.zoom(), cy.pan()];
  if (near) {
    if (x2 - x1 > room.x || y2 - y1 > room.y) return null;
    const shift = (low: number, high: number, length: number): number =>
      low < margin ? margin - low : Math.min(0, length - margin - high);
    return { zoom: before, pan: { x: x + shift(x1, x2, cy.width()), y: y + shift(y1, y2, free) } };
  }
  const zoom = before * Math.min(1, room.x / (x2 - x1), room.y / (y2 - y1));
  const middle = { x: ((x1 + x2) / 2 - x) / before, y: ((y1 + y2) / 2 - y) / before };
  return { zoom, pan: { x: cy.width() / 2 - middle.x * zoom, y: free / 2 - middle.y * zoom } };
}

/** How many pixels of the network's height are not covered. */
function freeHeight(cy: Core): number {
  const canvas = cy.container();
  const view = canvas?.parentElement;
  if (!canvas || !view) return 0;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  let free = Math.min(height, innerHeight - top);
  while (free > 0 && !view.contains(document.elementFromPoint(left + width / 2, top + free - 1)))
    free -= step;
  return free;
}
