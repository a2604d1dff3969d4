import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { isCrowd } from '../elements/isCrowd';
import { markAs } from '../elements/markAs';
import type { Closeness } from '../sight/useCloseness';

/** From close by, writes on lines what they say. What draws a crowd sees to it by itself. Call anew whenever the lines change. */
export function useVerbs(cy: Core | null, closeness: Closeness, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || isCrowd(cy)) return;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        markAs(edge, 'near', closeness !== 'far');
      });
    });
  }, [cy, closeness, drawn]);
}
