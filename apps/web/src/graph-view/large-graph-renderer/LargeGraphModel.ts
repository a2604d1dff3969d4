import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import { type Crowd, type CrowdMessage, Mark } from './scene';
import { hitCrowd } from './hitTest';
import { toCrowdMarks, toCrowdScene } from './toScene';

/** Pixels at zoom 1 around the outermost actors. */
const around = 80;

/** A crowd as columns, kept as Cytoscape has it. */
export class CrowdModel {
  readonly #cy: Core;
  readonly #scheme: () => Scheme;
  readonly #stale = { scene: true, places: true, marks: true };
  /** In the order of the columns. */
  nodes: readonly NodeSingular[] = [];
  edges: readonly EdgeSingular[] = [];
  crowd: Crowd | null = null;
  /** What the hand draws along, by id. */
  lifted: ReadonlySet<string> = new Set();

  /** @param scheme The one that is worn now. */
  constructor(cy: Core, scheme: () => Scheme) {
    [this.#cy, this.#scheme] = [cy, scheme];
    cy.on('data', this.#hearData);
    // Of what is drawn along Cytoscape's renderer is told by no notice.
    cy.on('drag', 'node', this.#hearDrag);
  }

  close(): void {
    this.#cy.removeListener('data', this.#hearData);
    this.#cy.removeListener('drag', 'node', this.#hearDrag);
  }

  /** What Cytoscape's renderer is told of. */
  hear(what: string): void {
    if (what === 'add' || what === 'remove') this.#stale.scene = true;
    else if (what === 'position') this.#stale.places = true;
    else if (what === 'marks') this.#stale.marks = true;
  }

  /** Whether it is as Cytoscape has it. */
  get true(): boolean {
    return !this.#stale.scene && !this.#stale.places && !this.#stale.marks;
  }

  /** Brings it up to date, and answers what has changed. */
  update(): CrowdMessage[] {
    const { scene, places, marks } = this.#stale;
    if (this.true) return [];
    [this.#stale.scene, this.#stale.places, this.#stale.marks] = [false, false, false];
    if (scene || this.crowd === null) {
      [this.nodes, this.edges] = [this.#cy.nodes().toArray(), this.#cy.edges().toArray()];
      this.crowd = {
        scene: toCrowdScene(this.nodes, this.edges, this.#scheme()),
        places: this.#readPlaces(),
        marks: this.#readMarks(),
      };
    } else
      this.crowd = {
        ...this.crowd,
        ...(places ? { places: this.#readPlaces() } : {}),
        ...(marks ? { marks: this.#readMarks() } : {}),
      };
    const now = this.crowd;
    return [
      ...(scene ? [{ kind: 'scene', scene: now.scene } as const] : []),
      ...(scene || places ? [{ kind: 'places', places: now.places } as const] : []),
      ...(scene || marks ? [{ kind: 'marks', marks: now.marks } as const] : []),
    ];
  }

  /** What lies at a point of the network, the actor first. */
  elementsAt(x: number, y: number, touched: boolean): (NodeSingular | EdgeSingular)[] {
    if (this.crowd === null) return [];
    const zoom = this.#cy.zoom();
    const reach = touched ? { actor: 8 / zoom, line: 24 / zoom } : { actor: 2 / zoom, line: 8 / zoom };
    const { actor, line } = hitCrowd(this.crowd, x, y, reach);
    return [
      actor === null ? [] : (this.nodes[actor] ?? []),
      line === null ? [] : (this.edges[line] ?? []),
    ].flat();
  }

  /** Left, top, right and bottom of all that is drawn. */
  bounds(): [number, number, number, number] {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const places = this.crowd?.places ?? [];
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

  #readMarks(): Crowd['marks'] {
    const marks = toCrowdMarks(this.nodes, this.edges);
    if (this.lifted.size === 0) return marks;
    for (const [actor, node] of this.nodes.entries())
      if (this.lifted.has(node.id())) marks.actors[actor] = (marks.actors[actor] ?? 0) | Mark.LIFTED;
    for (const [line, edge] of this.edges.entries()) {
      const { source, target } = edge.data() as { source: string; target: string };
      if (this.lifted.has(source) || this.lifted.has(target))
        marks.lines[line] = (marks.lines[line] ?? 0) | Mark.LIFTED;
    }
    return marks;
  }

  readonly #hearData = (): void => {
    this.#stale.scene = true;
  };

  readonly #hearDrag = (): void => {
    this.#stale.places = true;
  };
}
