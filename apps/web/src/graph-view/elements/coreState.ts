import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { readableSize } from '../geometry/sizes';

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

/** Tells whoever draws a crowd that something is marked otherwise; once for all that happens in a batch. */
export function noteMarks(cy: Core): void {
  (cy as unknown as { notify(what: string): void }).notify('marks');
}

/**
 * Gives an element a class or takes it away; told what it is already, Cytoscape would style it anew all the same. In a crowd it is not told at all, since it
 * does not draw them: the class is put among the others, for whoever asks, and its style is worked out when somebody wants it.
 */
export function markAs(element: SingularElementArgument, name: string, wanted: boolean): void {
  if (element.hasClass(name) === wanted) return;
  const cy = element.cy();
  if (!isCrowd(cy)) {
    element.toggleClass(name);
    return;
  }
  const own = (element as unknown as Inward)._private;
  if (wanted) own.classes.add(name);
  else own.classes.delete(name);
  own.styleDirty = true;
  noteMarks(cy);
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
