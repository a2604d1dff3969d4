import { useMemo } from 'react';
import { useQuery } from 'urql';
import { relationFacts } from '../../api/relationFacts';
import { type RelationFacts, toRelationFacts } from '../../state/tables/relationFacts';

const asking = { words: 'Reading sources and claims for the table…' };
const none: ReadonlyMap<string, RelationFacts> = new Map();

/** What the sources of relations come to, as known on a day or ever; nothing until that is known. */
export function useRelationFacts(knownAt: string | null): ReadonlyMap<string, RelationFacts> {
  const variables = useMemo(() => ({ filter: knownAt === null ? null : { knownAt } }), [knownAt]);
  const [{ data }] = useQuery({ query: relationFacts, variables, context: asking });
  return useMemo(() => (data ? toRelationFacts(data) : none), [data]);
}
