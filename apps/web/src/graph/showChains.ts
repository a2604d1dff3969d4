import type { Places } from '../state/places';

/** Milliseconds that actors take to come to their places. */
const MOVE = 350;
/** Pixels at zoom 1 around what is shown. */
const MARGIN = 60;
/** So near and no nearer. */
const CLOSEST = 1.3;

/** Moves drawn actors to their places, and the window to them. */
export function showChains(places: Places): void {
  const cy = window.entente?.graph;
  const points = Object.values(places);
  if (!cy || points.length === 0) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.nodes().forEach((node) => {
    const at = places[node.id()];
    if (!at) return;
    if (still) node.position({ ...at });
    else node.animate({ position: { ...at } }, { duration: MOVE, easing: 'ease-in-out' });
  });
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const zoom = Math.min(
    CLOSEST,
    cy.width() / (right - left + 2 * MARGIN),
    cy.height() / (bottom - top + 3 * MARGIN),
  );
  const pan = {
    x: cy.width() / 2 - ((left + right) / 2) * zoom,
    y: cy.height() / 2 - ((top + bottom) / 2) * zoom,
  };
  if (still) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: MOVE, easing: 'ease-in-out' });
}
