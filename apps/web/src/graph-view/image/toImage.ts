import type { ActorKind, Evidence, Tone } from '@entente/model';
import cytoscape, { type Core, type EdgeSingular, type NodeSingular, type Position } from 'cytoscape';
import { bundle } from '../../domain/network/bundles';
import type { Graph } from '../../domain/network/graph';
import type { Note } from '../../domain/page-state/story';
import type { Places } from '../../domain/page-state/viewState';
import { displayDate } from '../../domain/words/dates';
import { isolated } from '../../domain/words/text';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { drawnNetwork } from '../drawnNetwork';
import { isLargeGraph } from '../elements/coreState';
import { chooseNames } from '../elements/labels';
import { routeLines } from '../elements/routeLines';
import { toStyle } from '../elements/style';
import { toElements } from '../elements/toElements';
import { type GraphImage, type ImageArrow, type ImageLine, type ImageShape, signSvg } from './imageModel';
import { imageOfLargeGraph } from './largeGraphImage';
import { noteAnchor } from './notes';

/** Actors and relations, and the positions of the actors. */
export interface PlacedGraph {
  readonly graph: Graph;
  readonly places: Places;
}

/** The network as the window shows it now, for an image; null if none is drawn or laid out yet. */
export function imageOfWindow(notes: readonly Note[], scheme: Scheme): GraphImage | null {
  const cy = drawnNetwork();
  return cy ? imageOf(cy, notes, scheme) : null;
}

function imageOf(cy: Core, notes: readonly Note[], scheme: Scheme): GraphImage | null {
  if (cy.nodes().empty()) return null;
  const places = new Set(cy.nodes().map((node) => `${node.position('x')} ${node.position('y')}`));
  if (places.size === 1 && cy.nodes().length > 1) return null;
  const { background, text } = palette[scheme];
  const [width, height] = [cy.width(), cy.height()];
  return {
    width,
    height,
    background,
    text,
    ...(isLargeGraph(cy) ? imageOfLargeGraph(cy, scheme) : imageOfElements(cy)),
    notes: notes.flatMap(({ on, words }) => {
      const at = noteAnchor(cy, on);
      return at === null || at.x < 0 || at.y < 0 || at.x > width || at.y > height ? [] : [{ at, words }];
    }),
  };
}

/** Reads from Cytoscape what it draws itself. */
function imageOfElements(cy: Core): Pick<GraphImage, 'lines' | 'shapes'> {
  const zoom = cy.zoom();
  const [width, height] = [cy.width(), cy.height()];
  const within = (element: NodeSingular | EdgeSingular): boolean => {
    const { x1, x2, y1, y2 } = element.renderedBoundingBox();
    return x2 > 0 && x1 < width && y2 > 0 && y1 < height;
  };
  return {
    lines: cy
      .edges(':visible')
      .toArray()
      .filter(within)
      .map((edge) => toLine(edge, zoom)),
    shapes: cy
      .nodes(':visible')
      .toArray()
      .filter(within)
      .map((node) => toShape(node, zoom)),
  };
}

const colourOf = (element: NodeSingular | EdgeSingular, name: string): string => String(element.style(name));
const numberOf = (element: NodeSingular | EdgeSingular, name: string): number =>
  element.numericStyle(name) as number;

function toLine(edge: EdgeSingular, zoom: number): ImageLine {
  const width = numberOf(edge, 'width');
  const relationIds = edge.data('relationIds') as readonly string[];
  const label = String(edge.style('label'));
  const pan = edge.cy().pan();
  // Undefined for a straight line, whatever its curve style is.
  const bend = (edge.controlPoints() as Position[] | undefined)?.[0];
  const scale = numberOf(edge, 'arrow-scale');
  const [from, to] = [edge.source().data('name') as string, edge.target().data('name') as string];
  return {
    relationIds,
    tone: edge.data('tone') as Tone,
    evidence: edge.data('evidence') as Evidence,
    words: `${isolated(from)} – ${String(edge.data('verb'))} – ${isolated(to)}`,
    start: edge.renderedSourceEndpoint(),
    end: edge.renderedTargetEndpoint(),
    bend: bend ? { x: bend.x * zoom + pan.x, y: bend.y * zoom + pan.y } : null,
    colour: colourOf(edge, 'line-color'),
    width: width * zoom,
    dash:
      edge.style('line-style') === 'dashed'
        ? dashOf(edge.style('line-dash-pattern')).map((part) => part * zoom)
        : [],
    opacity: numberOf(edge, 'opacity') * numberOf(edge, 'line-opacity'),
    arrowAtStart: arrowOf(edge, 'source'),
    arrowAtEnd: arrowOf(edge, 'target'),
    // As Cytoscape sizes its arrow heads: the triangle takes three tenths.
    arrowLength: Math.max((width * 13.37) ** 0.9, 29) * scale * 0.3 * zoom,
    label,
    labelShift: { x: numberOf(edge, 'text-margin-x') * zoom, y: numberOf(edge, 'text-margin-y') * zoom },
    labelSize: numberOf(edge, 'font-size') * zoom,
    labelAlong: String(edge.style('text-rotation')) === 'autorotate',
  };
}

function dashOf(pattern: unknown): number[] {
  const parts = Array.isArray(pattern) ? pattern : String(pattern).split(/[\s,]+/u);
  return parts.map(Number).filter((part) => part > 0);
}

function arrowOf(edge: EdgeSingular, end: 'source' | 'target'): ImageArrow {
  const shape = String(edge.style(`${end}-arrow-shape`));
  if (shape === 'none') return null;
  if (shape === 'triangle-tee') return 'barred';
  return edge.style(`${end}-arrow-fill`) === 'hollow' ? 'open' : 'filled';
}

