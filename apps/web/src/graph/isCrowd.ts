import type { Core } from 'cytoscape';

const crowd = 800;

/** Whether there are so many actors that what costs a moment for each of them is left out, or left until a hand rests. */
export const isCrowd = (cy: Core): boolean => cy.nodes().length > crowd;
