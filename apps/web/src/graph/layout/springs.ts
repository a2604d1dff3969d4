import cytoscape, { type ElementDefinition, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

cytoscape.use(fcose);

interface FcoseOptions {
  readonly name: 'fcose';
  readonly quality: 'proof';
  readonly randomize: false;
  readonly animate: false;
  readonly fit: false;
  readonly packComponents: false;
  readonly nodeRepulsion: (actor: NodeSingular) => number;
  readonly idealEdgeLength: (edge: { source(): NodeSingular; target(): NodeSingular }) => number;
  readonly edgeElasticity: (edge: { data(key: 'weight'): number }) => number;
  readonly numIter: number;
  readonly gravity: number;
  readonly gravityRange: number;
}

function toElements({ actors, ties }: LayoutRequest, start: ReadonlyMap<string, Point>): ElementDefinition[] {
  return [
    ...actors.map(({ id, left, right, above, below }) => ({
      data: { id, width: left + right, height: above + below },
      position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
    })),
    ...ties.map(({ from, to, weight }, index) => ({
      data: { id: `tie:${index}`, source: from, target: to, weight },
    })),
  ];
}

/** Settles the network from its starting positions with the springs of fcose. Deterministic. */
export function springs(request: LayoutRequest, start: ReadonlyMap<string, Point>): Map<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: toElements(request, start),
  });
  const options: FcoseOptions = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    // Hubs apart, leaves at arm's length of theirs.
    nodeRepulsion: (actor) => 9000 + 2500 * actor.degree(false),
    idealEdgeLength: (edge) =>
      60 + 28 * Math.sqrt(Math.min(edge.source().degree(false), edge.target().degree(false))),
    edgeElasticity: (edge) => 0.35 + 0.05 * Math.min(edge.data('weight'), 6),
    numIter: 2500,
    gravity: 0.2,
    gravityRange: 3.8,
  };
  cy.layout(options).run();
  const settled = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return settled;
}
