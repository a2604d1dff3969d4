import { useCallback, useEffect, useMemo, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { faultWords } from '../../api/faultWords';
import { readKnown } from '../../api/readKnown';
import type { Clocks } from '../../state/clocks/clocks';
import type { Known } from '../../state/clocks/known';
import type { Graph } from '../../state/network/graph';

interface UsedKnown {
  /** As of which days the graph can be shown: those of the clocks once it is known what was known then, until then as before. */
  readonly clocks: Clocks | null;
  /** What was known by that day; null before the first answer, and where the clocks are away. */
  readonly known: Known | null;
  /** Whether it is on its way. */
  readonly asking: boolean;
  /** Why there is none; null where all is well. */
  readonly fault: string | null;
  readonly askAgain: () => void;
}

interface Answer {
  /** Of which day `known` is; undefined before anything was shown. */
  readonly day: string | null | undefined;
  readonly known: Known | null;
  readonly fault: string | null;
}

/** The graph as it stands. */
const present: Answer = { day: null, known: null, fault: null };

/** What was known of the loaded graph on the day of the reader's clock, asked of the server when it is needed: while the clocks are there. */
export function useKnown(clocks: Clocks | null, graph: Graph | null): UsedKnown {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ ...present, day: undefined });
  if (clocks === null && graph !== null && answer !== present) setAnswer(present);
  const askAgain = useCallback(() => {
    setAnswer((before) => ({ ...before, fault: null }));
    setAttempt((before) => before + 1);
  }, []);
  const relations = graph?.relations ?? null;
  const [asOf, knownAt] = [clocks?.asOf ?? null, clocks?.knownAt ?? null];
  const needed = clocks !== null;
  useEffect(() => {
    if (!needed || relations === null) return undefined;
    let gone = false;
    readKnown(client, knownAt, relations).then(
      (known) => {
        if (!gone) setAnswer({ day: knownAt, known, fault: null });
      },
      (error: unknown) => {
        const fault = error instanceof CombinedError ? faultWords(error) : String(error);
        // What is shown stays, as of the day that it is of.
        if (!gone) setAnswer((before) => ({ ...before, fault }));
      },
    );
    return () => {
      gone = true;
    };
  }, [client, knownAt, needed, relations, attempt]);
  const { day = knownAt, known } = answer;
  return {
    clocks: useMemo(() => (needed ? { asOf, knownAt: day } : null), [needed, asOf, day]),
    known,
    asking: needed && answer.fault === null && answer.day !== knownAt,
    fault: needed ? answer.fault : null,
    askAgain,
  };
}
