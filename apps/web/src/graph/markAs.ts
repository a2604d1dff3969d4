import type { SingularElementArgument } from 'cytoscape';

/** Gives an element a class or takes it away; told what it is already, Cytoscape would style it anew all the same. */
export function markAs(element: SingularElementArgument, name: string, wanted: boolean): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name);
}
