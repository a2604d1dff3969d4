import type { Core } from 'cytoscape';

/** Brings an actor into view if it is out of it; else nothing moves. */
export function bringIntoView(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x1, x2, y1, y2 } = node.renderedBoundingBox();
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(node);
}
