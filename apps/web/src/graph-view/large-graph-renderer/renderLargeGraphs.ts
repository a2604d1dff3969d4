import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import { isCrowd, noteNoCrowd } from '../elements/coreState';
import { nameWhoFits } from '../elements/labels';
import { CrowdLayer } from './LargeGraphLayer';

/** What is used of Cytoscape's own renderer, which its drawing by WebGL takes over in the same way. */
interface Renderer {
  render: (options?: { readonly forcedContext?: unknown }) => void;
  notify: (what: string, elements?: unknown) => void;
  findNearestElements: (
    x: number,
    y: number,
    interactive: boolean,
    touched: boolean,
  ) => (NodeSingular | EdgeSingular)[];
  getCachedZSortedEles: () => Sorted;
  beforeRender: (callback: () => void, priority: number) => void;
  readonly beforeRenderCallbacks: { fn: (...given: unknown[]) => void; readonly priority: number }[];
  readonly beforeRenderPriorities: { readonly animations: number; readonly eleCalcs: number };
  readonly data: { readonly canvasContainer: HTMLElement };
}

/** All elements, those beneath before those above. */
type Sorted = (NodeSingular | EdgeSingular)[] & { interactive?: (NodeSingular | EdgeSingular)[] };

/**
 * Has crowds drawn and found under the hand by a layer of their own: Cytoscape stays the model and hears the gestures, and works out neither style nor
 * geometry of what it does not draw. Smaller networks it draws itself, as ever. The core says `drawn` where all is seen as it is.
 *
 * @param scheme The one that is worn now.
 */
export function drawCrowds(cy: Core, scheme: () => Scheme): () => void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { render, notify, findNearestElements, getCachedZSortedEles } = renderer;
  const { beforeRenderCallbacks, beforeRenderPriorities } = renderer;
  let all: Sorted | null = null;
  let layer: CrowdLayer | null = null;

  const close = (): void => {
    layer?.close();
    layer = null;
  };
  const giveUp = (): void => {
    noteNoCrowd(cy);
    close();
    nameWhoFits(cy);
    cy.style().update();
  };
  for (const callback of beforeRenderCallbacks) {
    if (callback.priority === beforeRenderPriorities.animations) continue;
    const { fn } = callback;
    callback.fn = (...given) => {
      if (!isCrowd(cy)) fn(...given);
    };
  }
  // Marks of a crowd were put where Cytoscape does not look for changes.
  renderer.beforeRender(
    () => {
      if (layer !== null && !isCrowd(cy)) cy.style().update();
    },
    (beforeRenderPriorities.animations + beforeRenderPriorities.eleCalcs) / 2,
  );

  renderer.notify = (what, elements) => {
    layer?.hear(what);
    if (what === 'add' || what === 'remove') all = null;
    notify.call(renderer, what, elements);
  };
  renderer.findNearestElements = (x, y, interactive, touched) =>
    isCrowd(cy) && layer !== null
      ? layer.elementsAt(x, y, touched)
      : findNearestElements.call(renderer, x, y, interactive, touched);
  // It goes over all of them when a hand lets go; to sort them it would work out everybody's style.
  renderer.getCachedZSortedEles = () => {
    if (!isCrowd(cy)) return getCachedZSortedEles.call(renderer);
    all ??= cy.elements().toArray();
    all.interactive = all;
    return all;
  };
  renderer.render = (options = {}) => {
    if (isCrowd(cy) && options.forcedContext === undefined) {
      layer ??= new CrowdLayer(cy, scheme, renderer.data.canvasContainer, giveUp);
      layer.frame();
      return;
    }
    render.call(renderer, options);
    if (options.forcedContext !== undefined) return;
    if (layer !== null) close();
    cy.emit('drawn');
  };
  return close;
}
