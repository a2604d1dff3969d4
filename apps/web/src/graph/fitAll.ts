import type { Core } from 'cytoscape';

/** A small network is not blown up to fill a large window. */
const closest = 1.25;
/** On a narrow window the legend's button stands above the network. */
const narrow = 600;
const button = 48;

/** Shows the whole network, a margin around it, where no control covers it. */
export function fitAll(cy: Core): void {
  const [width, height] = [cy.width(), cy.height()];
  const margin = Math.min(28, width * 0.03);
  const top = margin + (width < narrow ? button : 0);
  const { x1, y1, w, h } = cy.elements().boundingBox({});
  const zoom = Math.min(closest, (width - 2 * margin) / w, (height - top - margin) / h);
  if (!(zoom > 0)) return;
  cy.viewport({
    zoom,
    pan: {
      x: (width - zoom * w) / 2 - zoom * x1,
      y: top + (height - top - margin - zoom * h) / 2 - zoom * y1,
    },
  });
}
