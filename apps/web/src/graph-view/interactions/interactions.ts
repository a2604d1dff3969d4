import type { Point } from '../geometry/geometry';
import type { Places } from '../../domain/viewState';
import type { Selection } from '../../domain/selection';

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

/** What hands and keys on the network do to the picture. */
export interface Deeds {
  /** Opens an actor or a relation, selects the members of a group; null closes. */
  readonly select: (next: Selection | null) => void;
  /** Takes it into the selection, or out of it. */
  readonly pick: (one: Selection) => void;
  /** Selects whoever was drawn around, beside those selected before or instead of them. */
  readonly pickArea: (drawnIds: readonly string[], added: boolean) => void;
  /** Brings an actor's neighbours, or opens a group. */
  readonly expand: (id: string) => void;
  /** Moves of the same run are one step to undo. */
  readonly move: (moved: Places, run?: string) => void;
}

/** Where the reader came to by keys: an actor, and from whom; a relation, and of which actor; or what else is to be said of it. */
export type Whereabouts =
  | string
  | { readonly id: string; readonly from: string | null }
  | { readonly relationId: string; readonly of: string };
