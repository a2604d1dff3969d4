import type { LayoutActor } from './layoutRequest';

/** An actor without the room for its name: in a large network names show only from nearer. */
export function shapeOnly({ id, above }: LayoutActor): LayoutActor {
  return { id, left: above, right: above, above, below: above };
}
