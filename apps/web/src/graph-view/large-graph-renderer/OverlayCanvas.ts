import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { CrowdModel } from './LargeGraphModel';
import { linesAt } from './hitTest';
import { Mark } from './scene';
import { noteMarks } from '../elements/coreState';
import { paintCrowd } from './paint';

const none: ReadonlySet<number> = new Set();

/** What is under the hand, over the pictures of a crowd: drawn by the page itself, at every frame. */
export class CrowdGlass {
  readonly canvas = document.createElement('canvas');
  readonly #cy: Core;
  readonly #model: CrowdModel;
  #hovered: NodeSingular | EdgeSingular | null = null;
  /** What the hand drew along until just now, and from which version on the picture shows it where it is. */
  #landing: { readonly ids: ReadonlySet<string>; readonly from: number } | null = null;
  /** Of the crowd on the picture, and as it is known. */
  #versions = { shown: 0, known: 0 };

  constructor(cy: Core, model: CrowdModel) {
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

  /** @param versions Of the crowd on the picture beneath, and as it is known. */
  paint(versions: { readonly shown: number; readonly known: number }): void {
    this.#versions = versions;
    if (this.#landing && versions.shown >= this.#landing.from) this.#landing = null;
    const { crowd, nodes, edges, lifted } = this.#model;
    const held = lifted.size > 0 ? lifted : (this.#landing?.ids ?? lifted);
    const hovered = this.#hovered?.removed() === true ? null : this.#hovered;
    const nothing = crowd === null || (held.size === 0 && hovered === null);
    // A canvas over another costs at every frame, blank or not.
    if (this.canvas.hidden !== nothing) this.canvas.hidden = nothing;
    const pen = nothing ? null : this.canvas.getContext('2d');
    if (nothing || pen === null) return;
    const [cy, ratio] = [this.#cy, devicePixelRatio];
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    pen.resetTransform();
    pen.clearRect(0, 0, width, height);
    const moved = nodes.flatMap((node, at) => (held.has(node.id()) ? [at] : []));
    const actor = hovered?.isNode() === true ? nodes.indexOf(hovered) : -1;
    const line = hovered?.isEdge() === true ? edges.indexOf(hovered) : -1;
    const actors = [...moved, ...(actor < 0 || moved.includes(actor) ? [] : [actor])];
    const lines = [...linesAt(crowd, moved), ...(line < 0 ? [] : [line])];
    const marks = { actors: crowd.marks.actors.slice(), lines: crowd.marks.lines.slice() };
    if (actor >= 0) marks.actors[actor] = (marks.actors[actor] ?? 0) | Mark.HOVERED;
    if (line >= 0) marks.lines[line] = (marks.lines[line] ?? 0) | Mark.HOVERED;
    const { x1: left, y1: top } = cy.extent();
    const view = { left, top, zoom: cy.zoom(), ratio, width, height };
    paintCrowd(pen, { ...crowd, marks }, view, { actors, lines, named: actors, counted: none });
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
    this.#model.lifted = new Set([node, ...along].map((one) => one.id()));
    noteMarks(this.#cy);
  };

  readonly #land = (): void => {
    if (this.#model.lifted.size === 0) return;
    this.#landing = { ids: this.#model.lifted, from: this.#versions.known + 1 };
    this.#model.lifted = new Set();
    noteMarks(this.#cy);
  };
}
