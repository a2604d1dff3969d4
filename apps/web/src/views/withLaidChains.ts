import type { Client, CombinedError } from '@urql/core';
import type { FoundPath } from '../api/foundPath';
import { toGraphOf } from '../panels/paths/toGraphOf';
import type { Layer } from '../state/layer';
import type { Graph } from '../state/network/graph';
import { mergeGraphs } from '../state/network/mergeGraphs';
import type { Picture } from '../state/picture';

interface WithLaidChains {
  readonly parts: Partial<Picture>;
  readonly graph: Graph;
  readonly faults: readonly CombinedError[];
}

/**
 * Has a picture bring out the chains that it and the steps of its story had laid out, and the network hold them.
 *
 * @param read The picture, of what the network holds.
 */
export async function withLaidChains(
  client: Client,
  graph: Graph,
  read: (graph: Graph) => Partial<Picture>,
): Promise<WithLaidChains> {
  const first = read(graph);
  const refs = [first.layer, ...(first.steps ?? []).map(({ scene }) => scene.layer)].flatMap((layer) =>
    layer?.kind === 'chains' ? layer.chains : [],
  );
  if (refs.length === 0) return { parts: first, graph, faults: [] };
  // Few pictures have any.
  const [{ foundChains }, { presentGraph }] = await Promise.all([
    import('../api/foundChains'),
    import('../api/presentGraph'),
  ]);
  const { chains, faults } = await foundChains(client, refs);
  const there = new Set([...graph.actors, ...graph.relations].map(({ id }) => id));
  const found = toGraphOf([...chains.values()]);
  const missingIds = found.relations.map(({ id }) => id).filter((id) => !there.has(id));
  // The network holds relations as they stand now, whatever day was asked about.
  const missing =
    missingIds.length === 0 ? { actors: [], relations: [] } : await presentGraph(client, missingIds);
  const whole = missing.actors.length + missing.relations.length > 0 ? mergeGraphs(graph, missing) : graph;
  const ofLayer = (layer: Layer | null): Layer | null => {
    if (layer?.kind !== 'chains') return layer;
    const paths = layer.chains.flatMap(({ key }): readonly FoundPath[] => {
      const path = chains.get(key);
      return path ? [path] : [];
    });
    return { ...layer, relationIds: toGraphOf(paths).relations.map(({ id }) => id) };
  };
  const parts = read(whole);
  return {
    parts: {
      ...parts,
      ...(parts.layer === undefined ? {} : { layer: ofLayer(parts.layer) }),
      ...(parts.steps === undefined
        ? {}
        : {
            steps: parts.steps.map((step) => ({
              ...step,
              scene: { ...step.scene, layer: ofLayer(step.scene.layer) },
            })),
          }),
    },
    graph: whole,
    faults,
  };
}
