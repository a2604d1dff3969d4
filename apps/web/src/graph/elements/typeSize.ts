import type { Core } from 'cytoscape';
import { readableSize } from './readableSize';

/** Cytoscape's own scratch pad would have everything styled anew at each note. */
const sizes = new WeakMap<Core, number>();

/** Notes the type size that suits the present zoom, in the network's pixels, and answers it. */
export function noteTypeSize(cy: Core): number {
  const size = readableSize(cy.zoom());
  sizes.set(cy, size);
  return size;
}

/** The size noted last. */
export const typeSizeOf = (element: { cy(): Core }): number => sizes.get(element.cy()) ?? readableSize(1);
