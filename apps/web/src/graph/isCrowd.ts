import type { Core, ElementDefinition } from 'cytoscape';

const crowd = 1500;

/** Notes whether these are so many that what costs a moment for each of them is left out, or left until a hand rests. */
export function noteCrowd(cy: Core, elements: readonly ElementDefinition[]): void {
  cy.scratch('crowd', elements.length > crowd);
}

/** Whether they are. */
export const isCrowd = (cy: Core): boolean => cy.scratch('crowd') === true;
