import { useCallback, useEffect, useMemo, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { faultWords } from '../api/faultWords';
import { relationsWithGap } from '../api/relationsWithGap';
import { useGapFilter } from '../panels/gaps/useGapFilter';
import { useExplorer } from '../state/explorer';
import type { Layer } from '../state/layer';
import { useMishapWhile } from './useMishapWhile';

interface Answer {
  /** To which question. */
  readonly to: Layer;
  readonly relationIds: readonly string[] | null;
  readonly fault: string | null;
}

/** The relations of what is brought out on the network; null: nothing is, or they are not known yet. */
export function useLayerRelations(): ReadonlySet<string> | null {
  const client = useClient();
  const layer = useExplorer((explorer) => explorer.layer);
  const filter = useGapFilter(useExplorer((explorer) => explorer.clocks));
  const [given, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (layer?.kind !== 'gap') return undefined;
    let gone = false;
    relationsWithGap(client, layer.gap, filter).then(
      (found) => {
        if (!gone) setAnswer({ to: layer, relationIds: found.map(({ id }) => id), fault: null });
      },
      (error: unknown) => {
        const fault = error instanceof CombinedError ? faultWords(error) : String(error);
        if (!gone) setAnswer({ to: layer, relationIds: null, fault });
      },
    );
    return () => {
      gone = true;
    };
  }, [client, layer, filter, attempt]);
  const answer = given?.to === layer ? given : null;
  const fault = answer?.fault ?? null;
  useMishapWhile(
    fault && `What is to be brought out cannot be read. ${fault}`,
    useCallback(() => setAttempt((before) => before + 1), []),
  );
  const relationIds = layer?.kind === 'chains' ? layer.relationIds : (answer?.relationIds ?? null);
  return useMemo(() => relationIds && new Set(relationIds), [relationIds]);
}
