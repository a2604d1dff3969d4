import type { Core, ElementDefinition } from 'cytoscape';

const crowd = 1500;

/** Networks of many. Cytoscape's own scratch pad would have everything styled anew at each note. */
const crowds = new WeakSet<Core>();

/** Notes whether these are so many that what costs a moment for each of them is left out, or left until a hand rests. */
export function noteCrowd(cy: Core, elements: readonly ElementDefinition[]): void {
  if (elements.length > crowd) crowds.add(cy);
  else crowds.delete(cy);
}

/** Whether they are. */
export const isCrowd = (cy: Core): boolean => crowds.has(cy);
