import type { Point } from '../layout/point';

/** What a menu is about. */
export type MenuSubject =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'band'; readonly id: string; readonly relationIds: readonly string[] }
  | { readonly kind: 'picked' }
  | { readonly kind: 'layouts' }
  | { readonly kind: 'canvas' };

/** A menu that is open, and where: pixels from the network's upper left corner. */
export interface MenuTarget {
  readonly subject: MenuSubject;
  readonly at: Point;
}
