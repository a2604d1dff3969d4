import { useMemo } from 'react';
import { useGapLayer } from '../panels/gaps/gapLayer';
import { choosesOrigins } from '../state/choosesOrigins';
import { emptyGraph } from '../state/emptyGraph';
import { useExplorer } from '../state/explorer';
import type { Shown } from '../state/shown';
import { shownGraph } from '../state/shownGraph';
import { useKnown } from './clocks/useKnown';
import { useOrigins } from './useOrigins';

interface UsedShown {
  readonly shown: Shown;
  /** What the reader should know of what is shown: that it is still asked for, or why it cannot be said. */
  readonly caveat: string | null;
}

/** What every view shows: of what was loaded, what stands at the clocks, and what of it passes the filters. */
export function useShown(): UsedShown {
  const { graph, hidden, filters, unmatched, clocks, dates } = useExplorer();
  const layer = useGapLayer(({ relationIds }) => relationIds);
  const { known, asking, fault } = useKnown(clocks?.knownAt ?? null, clocks !== null);
  const { origins } = useOrigins(choosesOrigins(filters));
  const shown = useMemo(
    () =>
      shownGraph(graph ?? emptyGraph, {
        hidden,
        filters,
        clocks,
        known,
        dates,
        layer,
        origins,
        unmatched,
      }),
    [graph, hidden, filters, clocks, known, dates, layer, origins, unmatched],
  );
  const caveat = fault ?? (asking ? 'Asking what was known by then…' : null);
  return { shown, caveat };
}
