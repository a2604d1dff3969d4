import type { Core } from 'cytoscape';
import type { Camera } from '../../state/camera';

/** Has the window show a part of the network, whole and in its middle, whatever the window's size, and keeps it in view. */
export function lookAt(cy: Core, { x, y, width, height }: Camera): void {
  const zoom = Math.min(cy.maxZoom(), cy.width() / width, cy.height() / height);
  if (!(zoom > 0)) return;
  // What would be nearer than the reader may go, Cytoscape leaves as it is.
  cy.minZoom(Math.min(cy.minZoom(), zoom));
  cy.emit('looked');
  cy.stop().viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}
