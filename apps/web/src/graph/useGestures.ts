import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import { useEffect } from 'react';
import type { Selection } from '../state/selection';

/** What comes of a hand on the network. */
interface Gestures {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
  /** A band was opened. */
  readonly onFan: (bandId: string) => void;
}

/**
 * A click on an actor or a relation selects it, on a band fans it out, on the empty canvas clears; a double click on
 * an actor expands it; hovering brings out.
 */
export function useGestures(cy: Core | null, { onSelect, onExpand, onFan }: Gestures): void {
  useEffect(() => {
    if (cy === null) return undefined;
    const point = (cursor: string): void => {
      const container = cy.container();
      if (container) container.style.cursor = cursor;
    };
    const onNode = ({ target }: EventObjectNode): void => onSelect({ kind: 'actor', id: target.id() });
    const onEdge = ({ target }: EventObjectEdge): void => {
      if (target.data('band') === 'yes') onFan(target.id());
      else onSelect({ kind: 'relation', id: target.id() });
    };
    const onCanvas = ({ target }: EventObject): void => {
      if (target === cy) onSelect(null);
    };
    const onDouble = ({ target }: EventObjectNode): void => onExpand(target.id());
    const onOver = ({ target }: EventObject): void => {
      cy.$id((target as EventObjectNode['target']).id()).addClass('hovered');
      point('pointer');
    };
    const onOut = (): void => {
      cy.elements('.hovered').removeClass('hovered');
      point('');
    };
    cy.on('tap', 'node', onNode);
    cy.on('tap', 'edge', onEdge);
    cy.on('tap', onCanvas);
    cy.on('dbltap', 'node', onDouble);
    cy.on('mouseover', 'node, edge', onOver);
    cy.on('mouseout', 'node, edge', onOut);
    return () => {
      cy.removeListener('tap', 'node', onNode);
      cy.removeListener('tap', 'edge', onEdge);
      cy.removeListener('tap', onCanvas);
      cy.removeListener('dbltap', 'node', onDouble);
      cy.removeListener('mouseover', 'node, edge', onOver);
      cy.removeListener('mouseout', 'node, edge', onOut);
    };
  }, [cy, onSelect, onExpand, onFan]);
}
