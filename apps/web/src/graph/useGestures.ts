import type { Core, EventObjectEdge, EventObjectNode } from 'cytoscape';
import { useEffect } from 'react';
import type { Selection } from '../state/selection';

/** What comes of a hand on the network. */
export interface Gestures {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
  /** A band was opened. */
  readonly onFan: (bandId: string) => void;
}

/** From this zoom on every relation says its verb. */
const readable = 1.9;

/** A click selects, on a band it fans out first; a double click expands; hovering brings out; the empty canvas clears. */
export function useGestures(cy: Core | null, { onSelect, onExpand, onFan }: Gestures): void {
  useEffect(() => {
    if (cy === null) return undefined;
    const onNode = ({ target }: EventObjectNode): void => onSelect({ kind: 'actor', id: target.id() });
    const onEdge = ({ target }: EventObjectEdge): void => {
      if (target.data('band') === 'yes') onFan(target.id());
      const [first] = target.data('relationIds') as string[];
      if (first !== undefined) onSelect({ kind: 'relation', id: first });
    };
    const onCanvas = ({ target }: { target: unknown }): void => {
      if (target === cy) onSelect(null);
    };
    const onDouble = ({ target }: EventObjectNode): void => onExpand(target.id());
    const onOver = ({ target }: EventObjectNode | EventObjectEdge): void => {
      target.addClass(target.isNode() ? 'hovered' : 'spoken');
      const container = cy.container();
      if (container) container.style.cursor = 'pointer';
    };
    const onOut = ({ target }: EventObjectNode | EventObjectEdge): void => {
      target.removeClass('hovered');
      if (!target.hasClass('chosen') && cy.zoom() < readable) target.removeClass('spoken');
      const container = cy.container();
      if (container) container.style.cursor = '';
    };
    const onZoom = (): void => {
      if (cy.zoom() >= readable) cy.edges().addClass('spoken');
      else cy.edges().not('.chosen').removeClass('spoken');
    };
    cy.on('tap', 'node', onNode);
    cy.on('tap', 'edge', onEdge);
    cy.on('tap', onCanvas);
    cy.on('dbltap', 'node', onDouble);
    cy.on('mouseover', 'node, edge', onOver);
    cy.on('mouseout', 'node, edge', onOut);
    cy.on('zoom', onZoom);
    return () => {
      cy.removeListener('tap dbltap mouseover mouseout zoom');
    };
  }, [cy, onSelect, onExpand, onFan]);
}
