import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { notifyMarks } from '../elements/coreState';
import { linesAt } from './hitTest';
import type { LargeGraphModel } from './LargeGraphModel';
import { paintGraph } from './paint';
import { Mark } from './scene';

const none: ReadonlySet<number> = new Set();

/** What is under the pointer, above the bitmaps of a large graph: drawn by the page itself, at every frame. */
export class OverlayCanvas {
  readonly canvas = document.createElement('canvas');
  readonly #cy: Core;
  readonly #model: LargeGraphModel;
  #hovered: NodeSingular | EdgeSingular | null = null;
  /** What was dragged until just now, and the first version of the graph whose bitmap shows it in its new position. */
  #landing: { readonly ids: ReadonlySet<string>; readonly from: number } | null = null;
  /** Versions of the graph: on the bitmap, and the newest. */
  #versions = { shown: 0, known: 0 };

  constructor(cy: Core, model: LargeGraphModel) {
    [this.#cy, this.#model] = [cy, model];
    this.canvas.style.cssText = 'position: absolute; left: 0; top: 0; width: 100%; height: 100%';
    this.canvas.hidden = true;
    cy.on('mouseover', 'node, edge', this.#hover);
    cy.on('mouseout', 'node, edge', this.#leave);
    cy.on('grab', 'node', this.#lift);
    cy.on('free', 'node', this.#land);
  }

  close(): void {
    this.#cy.removeListener('mouseover', 'node, edge', this.#hover);
    this.#cy.removeListener('mouseout', 'node, edge', this.#leave);
    this.#cy.removeListener('grab', 'node', this.#lift);
    this.#cy.removeListener('free', 'node', this.#land);
  }

  /** @param versions Of the graph: on the bitmap below, and the newest. */
  paint(versions: { readonly shown: number; readonly known: number }): void {
    this.#versions = versions;
    if (this.#landing && versions.shown >= this.#landing.from) this.#landing = null;
    const { graph, nodes, edges, dragged } = this.#model;
    const held = dragged.size > 0 ? dragged : (this.#landing?.ids ?? dragged);
    const hovered = this.#hovered?.removed() === true ? null : this.#hovered;
    const nothing = graph === null || (held.size === 0 && hovered === null);
    // A canvas above another takes time at every frame, even an empty one.
    if (this.canvas.hidden !== nothing) this.canvas.hidden = nothing;
    const context = nothing ? null : this.canvas.getContext('2d');
    if (nothing || context === null) return;
    const [cy, ratio] = [this.#cy, devicePixelRatio];
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    context.resetTransform();
    context.clearRect(0, 0, width, height);
    const moved = nodes.flatMap((node, at) => (held.has(node.id()) ? [at] : []));
    const actor = hovered?.isNode() === true ? nodes.indexOf(hovered) : -1;
    const line = hovered?.isEdge() === true ? edges.indexOf(hovered) : -1;
    const actors = [...moved, ...(actor < 0 || moved.includes(actor) ? [] : [actor])];
    const lines = [...linesAt(graph, moved), ...(line < 0 ? [] : [line])];
    const marks = { actors: graph.marks.actors.slice(), lines: graph.marks.lines.slice() };
    if (actor >= 0) marks.actors[actor] = (marks.actors[actor] ?? 0) | Mark.HOVERED;
    if (line >= 0) marks.lines[line] = (marks.lines[line] ?? 0) | Mark.HOVERED;
    const { x1: left, y1: top } = cy.extent();
    const view = { left, top, zoom: cy.zoom(), ratio, width, height };
    paintGraph(context, { ...graph, marks }, view, { actors, lines, named: actors, counted: none });
  }

  readonly #hover = ({ target }: EventObject): void => {
    this.#hovered = target as NodeSingular | EdgeSingular;
    this.paint(this.#versions);
  };

  readonly #leave = (): void => {
    this.#hovered = null;
    this.paint(this.#versions);
  };

  readonly #lift = ({ target }: EventObject): void => {
    const node = target as NodeSingular;
    const along = node.hasClass('picked') ? this.#model.nodes.filter((one) => one.hasClass('picked')) : [];
    this.#model.dragged = new Set([node, ...along].map((one) => one.id()));
    notifyMarks(this.#cy);
  };

  readonly #land = (): void => {
    if (this.#model.dragged.size === 0) return;
    this.#landing = { ids: this.#model.dragged, from: this.#versions.known + 1 };
    this.#model.dragged = new Set();
    notifyMarks(this.#cy);
  };
}
