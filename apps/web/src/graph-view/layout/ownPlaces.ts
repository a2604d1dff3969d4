import { bundle } from '../../domain/bundles';
import type { Graph } from '../../domain/graph';
import type { ViewState } from '../../domain/viewState';
import type { Point } from '../geometry/geometry';
import { layOut } from './layOut';
import type { LayoutRequest } from './layoutRequest';
import { layoutActor, toLayoutLinks } from './toLayoutRequest';

/** An id that Entente made, which begins with the moment of its making (UUID of version 7, RFC 9562). Others came with a file, all at once. */
const timed = /^[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u;

/** A network that grows has its places worked out anew at these numbers of actors: twice as many each time while it is small, then a quarter more. */
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
  /** Those who joined since, in the order of their joining. */
  readonly newcomers: readonly string[];
}

interface Tied {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Which part of a network is laid out as a whole, and who joined since and is placed beside it, so that a few newcomers move nobody else, on
 * any machine: it goes by ids alone.
 *
 * @param late Ids of actors and relations that the reader brought in.
 */
function settledPart(
  actors: readonly { readonly id: string }[],
  relations: readonly Tied[],
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

/** The two shapes of window that a network is laid out for: of a desk and of a phone. More would be more pictures of one network. */
const wide = { width: 1180, height: 700 };
const tall = { width: 420, height: 560 };
/** How near a network of some forty actors is seen in each. */
const zoomIn = (window: LayoutRequest['window']): number => (window.width >= window.height ? 1 : 0.85);

/** The shape that suits this window. */
export const windowShape = (): LayoutRequest['window'] => (innerWidth >= innerHeight ? wide : tall);

/** What the network is laid out by where nobody has chosen a place: all that is loaded, whatever of it is shown. */
export function graphLayoutRequest(
  { actors, relations }: Graph,
  layout: ViewState['layout'],
  expansions: ViewState['expansions'],
  window: LayoutRequest['window'],
): LayoutRequest {
  const late = new Set(expansions.flatMap(({ actorIds, relationIds }) => [...actorIds, ...relationIds]));
  const { actorIds, relationIds, newcomers } = settledPart(actors, relations, late);
  const settled = relations.filter(({ id }) => relationIds.has(id));
  // An actor is as large as it was before anybody joined.
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

/** The network's own places, the same on every visit. They are asked for once, and may be asked for before there is anything to draw them with. */
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
      // Asked for again, it is tried again.
      if (last?.places === places) last = null;
    });
  }
  return last.places;
}
