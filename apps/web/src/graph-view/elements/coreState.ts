import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { readableSize } from '../geometry/sizes';

const largeFrom = 1500;

/** Large graphs, and those that are never treated as large. Writing to Cytoscape's own scratch pad would restyle everything. */
const largeGraphs = new WeakSet<Core>();
const never = new WeakSet<Core>();

/** Records whether the graph is so large that the large-graph renderer draws it; whatever takes time for each element is left out then. */
export function noteGraphSize(cy: Core, elements: readonly ElementDefinition[]): void {
  if (elements.length > largeFrom && !never.has(cy)) largeGraphs.add(cy);
  else largeGraphs.delete(cy);
}

/** Records that the graph is never treated as large, since nothing but Cytoscape can draw it. */
export function drawAsUsual(cy: Core): void {
  never.add(cy);
  largeGraphs.delete(cy);
}

/** Whether a graph is treated as large. */
export const isLargeGraph = (cy: Core): boolean => largeGraphs.has(cy);

/** Notifies the large-graph renderer that classes have changed, once a batch. */
export function notifyMarks(cy: Core): void {
  (cy as unknown as { notify(what: string): void }).notify('marks');
}

/**
 * Adds a class to an element or removes it. Cytoscape would restyle the element even if nothing changes. In a large graph Cytoscape is not notified
 * at all, since it does not draw it: the class is written to the element, and its style is computed on demand.
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

/** What Cytoscape stores for an element. */
interface Inward {
  readonly _private: { readonly classes: Set<string>; styleDirty: boolean };
}

/** Kept outside Cytoscape's own scratch pad, since each write to that restyles everything. */
const sizes = new WeakMap<Core, number>();

/** Stores and returns the type size that suits the present zoom, in the network's pixels. */
export function noteTypeSize(cy: Core): number {
  const size = readableSize(cy.zoom());
  sizes.set(cy, size);
  return size;
}

/** The type size that was stored last. */
export const typeSizeOf = (element: { cy(): Core }): number => sizes.get(element.cy()) ?? readableSize(1);
