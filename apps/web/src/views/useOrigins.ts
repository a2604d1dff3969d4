import { useMemo } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../api/faultWords';
import { relationOrigins } from '../api/relationOrigins';
import { toOrigins } from '../api/toOrigins';
import type { Origins } from '../state/origins';

const asking = { words: 'Reading from where relations are known…' };

interface UsedOrigins {
  /** Null until they are known. */
  readonly origins: Origins | null;
  /** Why they are not; null where all is well. */
  readonly fault: string | null;
}

/** From where the relations of the network are known, asked once it is needed. */
export function useOrigins(needed: boolean): UsedOrigins {
  const [{ data, error }] = useQuery({ query: relationOrigins, pause: !needed, context: asking });
  const origins = useMemo(() => (data ? toOrigins(data) : null), [data]);
  return { origins, fault: error ? faultWords(error) : null };
}
