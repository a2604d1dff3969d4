import type { JSX } from 'react';
import { useQuery } from 'urql';
import { EntryList } from './EntryList';
import { relationHistory } from './historyQueries';

/** What was done to a relation, when and by whom, the latest first, from the log. */
export function RelationHistory({ id }: { readonly id: string }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: relationHistory, variables: { id } });
  return (
    <EntryList
      entries={data && (data.relation?.history ?? [])}
      error={error}
      query={relationHistory}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
