import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { faultWords } from '../../api/faultWords';
import { readKnown } from '../../api/readKnown';
import type { Known } from '../../state/known';
import { CombinedError } from '@urql/core';

interface KnownState {
  /** Of the day asked for, or of the one before it while that is on its way; null before any. */
  readonly known: Known | null;
  /** Why there is none; null where all is well. */
  readonly fault: string | null;
}

/** What was known on a day, asked of the server when it is needed: while a clock is set. */
export function useKnown(knownAt: string | null, needed: boolean): KnownState {
  const client = useClient();
  const [state, setState] = useState<KnownState>({ known: null, fault: null });
  useEffect(() => {
    if (!needed) return;
    let gone = false;
    readKnown(client, knownAt).then(
      (known) => {
        if (!gone) setState({ known, fault: null });
      },
      (error: unknown) => {
        if (!gone)
          setState(({ known }) => ({
            known,
            fault: error instanceof CombinedError ? faultWords(error) : String(error),
          }));
      },
    );
    return () => {
      gone = true;
    };
  }, [client, knownAt, needed]);
  return state;
}
