import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';

declare global {
  interface Window {
    /** For tests and the curious: the drawn network. */
    entente?: { graph: Core };
  }
}

/** A Cytoscape in an element, for as long as the element is there. */
export function useCytoscape(): [RefObject<HTMLDivElement | null>, Core | null] {
  const container = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => {
    const made = cytoscape({
      container: container.current,
      minZoom: 0.15,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
    });
    // Labels are drawn on a canvas, which does not ask for a font that is still on its way.
    void document.fonts
      .load('12px "Source Sans 3 Variable"')
      .then(() => made.destroyed() || made.style().update());
    window.entente = { graph: made };
    setCy(made);
    return () => {
      delete window.entente;
      made.destroy();
    };
  }, []);
  return [container, cy];
}
