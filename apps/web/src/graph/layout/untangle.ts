import { arrange } from './arrange';
import { discomfort } from './discomfort';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { randomNumbers } from './randomNumbers';

/** The discomfort that a step may add at the outset, on average. */
const warmest = 0.5;

/**
 * Tries each actor at other places, wide ones first and ever nearer ones later, and keeps what makes the
 * picture easier to read, at first also what makes it a little harder, to find a way around a fault (after
 * Davidson and Harel 1996). Deterministic.
 */
export function untangle(
  request: LayoutRequest,
  start: ReadonlyMap<string, Point>,
  rounds: number,
): Map<string, Point> {
  const arrangement = arrange(request, start);
  const { actors, own, span, at } = arrangement;
  const random = randomNumbers(actors.length);
  for (let round = 0; round < rounds; round += 1) {
    const heat = warmest * (1 - round / rounds) ** 2;
    const reach = 1.6 * (1 - round / rounds) ** 1.5 + 0.02;
    for (const [index, now] of at.entries()) {
      const ties = own[index] ?? [];
      const tie = ties[Math.floor(random() * ties.length)];
      // By turns a step from where it stands, or to the side of one it is tied to.
      const beside = round % 4 === 0 && tie && at[tie.from === index ? tie.to : tie.from];
      const from = beside || now;
      const angle = random() * 2 * Math.PI;
      const far = beside ? 0.25 + 0.5 * random() : reach * random();
      const before = discomfort(index, arrangement);
      at[index] = { x: from.x + span.x * far * Math.cos(angle), y: from.y + span.y * far * Math.sin(angle) };
      const allowed = before - Math.log(1 - random()) * heat;
      if (discomfort(index, arrangement) >= allowed) at[index] = now;
    }
  }
  return new Map(actors.map(({ id }, index) => [id, at[index] ?? { x: 0, y: 0 }]));
}
