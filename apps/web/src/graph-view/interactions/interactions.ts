import type { Opened } from '../../domain/network/selection';
import type { Places } from '../../domain/page-state/viewState';
import type { Point } from '../geometry/geometry';

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

/** What pointer and keyboard do in the network. */
export interface CanvasActions {
  /** Opens an actor or a relation, selects the members of a group; null closes. */
  readonly open: (next: Opened | null) => void;
  /** Adds it to the selection, or removes it. */
  readonly toggleSelected: (one: Opened) => void;
  /** Selects the actors inside a drawn area, in addition to those selected before or instead of them. */
  readonly selectArea: (drawnIds: readonly string[], added: boolean) => void;
  /** Loads an actor's neighbours, or opens a group. */
  readonly expand: (id: string) => void;
  /** Moves with the same run are one undo step. */
  readonly move: (moved: Places, run?: string) => void;
}

/** Announces where the keyboard is: at an actor, with the one before it; at a relation, with its actor; or another text. */
export type WalkPosition =
  | string
  | { readonly id: string; readonly from: string | null }
  | { readonly relationId: string; readonly of: string };
