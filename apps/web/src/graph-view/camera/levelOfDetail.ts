import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { isLargeGraph, setClass } from '../elements/coreState';
import { verbsFrom } from '../geometry/sizes';

/** From this zoom on every relation is drawn separately. */
const relations = 2.4;
/** Milliseconds without a wheel event after which the lines are drawn at another level of detail: that is too slow to do between two events. */
const rest = 250;

/** The level of detail: far; near enough for verbs; or near enough for every relation to be drawn separately. */
type LevelOfDetail = 'far' | 'verbs' | 'relations';

const closenessAt = (zoom: number): LevelOfDetail =>
  zoom >= relations ? 'relations' : zoom >= verbsFrom ? 'verbs' : 'far';

/** The level of detail at the present zoom; in a large graph it changes when zooming ends. */
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

/** Shows the verbs on lines when zoomed in; the large-graph renderer does so itself. Call it again whenever the lines change. */
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
