import type { Core } from 'cytoscape';
import type { Camera } from '../../state/camera';

/** The part of the network that the window shows. */
export function seenNow(cy: Core): Camera {
  const { x1, y1, w, h } = cy.extent();
  const [x, y, width, height] = [x1 + w / 2, y1 + h / 2, w, h].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return { x, y, width, height };
}
