import type { Core } from 'cytoscape';

/** Zooms about the middle of the window, at the reader's wish. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  cy.emit('moved');
}
