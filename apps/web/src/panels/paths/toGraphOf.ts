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
        relations.map(({ id, type, label, tone, directed, occurred, evidence, from, to }) => ({
          id,
          type,
          label,
          tone,
          directed,
          occurred,
          evidence,
          from: from.id,
          to: to.id,
        })),
      ),
    ),
  };
}
