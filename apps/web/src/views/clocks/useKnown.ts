import { useCallback, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { faultWords } from '../../api/faultWords';
import { readKnown } from '../../api/readKnown';
import type { Known } from '../../state/clocks/known';

interface UsedKnown {
  /** Of the day asked for, or of the one before it while that is on its way; null before any. */
  readonly known: Known | null;
  /** Whether it is on its way. */
  readonly asking: boolean;
  /** Why there is none; null where all is well. */
  readonly fault: string | null;
  readonly askAgain: () => void;
}

interface Answer {
  /** Of which day; undefined before any. */
  readonly day: string | null | undefined;
  readonly known: Known | null;
  readonly fault: string | null;
}

/** What was known on a day, asked of the server when it is needed: while a clock is set. */
export function useKnown(knownAt: string | null, needed: boolean): UsedKnown {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ day: undefined, known: null, fault: null });
  const askAgain = useCallback(() => {
    setAnswer((before) => ({ ...before, fault: null }));
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (!needed) return;
    let gone = false;
    readKnown(client, knownAt).then(
      (known) => {
        if (!gone) setAnswer({ day: knownAt, known, fault: null });
      },
      (error: unknown) => {
        const fault = error instanceof CombinedError ? faultWords(error) : String(error);
        if (!gone) setAnswer(({ known }) => ({ day: knownAt, known, fault }));
      },
    );
    return () => {
      gone = true;
    };
  }, [client, knownAt, needed, attempt]);
  return {
    known: answer.known,
    asking: needed && answer.day !== knownAt,
    fault: needed ? answer.fault : null,
    askAgain,
  };
}
