import type { LayoutName } from '../../domain/viewState';

/** An actor as the layout sees it: how far its shape and its label reach from its centre, in pixels. */
export interface LayoutActor {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What links two actors. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** Relations between the two. */
  readonly weight: number;
  /** How far they stand together: above 0 by cooperation, and where one belongs to the other; below by conflict. */
  readonly pull: number;
  /** Directed relations from → to less those the other way. */
  readonly ahead: number;
}

/** What the layout is asked: these actors, linked so, into a window of this shape. */
export interface LayoutRequest {
  readonly layout: LayoutName;
  readonly actors: readonly LayoutActor[];
  /** Each pair of actors at most once. */
  readonly links: readonly LayoutLink[];
  readonly window: { readonly width: number; readonly height: number };
  /** Who is placed beside the others, one after the other, once these stand. */
  readonly newcomers?: {
    readonly actors: readonly LayoutActor[];
    /** All links, with their own. */
    readonly links: readonly LayoutLink[];
  };
}

/** The links of each actor that has any. */
export function linksOf({ links }: Pick<LayoutRequest, 'links'>): ReadonlyMap<string, readonly LayoutLink[]> {
  const own = new Map<string, LayoutLink[]>();
  for (const link of links)
    for (const id of new Set([link.from, link.to])) {
      const list = own.get(id);
      if (list) list.push(link);
      else own.set(id, [link]);
    }
  return own;
}

/** An actor without the room for its name: in a large network names show only from nearer. */
export function withoutLabel({ id, above }: LayoutActor): LayoutActor {
  return { id, left: above, right: above, above, below: above };
}
