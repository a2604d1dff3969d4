import type { Core } from 'cytoscape';
import type { Point } from '../layout/point';

/** Pixels at zoom 1 around actors, for their shapes and names. */
const margin = 60;
/** So near and no nearer. */
const closest = 1.3;

/** The zoom and pan by which points are in the middle of the window; null for none. */
export function frameAround(cy: Core, points: readonly Point[]): { zoom: number; pan: Point } | null {
  if (points.length === 0) return null;
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const zoom = Math.min(
    closest,
    cy.width() / (right - left + 2 * margin),
    cy.height() / (bottom - top + 3 * margin),
  );
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - ((left + right) / 2) * zoom,
      y: cy.height() / 2 - ((top + bottom) / 2) * zoom,
    },
  };
}
