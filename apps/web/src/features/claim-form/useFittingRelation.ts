import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { type ClaimDraft, overlappingRelations, type Verb } from './claimDraft';
import { relationsOfPair } from './queries';

type Existing = ResultOf<typeof relationsOfPair>['relations']['nodes'][number];

const none: readonly Existing[] = [];

/**
 * The relations of a draft's verb that are there between its actors in its direction, those that its date overlaps first,
 * and the only one of these. */
export function useFittingRelation(
  { from, to }: Pick<ClaimDraft, 'from' | 'to'>,
  verb: Verb | null,
  occurred: string | null,
): { readonly existing: readonly Existing[]; readonly fitting: Existing | null } {
  const pause = from === null || to === null || verb === null || from.id === to.id;
  const [{ data }] = useQuery({
    query: relationsOfPair,
    variables: { between: [from?.id ?? '', to?.id ?? ''], type: verb?.type ?? 'MEETING' },
    pause,
  });
  if (pause || !data) return { existing: none, fitting: null };
  const existing = data.relations.nodes.filter(
    (relation) => relation.type === verb.type && (!verb.directed || relation.from.id === from.id),
  );
  const fitting = overlappingRelations(existing, occurred);
  return {
    existing: [...fitting, ...existing.filter((relation) => !fitting.includes(relation))],
    // Where several fit, a person has to say which.
    fitting: fitting.length === 1 ? (fitting[0] ?? null) : null,
  };
}
