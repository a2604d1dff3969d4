import type { Bundle } from '../../domain/network/bundles';
import type { GraphActor, GraphRelation } from '../../domain/network/graph';
import { actorSize, readableSize, wrapLabel, labelBox } from '../geometry/sizes';
import type { LayoutActor, LayoutLink } from './layoutRequest';

/** The space that an actor takes: its shape, and its label below, whose size depends on the zoom at which the network will be seen. */
export function layoutActor({ id, name, relationCount }: GraphActor, zoom = 1): LayoutActor {
  const radius = actorSize(relationCount) / 2 + 2;
  const label = labelBox(wrapLabel(name).split('\n'), { x: 0, y: 0 }, radius, readableSize(zoom));
  const half = Math.max(radius, label.width / 2);
  return { id, left: half, right: half, above: radius, below: label.y + label.height / 2 };
}

/** Relations that make an actor part of another or join them permanently; they count like two acts of cooperation. */
const belonging: ReadonlySet<string> = new Set(['OFFICE', 'MEMBERSHIP', 'PART_OF', 'OWNERSHIP', 'ALLIANCE']);
const BELONGING = 2;

/** The links between pairs of actors, all tones together: each pair once, without loops. */
export function toLayoutLinks(bands: readonly Bundle[]): LayoutLink[] {
  const pairs = new Map<string, LayoutLink>();
  for (const { from, to, relations } of bands) {
    if (from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const { pull = 0, ahead = 0, weight = 0, ...ends } = pairs.get(key) ?? { from, to };
    const along = relations.reduce(
      (sum, relation) => sum + (relation.directed ? (relation.from === ends.from ? 1 : -1) : 0),
      0,
    );
    pairs.set(key, {
      ...ends,
      weight: weight + relations.length,
      pull: pull + relations.reduce((sum, relation) => sum + pullOf(relation), 0),
      ahead: ahead + along,
    });
  }
  return [...pairs.values()];
}

/** Disputed relations, such as contested claims to a territory, do not pull actors together. */
function pullOf({ tone, type, evidence }: GraphRelation): number {
  if (tone === 'COOPERATION') return 1;
  if (tone === 'CONFLICT') return -1;
  return belonging.has(type) && evidence !== 'CONTESTED' && evidence !== 'DENIED' ? BELONGING : 0;
}
