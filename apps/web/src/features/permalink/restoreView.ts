import type { Client, CombinedError } from '@urql/core';
import { presentGraph } from '../../api/graph';
import { expandedGraph } from '../../api/neighbours';
import { type Graph, mergeGraphs } from '../../domain/network/graph';
import { type KeptViewState, keptViewState } from '../../domain/page-state/keptViewState';
import type { Layer } from '../../domain/page-state/snapshot';
import type { ViewState, Expansion } from '../../domain/page-state/viewState';
import { describeCut } from '../network/expandBy';
import { graphOfPaths } from '../paths/pathGraph';
import type { FoundPath } from '../paths/pathQueries';
import { readExpanded, readViewState } from './viewStateParameters';

interface WithLaidOutPaths {
  readonly parts: Partial<ViewState>;
  readonly graph: Graph;
  readonly errors: readonly CombinedError[];
}

/**
 * Loads the laid-out paths of a view state and of the steps of its story.
 *
 * @param read The picture, of what the network holds.
 */
async function withLaidOutPaths(
  client: Client,
  graph: Graph,
  read: (graph: Graph) => Partial<ViewState>,
): Promise<WithLaidOutPaths> {
  const first = read(graph);
  const refs = [first.layer, ...(first.steps ?? []).map(({ scene }) => scene.layer)].flatMap((layer) =>
    layer?.kind === 'chains' ? layer.chains : [],
  );
  if (refs.length === 0) return { parts: first, graph, errors: [] };
  // Rare, so loaded on demand.
  const { findPathsAgain } = await import('../paths/pathQueries');
  const { paths: foundAgain, errors } = await findPathsAgain(client, refs);
  const there = new Set([...graph.actors, ...graph.relations].map(({ id }) => id));
  const found = graphOfPaths([...foundAgain.values()]);
  const missingIds = found.relations.map(({ id }) => id).filter((id) => !there.has(id));
  // The loaded graph holds relations as they are today, whatever the day of the question.
  const missing =
    missingIds.length === 0 ? { actors: [], relations: [] } : await presentGraph(client, missingIds);
  const whole = missing.actors.length + missing.relations.length > 0 ? mergeGraphs(graph, missing) : graph;
  const ofLayer = (layer: Layer | null): Layer | null => {
    if (layer?.kind !== 'chains') return layer;
    const paths = layer.chains.flatMap(({ key }): readonly FoundPath[] => {
      const path = foundAgain.get(key);
      return path ? [path] : [];
    });
    return { ...layer, relationIds: graphOfPaths(paths).relations.map(({ id }) => id) };
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
    errors,
  };
}

interface RestoredView {
  readonly parts: Partial<ViewState>;
  /** What was cut of what was expanded, each a sentence. */
  readonly cut: readonly string[];
  /** Errors of what could not be restored. */
  readonly errors: readonly CombinedError[];
}

/** The parts of the view state that an address or a kept view adds to the loaded graph. */
export async function restoreView(
  client: Client,
  search: string,
  loaded: Graph,
  kept: KeptViewState | null,
): Promise<RestoredView> {
  const ids = kept ? kept.expansions.map(({ actorId }) => actorId) : readExpanded(search);
  const expansions: Expansion[] = [];
  const { expanded, errors } = await expandedGraph(client, [...new Set(ids)].slice(0, 20));
  let graph = loaded;
  for (const { actorId, graph: around } of expanded) {
    const there = new Set([...graph.actors, ...graph.relations].map(({ id }) => id));
    const isNew = ({ id }: { readonly id: string }): boolean => !there.has(id);
    expansions.push({
      actorId,
      actorIds: around.actors.filter(isNew).map(({ id }) => id),
      relationIds: around.relations.filter(isNew).map(({ id }) => id),
    });
    graph = mergeGraphs(graph, around);
  }
  const read = (of: Graph): Partial<ViewState> =>
    kept ? keptViewState({ ...kept, graph: of }) : readViewState(search, of);
  const laid = await withLaidOutPaths(client, graph, read);
  const cut = expanded
    .filter(({ truncated }) => truncated)
    .map(({ actorId, graph: { actors, relations } }) => {
      const ids = actorId.split('~');
      const names = actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
      return describeCut(names.join(' and '), relations.length);
    });
  return {
    parts: { ...laid.parts, graph: laid.graph, expansions },
    cut,
    errors: [...errors, ...laid.errors],
  };
}
