import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { readableSize } from '../geometry/sizes';

const largeFrom = 1500;

/** Large graphs, and those that are never treated as large. Writing to Cytoscape's own scratch pad would restyle everything. */
const largeGraphs = new WeakSet<Core>();
const never = new WeakSet<Core>();

/** Notes whether these are so many that something else than Cytoscape draws them, and what costs a moment for each of them is left out. */
export function noteGraphSize(cy: Core, elements: readonly ElementDefinition[]): void {
  if (elements.length > largeFrom && !never.has(cy)) largeGraphs.add(cy);
  else largeGraphs.delete(cy);
}

/** Notes that it is treated as any network from now on, however many there are: nothing else can draw it. */
export function drawAsUsual(cy: Core): void {
  never.add(cy);
  largeGraphs.delete(cy);
}

/** Whether they are. */
export const isLargeGraph = (cy: Core): boolean => largeGraphs.has(cy);

/** Tells the large-graph renderer that classes have changed; once a batch. */
export function notifyMarks(cy: Core): void {
  (cy as unknown as { notify(what: string): void }).notify('marks');
}

/**
 * Gives an element a class or takes it away; Cytoscape would restyle it even where nothing changes. Of a large graph it is not told at all, since it
 * does not draw it: the class is written to the element, and its style is computed on demand.
 */
export function setClass(element: SingularElementArgument, name: string, wanted: boolean): void {
  if (element.hasClass(name) === wanted) return;
  const cy = element.cy();
  if (!isLargeGraph(cy)) {
    element.toggleClass(name);
    return;
  }
  const own = (element as unknown as Inward)._private;
  if (wanted) own.classes.add(name);
  else own.classes.delete(name);
  own.styleDirty = true;
  notifyMarks(cy);
}

/** What Cytoscape keeps of an element. */
interface Inward {
  readonly _private: { readonly classes: Set<string>; styleDirty: boolean };
}

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
