import type { CrowdMarks } from './crowd';
import type { CrowdScene } from './crowdScene';
import type { CrowdView } from './crowdView';

/** A file of the page's type, and the letters that it has. */
export interface CrowdFont {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly range: string;
}

/** What the worker is told that draws a crowd: what has changed, and which part is wanted. */
export type CrowdMessage =
  | { readonly kind: 'fonts'; readonly fonts: readonly CrowdFont[] }
  | { readonly kind: 'scene'; readonly scene: CrowdScene }
  | { readonly kind: 'places'; readonly places: Float32Array }
  | { readonly kind: 'marks'; readonly marks: CrowdMarks }
  | { readonly kind: 'draw'; readonly view: CrowdView; readonly names: boolean };

/** What it answers: the part that was wanted, or that names have another type now. */
export type CrowdAnswer =
  { readonly kind: 'picture'; readonly picture: ImageBitmap } | { readonly kind: 'type' };
