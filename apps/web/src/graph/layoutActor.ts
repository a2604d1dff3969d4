import type { GraphActor } from '../state/graphActor';
import { actorSize } from './actorSize';
import type { LayoutActor } from './layout/layoutRequest';
import { wrapLabel } from './wrapLabel';

/** Of the label's type at zoom 1, in pixels. */
const characterWidth = 6.6;
const lineHeight = 15;
const labelGap = 4;

/** The room that an actor takes: its shape, and its label beneath. */
export function layoutActor({ id, name, relationCount }: GraphActor): LayoutActor {
  const radius = actorSize(relationCount) / 2 + 2;
  const lines = wrapLabel(name).split('\n');
  const half = Math.max(radius, (Math.max(...lines.map((line) => line.length)) * characterWidth) / 2 + 2);
  return { id, left: half, right: half, above: radius, below: radius + labelGap + lines.length * lineHeight };
}
