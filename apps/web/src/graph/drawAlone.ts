import cytoscape from 'cytoscape';
import type { Drawing } from '../pictures/drawing';
import { bundle } from '../state/bundle';
import type { Scheme } from '../theme/scheme';
import type { LaidOut } from './laidOut';
import { takeDrawing } from './takeDrawing';
import { toElements } from './toElements';
import { toStyle } from './toStyle';

/** Pixels around the outermost actors, for their names. */
const margin = { x: 90, y: 80 };

/** Pixels between lines of the same two actors: room for words between them. */
const spread = 42;

/** Of more than so many relations between two actors a band is drawn. */
const fewest = 5;

/** Draws a network by itself, out of sight, each line with what it says; null where there is nobody. */
export function drawAlone({ graph, places }: LaidOut, scheme: Scheme): Drawing | null {
  const points = Object.values(places);
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  if (points.length === 0) return null;
  const bands = bundle(graph.relations);
  const fanned = new Set(bands.filter(({ relations }) => relations.length <= fewest).map(({ id }) => id));
  const window = document.createElement('div');
  window.style.cssText = `position: fixed; left: -100000px; width: ${right - left + 2 * margin.x}px; height: ${bottom - top + 2 * margin.y}px`;
  document.body.append(window);
  const cy = cytoscape({
    container: window,
    elements: toElements({ actors: graph.actors, bands, fanned, scheme }).map((element) => ({
      ...element,
      ...(element.group === 'nodes' && { position: { ...places[element.data.id ?? ''] } }),
      ...(element.group === 'edges' && { classes: 'spoken' }),
    })) as cytoscape.ElementDefinition[],
    layout: { name: 'preset' },
    style: [...toStyle(scheme), { selector: 'edge', style: { 'control-point-step-size': spread } }],
    zoom: 1,
    pan: { x: margin.x - left, y: margin.y - top },
  });
  try {
    return takeDrawing(cy, [], scheme);
  } finally {
    cy.destroy();
    window.remove();
  }
}
