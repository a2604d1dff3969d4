import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import { isLargeGraph, drawAsUsual } from '../elements/coreState';
import { chooseNames } from '../elements/labels';
import type { LargeGraphLayer } from './LargeGraphLayer';

/** What is used of Cytoscape's own renderer; its WebGL drawing replaces the same parts. */
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

/** Loaded with the first large graph. */
let Layer: typeof LargeGraphLayer | null = null;

/** All elements, from the lowest to the topmost. */
type Sorted = (NodeSingular | EdgeSingular)[] & { interactive?: (NodeSingular | EdgeSingular)[] };

/**
 * Replaces drawing and hit test of large graphs by a layer of its own. Cytoscape stays the model and receives the gestures, and computes neither
 * style nor geometry of what it does not draw. Smaller networks are drawn by Cytoscape as usual, and large ones too where the layer fails to load. The core emits `drawn` when everything is up to
 * date.
 *
 * @param scheme The colour scheme in use.
 */
export function renderLargeGraphs(cy: Core, scheme: () => Scheme): () => void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { render, notify, findNearestElements, getCachedZSortedEles } = renderer;
  const { beforeRenderCallbacks, beforeRenderPriorities } = renderer;
  let all: Sorted | null = null;
  let layer: LargeGraphLayer | null = null;
  let isLoading = false;
  let isClosed = false;

  const close = (): void => {
    layer?.close();
    layer = null;
  };
  const giveUp = (): void => {
    drawAsUsual(cy);
    close();
    chooseNames(cy);
    cy.style().update();
  };
  const loadLayer = (): void => {
    if (isLoading) return;
    isLoading = true;
    import('./LargeGraphLayer').then(
      (loaded) => {
        Layer = loaded.LargeGraphLayer;
        if (!isClosed) renderer.render();
      },
      () => {
        if (!isClosed) giveUp();
      },
    );
  };
  for (const callback of beforeRenderCallbacks) {
    if (callback.priority === beforeRenderPriorities.animations) continue;
    const { fn } = callback;
    callback.fn = (...given) => {
      if (!isLargeGraph(cy)) fn(...given);
    };
  }
  // Marks of a large graph were set without notifying Cytoscape.
  renderer.beforeRender(
    () => {
      if (layer !== null && !isLargeGraph(cy)) cy.style().update();
    },
    (beforeRenderPriorities.animations + beforeRenderPriorities.eleCalcs) / 2,
  );

  renderer.notify = (what, elements) => {
    layer?.notify(what);
    if (what === 'add' || what === 'remove') all = null;
    notify.call(renderer, what, elements);
  };
  renderer.findNearestElements = (x, y, interactive, touched) =>
    isLargeGraph(cy) && layer !== null
      ? layer.elementsAt(x, y, touched)
      : findNearestElements.call(renderer, x, y, interactive, touched);
  // Cytoscape goes through all of them when a drag ends; to sort them it would compute the style of every element.
  renderer.getCachedZSortedEles = () => {
    if (!isLargeGraph(cy)) return getCachedZSortedEles.call(renderer);
    all ??= cy.elements().toArray();
    all.interactive = all;
    return all;
  };
  renderer.render = (options = {}) => {
    if (isLargeGraph(cy) && options.forcedContext === undefined) {
      if (Layer === null) loadLayer();
      else {
        layer ??= new Layer(cy, scheme, renderer.data.canvasContainer, giveUp);
        layer.frame();
      }
      return;
    }
    render.call(renderer, options);
    if (options.forcedContext !== undefined) return;
    if (layer !== null) close();
    cy.emit('drawn');
  };
  return () => {
    isClosed = true;
    close();
  };
}
