import type { SingularElementArgument } from 'cytoscape';
import { noteMarks } from '../crowd/noteMarks';
import { isCrowd } from './isCrowd';

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
