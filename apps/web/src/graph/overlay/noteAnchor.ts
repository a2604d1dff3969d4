import type { Core } from 'cytoscape';
import type { Selection } from '../../state/selecting/selection';
import type { Point } from '../layout/point';

/** Where the note beside an actor or a relation is tied to, in pixels of the window, and whether that is in the background; null where it is not drawn. */
export function noteAnchor(cy: Core, { kind, id }: Selection): (Point & { readonly pale: boolean }) | null {
  const alone = cy.getElementById(id);
  const element =
    kind === 'actor' || alone.nonempty()
      ? alone
      : cy.edges().filter((edge) => (edge.data('relationIds') as readonly string[]).includes(id));
  if (element.empty()) return null;
  const pale = element.hasClass('faded') || element.hasClass('dimmed');
  if (kind === 'relation') {
    const { x, y } = element.edges().first().renderedMidpoint();
    return { x, y, pale };
  }
  const node = element.nodes().first();
  const { x, y } = node.renderedPosition();
  const radius = ((node.data('size') as number) / 2) * cy.zoom() * 0.72;
  return { x: x + radius, y: y - radius, pale };
}
