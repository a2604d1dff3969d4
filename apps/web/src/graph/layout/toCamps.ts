import type { LayoutRequest } from './layoutRequest';
import { randomNumbers } from './randomNumbers';
import { tiesOf } from './tiesOf';

const steps = 60;
const rounds = 40;

/**
 * How far each actor stands on which side, -1 to 1: the split into two that has most cooperation within the camps and most conflict between them
 * (the leading direction of the signed network, then each actor to the side that suits it, until nobody changes). 0: between the two, or tied by neither.
 */
export function toCamps(request: LayoutRequest): Map<string, number> {
  const own = tiesOf({ ties: request.ties.filter(({ pull }) => pull !== 0) });
  const random = randomNumbers(11);
  let side = new Map(request.actors.map(({ id }) => [id, own.has(id) ? random() - 0.5 : 0]));
  const drawn = (id: string): number =>
    (own.get(id) ?? []).reduce(
      (sum, tie) => sum + tie.pull * (side.get(tie.from === id ? tie.to : tie.from) ?? 0),
      0,
    );
  const strength = (id: string): number =>
    (own.get(id) ?? []).reduce((sum, { pull }) => sum + Math.abs(pull), 0);
  // Power iteration; its own weight keeps each actor from swinging to and fro.
  for (let step = 0; step < steps; step += 1) {
    const next = new Map([...side].map(([id, now]) => [id, drawn(id) + strength(id) * now]));
    const length = Math.hypot(...next.values()) || 1;
    side = new Map([...next].map(([id, value]) => [id, value / length]));
  }
  side = new Map([...side].map(([id, value]) => [id, Math.sign(value)]));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const { id } of request.actors) {
      const wish = Math.sign(drawn(id));
      if (wish === 0 || wish === side.get(id)) continue;
      side.set(id, wish);
      moved = true;
    }
  }
  const first = request.actors.find(({ id }) => side.get(id) !== 0);
  const turn = first && (side.get(first.id) ?? 1) > 0 ? -1 : 1;
  const leaning = (): Map<string, number> =>
    new Map(request.actors.map(({ id }) => [id, drawn(id) / (strength(id) || 1)]));
  // Who leans on somebody between the two stands between them too.
  side = leaning();
  side = leaning();
  const furthest = Math.max(...[...side.values()].map(Math.abs)) || 1;
  return new Map([...side].map(([id, value]) => [id, (turn * value) / furthest]));
}
