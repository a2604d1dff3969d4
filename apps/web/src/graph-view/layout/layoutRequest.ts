import type { LayoutName } from '../../domain/page-state/viewState';

/** An actor in a layout: how far its shape and its label reach from its centre, in pixels. */
export interface LayoutActor {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** A link between two actors. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** The number of relations between the two. */
  readonly weight: number;
  /** Affinity: positive for cooperation and membership, negative for conflict. */
  readonly pull: number;
  /** The number of directed relations from → to minus those in the other direction. */
  readonly ahead: number;
}

/** The input of a layout: actors, links and the shape of the window. */
export interface LayoutRequest {
  readonly layout: LayoutName;
  readonly actors: readonly LayoutActor[];
  /** Each pair of actors at most once. */
  readonly links: readonly LayoutLink[];
  readonly window: { readonly width: number; readonly height: number };
  /** Actors that are placed one after the other beside the others, once these have their positions. */
  readonly newcomers?: {
    readonly actors: readonly LayoutActor[];
    /** All links, including those of the newcomers. */
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

/** An actor without the space for its name: in a large network names are hidden when zoomed out. */
export function withoutLabel({ id, above }: LayoutActor): LayoutActor {
  return { id, left: above, right: above, above, below: above };
}
