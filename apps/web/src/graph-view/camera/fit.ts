import type { Core } from 'cytoscape';
import type { Places } from '../../domain/page-state/viewState';
import { drawnNetwork } from '../drawnNetwork';
import { isLargeGraph } from '../elements/coreState';
import type { Point } from '../geometry/geometry';

/** The largest zoom of a fitted network, so that a small one does not fill a large window. */
const closest = 1.25;
/** The smallest zoom that the reader can choose, so that a small network stays visible; a large one can always be zoomed out until it fits. */
const furthest = 0.15;
/** In windows narrower than this, in pixels, the legend's button may cover the network's upper edge, and the tools are in a row below it. */
const narrow = 600;
const button = 48;
/** Pixels left free there for the names of the outermost actors, which keep their size when the network shrinks. */
const names = { x: 26, bottom: 24 };
/** Pixels that the tools take: at the left of wide windows, at the bottom of low ones. */
const tools = 52;
const low = 330;

/** Fits the whole network into the part of the window that no control covers, and emits `framed`. */
export function fitAll(cy: Core): void {
  const [width, height] = [cy.width(), cy.height()];
  const margin = Math.min(28, width * 0.03);
  const small = width < narrow;
  const top = margin + (small && buttonOver(cy) ? button : 0);
  const { x1, y1, w, h } = isLargeGraph(cy)
    ? aroundShapes(cy)
    : small
      ? cy.elements().boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false })
      : cy.elements().boundingBox({});
  const beside = small ? names.x : 0;
  const inRow = small || height < low;
  const left = inRow ? margin + beside : Math.max(margin, tools);
  const right = margin + beside;
  const bottom = (inRow ? Math.max(margin, tools) : margin) + (small ? names.bottom : 0);
  const zoom = Math.min(closest, (width - left - right) / w, (height - top - bottom) / h);
  if (!(zoom > 0)) return;
  // Cytoscape ignores a zoom below its minimum.
  cy.minZoom(Math.min(furthest, zoom));
  cy.emit('framed', [[]]);
  cy.viewport({
    zoom,
    pan: {
      x: left + (width - left - right - zoom * w) / 2 - zoom * x1,
      y: top + (height - top - bottom - zoom * h) / 2 - zoom * y1,
    },
  });
}

/** Whether the legend's button lies over the network. */
function buttonOver(cy: Core): boolean {
  const shown = document.querySelector('[aria-label="Show the legend"]')?.getBoundingClientRect();
  return shown !== undefined && shown.bottom > (cy.container()?.getBoundingClientRect().top ?? 0) + 8;
}

/** The bounding box of the shapes of all actors, with room for a name. In a large graph it takes a second to measure every name and line. */
function aroundShapes(cy: Core): { x1: number; y1: number; w: number; h: number } {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    const radius = (node.data('size') as number) / 2;
    [x1, x2] = [Math.min(x1, x - 2 * radius), Math.max(x2, x + 2 * radius)];
    [y1, y2] = [Math.min(y1, y - radius), Math.max(y2, y + 2 * radius)];
  });
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

/** Fits the whole network once all actors are placed. */
export function fitWindow(): void {
  const cy = drawnNetwork();
  cy?.one('settled', () => fitAll(cy));
}

/** Pixels at zoom 1 around actors, for their shapes and names. */
const margin = 60;
/** The largest zoom of a frame. */
const closestFrame = 1.3;

/** The zoom and pan that put points into the middle of the window; null for no points. */
export function frameAround(cy: Core, points: readonly Point[]): { zoom: number; pan: Point } | null {
  if (points.length === 0) return null;
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const zoom = Math.min(
    closestFrame,
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

/** Milliseconds that actors take to move to their positions. */
const moveDuration = 350;

/** Moves drawn actors to their positions and the camera to them, and emits `framed`. */
export function fitPaths(places: Places): void {
  const cy = drawnNetwork();
  const frame = cy && frameAround(cy, Object.values(places));
  if (!frame) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.nodes().forEach((node) => {
    const at = places[node.id()];
    if (!at) return;
    if (still) node.position({ ...at });
    else node.animate({ position: { ...at } }, { duration: moveDuration, easing: 'ease-in-out' });
  });
  cy.emit('framed', [Object.keys(places)]);
  if (still) cy.viewport(frame);
  else cy.animate(frame, { duration: moveDuration, easing: 'ease-in-out' });
}

/** Pixels at zoom 1 between the network and what is placed below it. */
const GAP = 160;

/** The middle of the upper edge of the free space below the network, not counting the given actors. */
export function spaceBelow(except: ReadonlySet<string>): Point {
  const cy = drawnNetwork();
  const others = cy?.nodes().filter((node) => !except.has(node.id()));
  if (!others || others.empty()) return { x: 0, y: 0 };
  const { x1, x2, y2 } = others.boundingBox();
  return { x: (x1 + x2) / 2, y: y2 + GAP };
}
