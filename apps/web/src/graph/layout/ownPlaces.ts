import { bundle } from '../../state/network/bundle';
import type { Graph } from '../../state/network/graph';
import type { Picture } from '../../state/picture';
import { layoutActor } from '../layoutActor';
import { toTies } from '../toTies';
import { settledPart } from './generations';
import { layOut } from './layOut';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

/** The two shapes of window that a network is laid out for: of a desk and of a phone. More would be more pictures of one network. */
const wide = { width: 1180, height: 700 };
const tall = { width: 420, height: 560 };
/** How near a network of some forty actors is seen in each. */
const zoomIn = (window: LayoutRequest['window']): number => (window.width >= window.height ? 1 : 0.85);

/** The shape that suits this window. */
export const windowShape = (): LayoutRequest['window'] => (innerWidth >= innerHeight ? wide : tall);

/** What the network is laid out by where nobody has chosen a place: all that is loaded, whatever of it is shown. */
export function ownRequest(
  { actors, relations }: Graph,
  layout: Picture['layout'],
  expansions: Picture['expansions'],
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
    ties: toTies(bundle(settled)),
    window,
    newcomers: {
      actors: newcomers.flatMap((id) => {
        const actor = byId.get(id);
        return actor ? [layoutActor(actor, zoomIn(window))] : [];
      }),
      ties: toTies(bundle(relations)),
    },
  };
}

interface Known {
  readonly key: string;
  readonly places: Promise<ReadonlyMap<string, Point>>;
}

let last: Known | null = null;

/** The network's own places, the same on every visit. They are asked for once, and may be asked for before there is anything to draw them with. */
export function ownPlaces(
  graph: Graph,
  layout: Picture['layout'],
  expansions: Picture['expansions'],
): Promise<ReadonlyMap<string, Point>> {
  const request = ownRequest(graph, layout, expansions, windowShape());
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
