import type { Client, CombinedError } from '@urql/core';
import { expandedGraph } from '../api/expandedGraph';
import { readPicture } from '../state/address/readPicture';
import type { KeptPicture } from '../state/address/writePicture';
import { keptPicture } from '../state/keeping/keptPicture';
import { cutWords } from '../state/network/expandBy';
import type { Expansion } from '../state/network/expansion';
import type { Graph } from '../state/network/graph';
import { mergeGraphs } from '../state/network/mergeGraphs';
import type { Picture } from '../state/picture';
import { withLaidChains } from './withLaidChains';

interface PictureParts {
  readonly parts: Partial<Picture>;
  /** What was cut of what was expanded, each a sentence. */
  readonly cut: readonly string[];
  /** Why some of it could not be brought back. */
  readonly faults: readonly CombinedError[];
}

/** The parts of the picture that an address, or a picture that was kept, makes of the network as it was loaded. */
export async function pictureParts(
  client: Client,
  search: string,
  loaded: Graph,
  kept: KeptPicture | null,
): Promise<PictureParts> {
  const ids = kept
    ? kept.expansions.map(({ actorId }) => actorId)
    : (new URLSearchParams(search).get('expanded') ?? '').split(',').filter((id) => id !== '');
  const expansions: Expansion[] = [];
  const { expanded, faults } = await expandedGraph(client, [...new Set(ids)].slice(0, 20));
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
  const read = (of: Graph): Partial<Picture> =>
    kept ? keptPicture({ ...kept, graph: of }) : readPicture(search, of);
  const laid = await withLaidChains(client, graph, read);
  const cut = expanded
    .filter(({ truncated }) => truncated)
    .map(({ actorId, graph: { actors, relations } }) => {
      const ids = actorId.split('~');
      const names = actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
      return cutWords(names.join(' and '), relations.length);
    });
  return {
    parts: { ...laid.parts, graph: laid.graph, expansions },
    cut,
    faults: [...faults, ...laid.faults],
  };
}
