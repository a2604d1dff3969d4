import { useMemo } from 'react';
import { choosesOrigins } from '../state/choosesOrigins';
import { emptyGraph } from '../state/emptyGraph';
import { useExplorer } from '../state/explorer';
import { useLayer } from '../state/layer';
import type { Shown } from '../state/shown';
import { shownGraph } from '../state/shownGraph';
import { useTableFind } from '../state/tableFind';
import { useKnown } from './clocks/useKnown';
import { useMishapWhile } from './useMishapWhile';
import { useOrigins } from './useOrigins';

interface UsedShown {
  readonly shown: Shown;
  /** What the reader should know of what is shown: that it is still asked for, or why it cannot be said. */
  readonly caveat: string | null;
}

/** What every view shows: of what was loaded, what stands at the clocks, and what of it passes the filters. */
export function useShown(): UsedShown {
  const { graph, hidden, filters, unmatched, clocks, dates } = useExplorer();
  const layer = useLayer(({ relationIds }) => relationIds);
  const found = useTableFind();
  const { known, asking, fault, askAgain } = useKnown(clocks?.knownAt ?? null, clocks !== null);
  const byOrigin = choosesOrigins(filters);
  const { origins, fault: unknownOrigins, askAgain: askOrigins } = useOrigins(byOrigin);
  useMishapWhile(fault && `What was known by that day cannot be read. ${fault}`, askAgain);
  useMishapWhile(
    byOrigin && unknownOrigins !== null
      ? `The filter by source or publisher cannot work. ${unknownOrigins}`
      : null,
    askOrigins,
  );
  const shown = useMemo(
    () =>
      shownGraph(graph ?? emptyGraph, {
        hidden,
        filters,
        clocks,
        known,
        dates,
        layer,
        found,
        origins,
        unmatched,
      }),
    [graph, hidden, filters, clocks, known, dates, layer, found, origins, unmatched],
  );
  const caveat =
    fault !== null
      ? 'What was known by that day is not shown: it could not be read.'
      : asking
        ? 'Asking what was known by then…'
        : null;
  return { shown, caveat };
}
