import { dayNumber } from './dayNumber.js';
import { stepOn } from './networkView.js';
import { forEachPassing, type PassingRelations } from './passingRelations.js';

/**
 * The strongest of what passes as known on a day, `most` of them at most, in the order of the fragment by-strength: by rank, then most origins,
 * then by id. More than 255 origins count as 255.
 */
export async function strongestPassing(found: PassingRelations, most: number): Promise<number[]> {
  const { network, knownAt } = found;
  const day = dayNumber(knownAt ?? '9999-12-31');
  /** By rank and number of origins, strongest first. */
  const groups: number[][] = [];
  await forEachPassing(found, (relation, rank) => {
    const origins = network.stepOrigins[stepOn(network, relation, day)] ?? 0;
    (groups[rank * 256 + 255 - origins] ??= []).push(relation);
  });
  const strongest: number[] = [];
  // Not for…of, which would go through the empty places as well.
  groups.forEach((group) => {
    if (strongest.length >= most) return;
    group.sort((a, b) => network.relationNumbers.compare(a, b));
    for (const relation of group.slice(0, most - strongest.length)) strongest.push(relation);
  });
  return strongest;
}
