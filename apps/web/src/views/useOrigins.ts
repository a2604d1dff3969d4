import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../api/faultWords';
import { relationOrigins } from '../api/relationOrigins';
import { toOrigins } from '../api/toOrigins';
import type { Origins } from '../state/filters/origins';

const asking = { words: 'Reading from where relations are known…' };

interface UsedOrigins {
  /** Null until they are known. */
  readonly origins: Origins | null;
  /** Why they are not; null where all is well. */
  readonly fault: string | null;
  readonly askAgain: () => void;
}

/** From where the relations of the network are known, asked once it is needed. */
export function useOrigins(needed: boolean): UsedOrigins {
  const [{ data, error, fetching }, ask] = useQuery({
    query: relationOrigins,
    pause: !needed,
    context: asking,
  });
  const origins = useMemo(() => (data ? toOrigins(data) : null), [data]);
  const askAgain = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { origins, fault: error && !fetching ? faultWords(error) : null, askAgain };
}
