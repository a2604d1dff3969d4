import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { isLargeGraph, setClass } from '../elements/coreState';
import { verbsFrom } from '../geometry/sizes';

/** From this zoom on there is room for every relation by itself. */
const relations = 2.4;
/** Milliseconds without a turn of the wheel: what it costs to draw many lines otherwise must not come in between two. */
const rest = 250;

/** How close the reader is: far, close enough for verbs, or close enough for every relation by itself. */
type LevelOfDetail = 'far' | 'verbs' | 'relations';

const closenessAt = (zoom: number): LevelOfDetail =>
  zoom >= relations ? 'relations' : zoom >= verbsFrom ? 'verbs' : 'far';

/** The level of detail at the present zoom; of a large graph, once zooming rests. */
export function useLevelOfDetail(cy: Core | null): LevelOfDetail {
  const [closeness, setCloseness] = useState<LevelOfDetail>('far');
  useEffect(() => {
    if (cy === null) return undefined;
    let timer = 0;
    const read = (): void => setCloseness(closenessAt(cy.zoom()));
    const look = (): void => {
      clearTimeout(timer);
      if (isLargeGraph(cy)) timer = window.setTimeout(read, rest);
      else read();
    };
    cy.on('zoom', look);
    return () => {
      clearTimeout(timer);
      cy.removeListener('zoom', look);
    };
  }, [cy]);
  return closeness;
}

/** Zoomed in, shows the verbs on lines; the large-graph renderer does so itself. Call again whenever the lines change. */
export function useVerbLabels(cy: Core | null, closeness: LevelOfDetail, drawn: unknown): void {
  useEffect(() => {
    if (cy === null || isLargeGraph(cy)) return;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        setClass(edge, 'near', closeness !== 'far');
      });
    });
  }, [cy, closeness, drawn]);
}
