import type { Core } from 'cytoscape';
import type { KeyboardEvent } from 'react';

const step = 60;
const pans: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

/** Zooms about the middle of the window. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Shows the whole network. */
export function fitAll(cy: Core): void {
  cy.fit(undefined, 28);
}

/** The network by keys: + and − zoom, 0 and f show all of it, arrows move it. */
export function moveByKey(cy: Core, event: KeyboardEvent): void {
  const pan = pans[event.key];
  if (pan) cy.panBy(pan);
  else if (event.key === '+' || event.key === '=') zoomBy(cy, 1.25);
  else if (event.key === '-') zoomBy(cy, 0.8);
  else if (event.key === '0' || event.key === 'f') fitAll(cy);
  else return;
  event.preventDefault();
}
