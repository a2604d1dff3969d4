import type { Core } from 'cytoscape';

/** A small network is not blown up to fill a large window. */
const closest = 1.25;

/** Shows the whole network, a margin around it. */
export function fitAll(cy: Core): void {
  cy.fit(undefined, Math.min(28, cy.width() * 0.03));
  if (cy.zoom() > closest) {
    cy.zoom(closest);
    cy.center();
  }
}
