import { bundle } from '../../domain/network/bundles';
import type { Graph } from '../../domain/network/graph';
import type { ViewState } from '../../domain/page-state/viewState';
import type { Point } from '../geometry/geometry';
import { layOut } from './layOut';
import type { LayoutRequest } from './layoutRequest';
import { layoutActor, toLayoutLinks } from './toLayoutRequest';

/** An id made by Entente, which begins with its time of creation (UUID version 7, RFC 9562). Other ids come from an import, all at one time. */
const timed = /^[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u;

/** A growing network is laid out anew at these numbers of actors: each double the last while it is small, then a quarter more. */
function settledSize(count: number): number {
  let size = 3;
  while (size < count) {
    const next = size < 48 ? size * 2 : Math.floor(size * 1.25);
    if (next > count) break;
    size = next;
  }
  return Math.min(size, count);
}

interface Settled {
  readonly actorIds: ReadonlySet<string>;
  readonly relationIds: ReadonlySet<string>;
  /** Actors added since, in the order of addition. */
  readonly newcomers: readonly string[];
}

interface RelationEnds {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Which part of a network is laid out as a whole, and which actors were added since and are placed beside it, so that a few new actors do not move
 * the others. It depends on ids alone, so that every machine gets the same.
 *
 * @param late Ids of actors and relations that the reader loaded.
 */
function settledPart(
  actors: readonly { readonly id: string }[],
  relations: readonly RelationEnds[],
  late: ReadonlySet<string>,
): Settled {
  const inTime = (a: string, b: string): number =>
    Number(timed.test(a)) - Number(timed.test(b)) || (a < b ? -1 : Number(a > b));
  const ids = actors.map(({ id }) => id).sort(inTime);
  const first = ids.filter((id) => !late.has(id));
  const given = first.filter((id) => !timed.test(id));
  const settled = new Set(
    2 * given.length >= first.length ? given : first.slice(0, settledSize(first.length)),
  );
  const between = relations.filter(
    ({ id, from, to }) => settled.has(from) && settled.has(to) && !late.has(id),
  );
  const givenBetween = between.filter(({ id }) => !timed.test(id));
  const held = 2 * givenBetween.length >= between.length ? givenBetween : between;
  return {
    actorIds: settled,
    relationIds: new Set(held.map(({ id }) => id)),
    newcomers: [...first, ...ids.filter((id) => late.has(id))].filter((id) => !settled.has(id)),
  };
}

/** The two window shapes that a network is laid out for: desktop and phone. More would give one network many different layouts. */
const wide = { width: 1180, height: 700 };
const tall = { width: 420, height: 560 };
/** The zoom at which a network of about forty actors is seen in each. */
const zoomIn = (window: LayoutRequest['window']): number => (window.width >= window.height ? 1 : 0.85);

/** The shape that suits this window. */
export const windowShape = (): LayoutRequest['window'] => (innerWidth >= innerHeight ? wide : tall);

/** The request for the layout of a network whose actors nobody has moved: all that is loaded, shown or not. */
export function graphLayoutRequest(
  { actors, relations }: Graph,
  layout: ViewState['layout'],
  expansions: ViewState['expansions'],
  window: LayoutRequest['window'],
): LayoutRequest {
  const late = new Set(expansions.flatMap(({ actorIds, relationIds }) => [...actorIds, ...relationIds]));
  const { actorIds, relationIds, newcomers } = settledPart(actors, relations, late);
  const settled = relations.filter(({ id }) => relationIds.has(id));
  // An actor has the size that it had before others were added.
  const degrees = new Map<string, number>();
  for (const { from, to } of settled)
    for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    layout,
    actors: actors.flatMap((actor) =>
      actorIds.has(actor.id)
        ? [layoutActor({ ...actor, relationCount: degrees.get(actor.id) ?? 0 }, zoomIn(window))]
        : [],
    ),
    links: toLayoutLinks(bundle(settled)),
    window,
    newcomers: {
      actors: newcomers.flatMap((id) => {
        const actor = byId.get(id);
        return actor ? [layoutActor(actor, zoomIn(window))] : [];
      }),
      links: toLayoutLinks(bundle(relations)),
    },
  };
}

interface Known {
  readonly key: string;
  readonly places: Promise<ReadonlyMap<string, Point>>;
}

let last: Known | null = null;

/** The network's own positions, the same on every visit. They are computed once, if necessary before the drawing is loaded. */
export function placeGraph(
  graph: Graph,
  layout: ViewState['layout'],
  expansions: ViewState['expansions'],
): Promise<ReadonlyMap<string, Point>> {
  const request = graphLayoutRequest(graph, layout, expansions, windowShape());
  const key = JSON.stringify(request);
  if (last?.key !== key) {
    const places = layOut(request);
    last = { key, places };
    places.catch(() => {
      // The next call tries again.
      if (last?.places === places) last = null;
    });
  }
  return last.places;
}
