import type { Places } from '../../state/places';
import type { Selection } from '../../state/selecting/selection';

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
