import type { LayoutName } from '../../domain/viewState';

/** An actor as the layout sees it: how far its shape and its label reach from its centre, in pixels. */
export interface LayoutActor {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What ties two actors. */
export interface LayoutTie {
  readonly from: string;
  readonly to: string;
  /** Relations between the two. */
  readonly weight: number;
  /** How far they stand together: above 0 by cooperation, and where one belongs to the other; below by conflict. */
  readonly pull: number;
  /** Directed relations from → to less those the other way. */
  readonly ahead: number;
}

/** What the layout is asked: these actors, tied so, into a window of this shape. */
export interface LayoutRequest {
  readonly layout: LayoutName;
  readonly actors: readonly LayoutActor[];
  /** Each pair of actors at most once. */
  readonly ties: readonly LayoutTie[];
  readonly window: { readonly width: number; readonly height: number };
  /** Who is placed beside the others, one after the other, once these stand. */
  readonly newcomers?: {
    readonly actors: readonly LayoutActor[];
    /** All ties, with their own. */
    readonly ties: readonly LayoutTie[];
  };
}

/** The ties of each actor that has any. */
export function tiesOf({ ties }: Pick<LayoutRequest, 'ties'>): ReadonlyMap<string, readonly LayoutTie[]> {
  const own = new Map<string, LayoutTie[]>();
  for (const tie of ties)
    for (const id of new Set([tie.from, tie.to])) {
      const list = own.get(id);
      if (list) list.push(tie);
      else own.set(id, [tie]);
    }
  return own;
}

/** An actor without the room for its name: in a large network names show only from nearer. */
export function shapeOnly({ id, above }: LayoutActor): LayoutActor {
  return { id, left: above, right: above, above, below: above };
}
