import type { Places } from '../../state/places';
import { frameAround } from './frameAround';

/** Milliseconds that actors take to come to their places. */
const journey = 350;

/** Moves drawn actors to their places, and the window to them, where it stays though its size may change. */
export function showChains(places: Places): void {
  const cy = window.entente?.graph;
  const frame = cy && frameAround(cy, Object.values(places));
  if (!frame) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.nodes().forEach((node) => {
    const at = places[node.id()];
    if (!at) return;
    if (still) node.position({ ...at });
    else node.animate({ position: { ...at } }, { duration: journey, easing: 'ease-in-out' });
  });
  cy.emit('framed', [Object.keys(places)]);
  if (still) cy.viewport(frame);
  else cy.animate(frame, { duration: journey, easing: 'ease-in-out' });
}
