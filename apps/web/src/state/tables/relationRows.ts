import type { Graph } from '../network/graph';
import type { RelationTableRow } from './relationTableRow';

/** The rows of the table of relations. */
export function relationRows({ actors, relations }: Graph): readonly RelationTableRow[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return relations.map((relation) => ({
    ...relation,
    fromName: names.get(relation.from) ?? '',
    toName: names.get(relation.to) ?? '',
  }));
}
