import type { Core, ElementDefinition } from 'cytoscape';

const crowd = 1500;

/** Networks of many, and those that are never taken for such. Cytoscape's own scratch pad would have everything styled anew at each note. */
const crowds = new WeakSet<Core>();
const never = new WeakSet<Core>();

/** Notes whether these are so many that something else than Cytoscape draws them, and what costs a moment for each of them is left out. */
export function noteCrowd(cy: Core, elements: readonly ElementDefinition[]): void {
  if (elements.length > crowd && !never.has(cy)) crowds.add(cy);
  else crowds.delete(cy);
}

/** Notes that it is treated as any network from now on, however many there are: nothing else can draw it. */
export function noteNoCrowd(cy: Core): void {
  never.add(cy);
  crowds.delete(cy);
}

/** Whether they are. */
export const isCrowd = (cy: Core): boolean => crowds.has(cy);