function toShape(node: NodeSingular, zoom: number): ImageShape {
  const named = numberOf(node, 'text-opacity') > 0;
  return {
    actorId: node.id(),
    name: String(node.data('name')),
    kind: node.data('kind') as ActorKind,
    centre: node.renderedPosition(),
    size: numberOf(node, 'width') * zoom,
    fill: colourOf(node, 'background-color'),
    rim: colourOf(node, 'border-color'),
    rimWidth: numberOf(node, 'border-width') * zoom,
    opacity: numberOf(node, 'opacity'),
    sign: signSvg(String(node.data('sign'))),
    label: named ? String(node.style('label')).split('\n') : [],
    labelSize: numberOf(node, 'font-size') * zoom,
    labelWeight: Number(node.style('font-weight')) || 500,
  };
}

/** Pixels around the outermost actors, for their names. */
const margin = { x: 90, y: 80 };

/** Pixels between parallel lines: room for the text between them. */
const spread = 42;

/** Room for text and dates along lines, since an image cannot be zoomed. */
const stretch = 1.5;

/** More relations than this between two actors are drawn as a band. */
const fewest = 5;

/** Draws laid-out paths off screen, with the verb of each line; null if there are no actors. */
export function imageOfPaths({ graph, places }: PlacedGraph, scheme: Scheme): GraphImage | null {
  const spaced = Object.entries(places).map(([id, { x, y }]) => [id, { x: x * stretch, y }] as const);
  return drawOffScreen(
    { graph, places: Object.fromEntries(spaced) },
    { zoom: 1, verbs: true, notes: [] },
    scheme,
  );
}

/** Pixels that a page has room for; more for more actors than so many, so that their names have room. */
const sheet = { width: 900, height: 860, actors: 40 };

/** With more relations than this, verbs would cover each other. */
const mostVerbs = 12;

/** Draws a whole network off screen, as large as a page has room for, whatever the window shows; null if there are no actors. */
export function imageOfNetwork(
  { graph, places: all }: PlacedGraph,
  notes: readonly Note[],
  scheme: Scheme,
): GraphImage | null {
  const places = Object.fromEntries(graph.actors.map(({ id }) => [id, all[id] ?? { x: 0, y: 0 }] as const));
  const { left, right, top, bottom } = boundsOf(places);
  const more = Math.max(1, Math.sqrt(graph.actors.length / sheet.actors));
  const zoom = Math.min(
    1,
    (sheet.width * more - 2 * margin.x) / Math.max(1, right - left),
    (sheet.height * more - 2 * margin.y) / Math.max(1, bottom - top),
  );
  const verbs = graph.relations.length <= mostVerbs;
  const drawn = (size: number): GraphImage | null =>
    drawOffScreen({ graph, places }, { zoom: size, verbs, notes }, scheme);
  // Rather larger than without the names of some.
  for (let size = zoom; size < 1; size *= 1.2) {
    const image = drawn(size);
    if (image === null || image.shapes.every(({ label }) => label.length > 0)) return image;
  }
  return drawn(1);
}

function boundsOf(places: Places): { left: number; right: number; top: number; bottom: number } {
  const [xs, ys] = [Object.values(places).map(({ x }) => x), Object.values(places).map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

interface OffScreen {
  readonly zoom: number;
  /** Whether each line has its verb; without, several relations are one line with their number. */
  readonly verbs: boolean;
  readonly notes: readonly Note[];
}

function drawOffScreen(
  { graph, places }: PlacedGraph,
  { zoom, verbs, notes }: OffScreen,
  scheme: Scheme,
): GraphImage | null {
  if (graph.actors.length === 0) return null;
  const { left, right, top, bottom } = boundsOf(places);
  const bands = bundle(graph.relations);
  const few = bands.filter(({ relations }) => verbs && relations.length <= fewest);
  const fanned = new Set(few.map(({ id }) => id));
  const frame = document.createElement('div');
  frame.style.cssText = `position: fixed; left: -100000px; width: ${(right - left) * zoom + 2 * margin.x}px; height: ${(bottom - top) * zoom + 2 * margin.y}px`;
  document.body.append(frame);
  const cy = cytoscape({
    container: frame,
    elements: toElements({ actors: graph.actors, bands, fanned, scheme }).map((element) =>
      element.group === 'nodes'
        ? { ...element, position: { x: 0, y: 0, ...places[element.data.id ?? ''] } }
        : {
            ...element,
            data: { ...element.data, ...verbWithDate(element.data, graph) },
            ...(verbs && { classes: 'labelled' }),
          },
    ),
    layout: { name: 'preset' },
    style: [
      ...toStyle(scheme),
      ...(verbs ? [{ selector: 'edge', style: { 'control-point-step-size': spread } }] : []),
    ],
    minZoom: zoom,
    zoom,
    pan: { x: margin.x - left * zoom, y: margin.y - top * zoom },
  });
  chooseNames(cy);
  routeLines(cy);
  cy.style().update();
  try {
    return imageOf(cy, notes, scheme);
  } finally {
    cy.destroy();
    frame.remove();
  }
}

/** The text of a line, with its date where another line between the same two actors has the same text. */
function verbWithDate(
  { id, verb }: cytoscape.ElementDefinition['data'],
  { relations }: PlacedGraph['graph'],
): { readonly verb?: string } {
  const relation = relations.find((one) => one.id === id);
  if (!relation) return {};
  const { type, from, to, occurred } = relation;
  const alike = relations.filter((one) => one.type === type && one.from === from && one.to === to);
  return alike.length > 1
    ? { verb: `${String(verb)} (${occurred === null ? 'undated' : displayDate(occurred)})` }
    : {};
}
