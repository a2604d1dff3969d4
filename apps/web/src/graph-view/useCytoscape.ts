import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Scheme } from '../ui/theme/scheme';
import { showNetwork } from './drawnNetwork';
import { isLargeGraph } from './elements/coreState';
import { renderLargeGraphs } from './large-graph-renderer/renderLargeGraphs';

const family = 'Source Sans 3 Variable';

/** A Cytoscape instance in an element, as long as the element exists. */
export function useCytoscape(scheme: Scheme): [RefObject<HTMLDivElement | null>, Core | null] {
  const container = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const currentScheme = useRef(scheme);
  useEffect(() => {
    currentScheme.current = scheme;
  }, [scheme]);
  useEffect(() => {
    const made = cytoscape({
      container: container.current,
      minZoom: 0.15,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
    });
    const end = renderLargeGraphs(made, () => currentScheme.current);
    // Labels were measured in another font while theirs was loading.
    const retype = ({ fontfaces }: FontFaceSetLoadEvent): void => {
      if (!isLargeGraph(made) && fontfaces.some((face) => face.family.includes(family)))
        made.style().update();
    };
    document.fonts.addEventListener('loadingdone', retype);
    // A canvas does not load the font by itself.
    void document.fonts.load(`12px "${family}"`);
    const hide = showNetwork(made);
    setCy(made);
    return () => {
      document.fonts.removeEventListener('loadingdone', retype);
      hide();
      end();
      made.destroy();
    };
  }, []);
  return [container, cy];
}
