import type { FoundPath } from '../../api/foundPath';
import type { Graph } from '../../state/network/graph';
import { isoCodeOf } from '../../state/network/isoCodeOf';

/** What chains add to the network: their actors, and the relations of their steps that came with them. */
export function toGraphOf(paths: readonly FoundPath[]): Graph {
  return {
    actors: paths.flatMap(({ actors }) =>
      actors.map(({ id, kind, name, identifiers }) => ({
        id,
        kind,
        name,
        isoCode: isoCodeOf(identifiers),
        relationCount: 0,
      })),
    ),
    relations: paths.flatMap(({ hops }) =>
      hops.flatMap(({ relations }) =>
        relations.map(({ from, to, ...relation }) => ({
          id: relation.id,
          type: relation.type,
          label: relation.label,
          tone: relation.tone,
          directed: relation.directed,
          occurred: relation.occurred,
          evidence: relation.evidence,
          documents: relation.documents,
          publishers: relation.publishers,
          from: from.id,
          to: to.id,
        })),
      ),
    ),
  };
}
