import type { Core, EdgeSingular } from 'cytoscape';
import { useEffect } from 'react';
import type { Closeness } from './useCloseness';
import { isCrowd } from './isCrowd';
import { markAs } from './markAs';

/** Milliseconds without a move of the hand. */
const rest = 250;

/** From close by, writes on lines what they say; where many are drawn, on those in sight alone. Call anew whenever the lines change. */
export function useVerbs(cy: Core | null, closeness: Closeness, drawn: unknown): void {
  useEffect(() => {
    if (cy === null) return undefined;
    let timer = 0;
    const read = (): void => {
      const wanted = closeness === 'far' ? () => false : isCrowd(cy) ? inSight(cy) : () => true;
      cy.batch(() => {
        cy.edges().forEach((edge) => {
          markAs(edge, 'near', wanted(edge));
        });
      });
    };
    read();
    if (closeness === 'far') return undefined;
    const soon = (): void => {
      clearTimeout(timer);
      if (isCrowd(cy)) timer = window.setTimeout(read, rest);
    };
    cy.on('viewport', soon);
    return () => {
      clearTimeout(timer);
      cy.removeListener('viewport', soon);
    };
  }, [cy, closeness, drawn]);
}

/** Whether the middle of a line, where its verb stands, is within the window. */
function inSight(cy: Core): (edge: EdgeSingular) => boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  return (edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return x >= x1 && x <= x2 && y >= y1 && y <= y2;
  };
}
