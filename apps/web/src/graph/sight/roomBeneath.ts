import type { Point } from '../layout/point';

/** Pixels at zoom 1 between the network and what is put beneath it. */
const GAP = 160;

/** The middle of the upper edge of the free room beneath the network, some of its actors left out of account. */
export function roomBeneath(except: ReadonlySet<string>): Point {
  const cy = window.entente?.graph;
  const others = cy?.nodes().filter((node) => !except.has(node.id()));
  if (!others || others.empty()) return { x: 0, y: 0 };
  const { x1, x2, y2 } = others.boundingBox();
  return { x: (x1 + x2) / 2, y: y2 + GAP };
}
