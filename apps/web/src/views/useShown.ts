import { useMemo } from 'react';
import { useGapLayer } from '../panels/gaps/gapLayer';
import { useExplorer } from '../state/explorer';
import type { Shown } from '../state/shown';
import { shownGraph } from '../state/shownGraph';
import { useKnown } from './clocks/useKnown';

interface UsedShown {
  readonly shown: Shown;
  /** Why what was known on the day cannot be said; null where all is well. */
  readonly fault: string | null;
}

const nothing = { actors: [], relations: [] };

/** What every view shows: of what was loaded, what stands at the clocks, and what of it passes the filters. */
export function useShown(): UsedShown {
  const { graph, filters, clocks, dates } = useExplorer();
  const layer = useGapLayer(({ relationIds }) => relationIds);
  const { known, fault } = useKnown(clocks?.knownAt ?? null, clocks !== null);
  const shown = useMemo(
    () => shownGraph(graph ?? nothing, { filters, clocks, known, dates, layer }),
    [graph, filters, clocks, known, dates, layer],
  );
  return { shown, fault };
}
