import type { GraphActor } from '../state/network/graphActor';
import { actorSize } from './elements/actorSize';
import { readableSize } from './elements/readableSize';
import { wrapLabel } from './elements/wrapLabel';
import { labelBox } from './labels/labelBox';
import type { LayoutActor } from './layout/layoutRequest';

/** The room that an actor takes: its shape, and its label beneath, which is as large as the zoom asks for at which the network will be seen. */
export function layoutActor({ id, name, relationCount }: GraphActor, zoom = 1): LayoutActor {
  const radius = actorSize(relationCount) / 2 + 2;
  const label = labelBox(wrapLabel(name).split('\n'), { x: 0, y: 0 }, radius, readableSize(zoom));
  const half = Math.max(radius, label.width / 2);
  return { id, left: half, right: half, above: radius, below: label.y + label.height / 2 };
}
