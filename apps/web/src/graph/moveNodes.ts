import type { Core } from 'cytoscape';
import type { Point } from './layout/point';

/** From so many on, moving all of them at once would stutter. */
const crowd = 1500;

const eased = (share: number): number => 1 - (1 - share) ** 3;

/**
 * Has actors go to their places, in so many milliseconds; at once where the reader wants no motion, or where there are too many of them.
 * The function that it answers stops them where they are.
 */
export function moveNodes(cy: Core, places: ReadonlyMap<string, Point>, duration: number): () => void {
  const moves = [...places].flatMap(([id, to]) => {
    const node = cy.getElementById(id);
    if (node.empty() || node.grabbed()) return [];
    const { x, y } = node.position();
    return x === to.x && y === to.y ? [] : [{ node, from: { x, y }, to }];
  });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goTo = (share: number): void => {
    cy.batch(() => {
      for (const { node, from, to } of moves)
        if (share === 1) node.position({ ...to });
        else node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    });
  };
  if (moves.length === 0) return () => undefined;
  if (still || duration === 0 || moves.length > crowd) {
    goTo(1);
    cy.emit('settled');
    return () => undefined;
  }
  const begin = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    if (cy.destroyed()) return;
    const share = Math.min(1, Math.max(0, (now - begin) / duration));
    goTo(eased(share));
    if (share < 1) frame = requestAnimationFrame(step);
    else cy.emit('settled');
  });
  return () => cancelAnimationFrame(frame);
}
