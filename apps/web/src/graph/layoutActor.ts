import type { GraphActor } from '../state/network/graphActor';
import { actorSize } from './elements/actorSize';
import { readableSize } from './elements/readableSize';
import { wrapLabel } from './elements/wrapLabel';
import { labelBox } from './labels/labelBox';
import type { LayoutActor } from './layout/layoutRequest';

/** The room that an actor takes at zoom 1: its shape, and its label beneath. */
export function layoutActor({ id, name, relationCount }: GraphActor): LayoutActor {
  const radius = actorSize(relationCount) / 2 + 2;
  const label = labelBox(wrapLabel(name).split('\n'), { x: 0, y: 0 }, radius, readableSize(1));
  const half = Math.max(radius, label.width / 2);
  return { id, left: half, right: half, above: radius, below: label.y + label.height / 2 };
}
