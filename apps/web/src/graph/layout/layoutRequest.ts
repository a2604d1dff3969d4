/** An actor as the layout sees it: how far its shape and its label reach from its centre, in pixels. */
export interface LayoutActor {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What the layout is asked: these actors, tied so, into a window of this shape. */
export interface LayoutRequest {
  readonly actors: readonly LayoutActor[];
  /** Each pair of actors at most once; weight: relations between the two. */
  readonly ties: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  readonly window: { readonly width: number; readonly height: number };
}
