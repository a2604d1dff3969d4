import type { Core } from 'cytoscape';
import { isCrowd } from '../elements/isCrowd';

/** A small network is not blown up to fill a large window. */
const closest = 1.25;
/** A small network is not lost in a window; a large one is seen as a whole. */
const furthest = 0.15;
/** On a narrow window the legend's button may stand over the network's upper edge, and a row of tools stands beneath it. */
const narrow = 600;
const button = 48;
/** There, where names keep their size while the network shrinks, so much is left for those of the outermost. */
const names = { x: 26, bottom: 24 };
/** On others the tools stand at its left, as in one of little height they do beneath it. */
const tools = 52;
const low = 330;

/** Shows the whole network, a margin around it, where no control covers it, and keeps it in view. */
export function fitAll(cy: Core): void {
  const [width, height] = [cy.width(), cy.height()];
  const margin = Math.min(28, width * 0.03);
  const small = width < narrow;
  const top = margin + (small && buttonOver(cy) ? button : 0);
  const { x1, y1, w, h } = isCrowd(cy)
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
  // What would be nearer than the reader may go, Cytoscape leaves as it is.
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

/** Around the shapes of all actors, with room for a name; where they are many, to measure every name and line takes a second. */
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
