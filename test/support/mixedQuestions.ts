import { denseNames } from './recordDenseGraph.js';
import type { TestStore } from './testStore.js';

/** Questions as clients mix them, over the graph of recordDenseGraph. */
export function mixedQuestions({ id, mark }: Pick<TestStore, 'id' | 'mark'>) {
  const actor = (i: number): string => id('actor', denseNames[i % denseNames.length] ?? '');
  return Array.from({ length: 40 }, (_, i) => [
    {
      query: 'query ($id: ID!) { actor(id: $id) { name relations(first: 5) { nodes { type label } } } }',
      variables: { id: actor(i) },
    },
    {
      query:
        'query ($ids: [ID!]) { relations(filter: { actorIds: $ids }, first: 20) { totalCount nodes { id evidence claims { summary citations { source { title } } } } } }',
      variables: { ids: [actor(i), actor(i + 1)] },
    },
    {
      query: 'query ($s: String) { actors(search: $s, first: 10) { nodes { id name } } }',
      variables: { s: mark },
    },
    {
      query:
        'query ($id: ID!) { neighbourhood(actorIds: [$id], depth: 2, limit: 50) { relations { id } truncated } }',
      variables: { id: actor(i) },
    },
    {
      query:
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 3, limit: 5) { length actors { name } } }',
      variables: { from: actor(i), to: actor(i + 30) },
    },
    { query: '{ vocabulary { type label } viewer { role } }' },
  ]).flat();
}
