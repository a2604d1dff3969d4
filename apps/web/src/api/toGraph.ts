import type { ResultOf } from 'gql.tada';
import type { Graph } from '../state/network/graph';
import { isoCodeOf } from '../state/network/isoCodeOf';
import { mergeGraphs } from '../state/network/mergeGraphs';
import type { graphFields } from './graphFields';

/** A part of the graph, as the API gives it, for the network. */
export function toGraph({ actors, relations }: ResultOf<typeof graphFields>): Graph {
  return mergeGraphs(
    { actors: [], relations: [] },
    {
      actors: actors.map(({ id, kind, name, identifiers }) => ({
        id,
        kind,
        name,
        isoCode: isoCodeOf(identifiers),
        relationCount: 0,
      })),
      relations: relations.map(({ from, to, ...relation }) => ({ ...relation, from: from.id, to: to.id })),
    },
  );
}
