import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { faultWords } from '../api/faultWords';
import { readOrigins } from '../api/readOrigins';
import { useExplorer } from '../state/explorer';
import type { Origins } from '../state/filters/origins';
import { emptyGraph } from '../state/network/emptyGraph';

interface UsedOrigins {
  /** As of the day of the reader's clock; null until they are known. */
  readonly origins: Origins | null;
  /** Why they are not; null where all is well. */
  readonly fault: string | null;
  readonly askAgain: () => void;
}

interface Answer {
  readonly origins: Origins | null;
  readonly fault: string | null;
}

/** From where the loaded relations are known, by the day of the reader's clock, asked once it is needed. */
export function useOrigins(needed: boolean): UsedOrigins {
  const client = useClient();
  const { relations } = useExplorer(({ graph }) => graph) ?? emptyGraph;
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  const [answer, setAnswer] = useState<Answer>({ origins: null, fault: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!needed) return undefined;
    let gone = false;
    readOrigins(client, knownAt, relations).then(
      (origins) => {
        if (!gone) setAnswer({ origins, fault: null });
      },
      (error: unknown) => {
        const fault = error instanceof CombinedError ? faultWords(error) : String(error);
        if (!gone) setAnswer({ origins: null, fault });
      },
    );
    return () => {
      gone = true;
    };
  }, [client, needed, knownAt, relations, attempt]);
  const askAgain = useCallback(() => {
    setAnswer((before) => ({ ...before, fault: null }));
    setAttempt((before) => before + 1);
  }, []);
  return { ...answer, askAgain };
}
