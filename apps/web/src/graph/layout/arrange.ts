import type { Arrangement, IndexedTie } from './arrangement';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

/** The network with its middle in the middle of the window. */
export function arrange(
  { actors, ties, window }: LayoutRequest,
  start: ReadonlyMap<string, Point>,
): Arrangement {
  const points = actors.map(({ id }) => start.get(id) ?? { x: 0, y: 0 });
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [cx, cy] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const own: IndexedTie[][] = actors.map(() => []);
  const indexed = ties.flatMap(({ from, to, weight }): IndexedTie[] => {
    const [one, other] = [indexOf.get(from), indexOf.get(to)];
    return one === undefined || other === undefined ? [] : [{ from: one, to: other, weight }];
  });
  for (const tie of indexed) {
    own[tie.from]?.push(tie);
    own[tie.to]?.push(tie);
  }
  return {
    actors,
    ties: indexed,
    own,
    window,
    span: { x: window.width / 2.6, y: window.height / 2.6 },
    at: points.map(({ x, y }) => ({ x: x - cx, y: y - cy })),
  };
}
