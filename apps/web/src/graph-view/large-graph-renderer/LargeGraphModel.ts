import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import { hitTest } from './hitTest';
import { type LargeGraph, type WorkerMessage, Mark } from './scene';
import { toMarks, toScene } from './toScene';

/** Pixels at zoom 1 around the outermost actors. */
const around = 80;

/** A large graph as columns, kept in step with Cytoscape. */
export class LargeGraphModel {
  readonly #cy: Core;
  readonly #scheme: () => Scheme;
  readonly #stale = { scene: true, places: true, marks: true };
  /** In the order of the columns. */
  nodes: readonly NodeSingular[] = [];
  edges: readonly EdgeSingular[] = [];
  graph: LargeGraph | null = null;
  /** Ids of what is being dragged. */
  dragged: ReadonlySet<string> = new Set();

  /** @param scheme The colour scheme in use. */
  constructor(cy: Core, scheme: () => Scheme) {
    [this.#cy, this.#scheme] = [cy, scheme];
    cy.on('data', this.#onData);
    // Cytoscape's renderer is not notified of what is dragged.
    cy.on('drag', 'node', this.#onDrag);
  }

  close(): void {
    this.#cy.removeListener('data', this.#onData);
    this.#cy.removeListener('drag', 'node', this.#onDrag);
  }

  /** Takes a notification of Cytoscape's renderer. */
  notify(what: string): void {
    if (what === 'add' || what === 'remove') this.#stale.scene = true;
    else if (what === 'position') this.#stale.places = true;
    else if (what === 'marks') this.#stale.marks = true;
  }

  /** Whether it is in step with Cytoscape. */
  get current(): boolean {
    return !this.#stale.scene && !this.#stale.places && !this.#stale.marks;
  }

  /** Brings it up to date, and returns what has changed. */
  update(): WorkerMessage[] {
    const { scene, places, marks } = this.#stale;
    if (this.current) return [];
    [this.#stale.scene, this.#stale.places, this.#stale.marks] = [false, false, false];
    if (scene || this.graph === null) {
      [this.nodes, this.edges] = [this.#cy.nodes().toArray(), this.#cy.edges().toArray()];
      this.graph = {
        scene: toScene(this.nodes, this.edges, this.#scheme()),
        places: this.#readPlaces(),
        marks: this.#readMarks(),
      };
    } else
      this.graph = {
        ...this.graph,
        ...(places ? { places: this.#readPlaces() } : {}),
        ...(marks ? { marks: this.#readMarks() } : {}),
      };
    const now = this.graph;
    return [
      ...(scene ? [{ kind: 'scene', scene: now.scene } as const] : []),
      ...(scene || places ? [{ kind: 'places', places: now.places } as const] : []),
      ...(scene || marks ? [{ kind: 'marks', marks: now.marks } as const] : []),
    ];
  }

  /** What is at a point of the network; actors come before lines. */
  elementsAt(x: number, y: number, touched: boolean): (NodeSingular | EdgeSingular)[] {
    if (this.graph === null) return [];
    const zoom = this.#cy.zoom();
    const reach = touched ? { actor: 8 / zoom, line: 24 / zoom } : { actor: 2 / zoom, line: 8 / zoom };
    const { actor, line } = hitTest(this.graph, x, y, reach);
    return [
      actor === null ? [] : (this.nodes[actor] ?? []),
      line === null ? [] : (this.edges[line] ?? []),
    ].flat();
  }

  /** Left, top, right and bottom of everything that is drawn. */
  bounds(): [number, number, number, number] {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const places = this.graph?.places ?? [];
    for (let at = 0; at < places.length; at += 2) {
      const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    return [left - around, top - around, right + around, bottom + around];
  }

  #readPlaces(): Float32Array {
    const places = new Float32Array(2 * this.nodes.length);
    for (const [actor, node] of this.nodes.entries()) {
      const { x, y } = node.position();
      places[2 * actor] = x;
      places[2 * actor + 1] = y;
    }
    return places;
  }

  #readMarks(): LargeGraph['marks'] {
    const marks = toMarks(this.nodes, this.edges);
    if (this.dragged.size === 0) return marks;
    for (const [actor, node] of this.nodes.entries())
      if (this.dragged.has(node.id())) marks.actors[actor] = (marks.actors[actor] ?? 0) | Mark.LIFTED;
    for (const [line, edge] of this.edges.entries()) {
      const { source, target } = edge.data() as { source: string; target: string };
      if (this.dragged.has(source) || this.dragged.has(target))
        marks.lines[line] = (marks.lines[line] ?? 0) | Mark.LIFTED;
    }
    return marks;
  }

  readonly #onData = (): void => {
    this.#stale.scene = true;
  };

  readonly #onDrag = (): void => {
    this.#stale.places = true;
  };
}
