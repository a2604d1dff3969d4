import cytoscape from 'cytoscape';
import type { Drawing } from '../pictures/drawing';
import { bundle } from '../state/network/bundle';
import { displayDate } from '../state/words/displayDate';
import type { Scheme } from '../theme/scheme';
import { toElements } from './elements/toElements';
import { routeLines } from './elements/routeLines';
import { toStyle } from './elements/toStyle';
import type { LaidOut } from './laidOut';
import { takeDrawing } from './takeDrawing';

/** Pixels around the outermost actors, for their names. */
const margin = { x: 90, y: 80 };

/** Pixels between lines of the same two actors: room for words between them. */
const spread = 42;

/** Across: room for words and dates along lines, which are not to be read more closely here. */
const stretch = 1.5;

/** Of more than so many relations between two actors a band is drawn. */
const fewest = 5;

/** Draws a network by itself, out of sight, each line with what it says; null where there is nobody. */
export function drawAlone({ graph, places: given }: LaidOut, scheme: Scheme): Drawing | null {
  const places = Object.fromEntries(
    Object.entries(given).map(([id, { x, y }]) => [id, { x: x * stretch, y }]),
  );
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
    elements: toElements({ actors: graph.actors, bands, fanned, scheme }).map((element) =>
      element.group === 'nodes'
        ? { ...element, position: { x: 0, y: 0, ...places[element.data.id ?? ''] } }
        : { ...element, data: { ...element.data, ...toldApart(element.data, graph) }, classes: 'spoken' },
    ),
    layout: { name: 'preset' },
    style: [...toStyle(scheme), { selector: 'edge', style: { 'control-point-step-size': spread } }],
    zoom: 1,
    pan: { x: margin.x - left, y: margin.y - top },
  });
  routeLines(cy);
  try {
    return takeDrawing(cy, [], scheme);
  } finally {
    cy.destroy();
    window.remove();
  }
}

/** What a line says, with its date where another says the same between the same two. */
function toldApart(
  { id, verb }: cytoscape.ElementDefinition['data'],
  { relations }: LaidOut['graph'],
): { readonly verb?: string } {
  const relation = relations.find((one) => one.id === id);
  if (!relation) return {};
  const { type, from, to, occurred } = relation;
  const alike = relations.filter((one) => one.type === type && one.from === from && one.to === to);
  return alike.length > 1
    ? { verb: `${String(verb)} (${occurred === null ? 'undated' : displayDate(occurred)})` }
    : {};
}
