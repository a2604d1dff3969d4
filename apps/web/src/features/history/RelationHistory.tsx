import type { JSX } from 'react';
import { useQuery } from 'urql';
import { EntryList } from './EntryList';
import { relationHistory, sourceHistory } from './historyQueries';

interface HistoryProps {
  readonly id: string;
}

/** What was done to a relation, when and by whom, the latest first, from the log. */
export function RelationHistory({ id }: HistoryProps): JSX.Element {
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

/** The same of a document, without the claims that cite it. */
export function SourceHistory({ id }: HistoryProps): JSX.Element {
  const [{ data, error }, ask] = useQuery({
    query: sourceHistory,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <EntryList
      entries={data && (data.source?.history ?? [])}
      error={error}
      query={sourceHistory}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
