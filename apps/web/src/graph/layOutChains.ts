import { chainPlaces } from '../state/chainPlaces';

/** Milliseconds that actors take to come to their places. */
const MOVE = 350;
/** Pixels at zoom 1 around what is shown. */
const MARGIN = 60;
/** So near and no nearer. */
const CLOSEST = 1.3;

/** Lays chains of drawn actors out from left to right, beneath the rest of the network, and brings them into sight. */
export function layOutChains(chains: Parameters<typeof chainPlaces>[0]): void {
  const cy = window.entente?.graph;
  if (!cy) return;
  const places = chainPlaces(chains);
  const members = cy.nodes().filter((node) => places.has(node.id()));
  if (members.empty()) return;
  const others = cy.nodes().difference(members);
  const { x1, x2, y2 } = (others.empty() ? cy.nodes() : others).boundingBox();
  const width = Math.max(...[...places.values()].map(({ x }) => x));
  const offset = { x: (x1 + x2 - width) / 2, y: y2 + 160 };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  members.forEach((node) => {
    const at = places.get(node.id());
    if (!at) return;
    const position = { x: offset.x + at.x, y: offset.y + at.y };
    if (still) node.position(position);
    else node.animate({ position }, { duration: MOVE, easing: 'ease-in-out' });
  });
  const [w, h] = [width + 2 * MARGIN, Math.max(...[...places.values()].map(({ y }) => y)) + 3 * MARGIN];
  const zoom = Math.min(CLOSEST, cy.width() / w, cy.height() / h);
  const pan = {
    x: cy.width() / 2 - (offset.x + width / 2) * zoom,
    y: cy.height() / 2 - (offset.y + h / 2 - 1.5 * MARGIN) * zoom,
  };
  if (still) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: MOVE, easing: 'ease-in-out' });
}
