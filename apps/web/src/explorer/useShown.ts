import { useMemo } from 'react';
import { useExplorer } from '../domain/page-state/explorerStore';
import { choosesOrigins, withoutFacet } from '../domain/questions/filters';
import { emptyGraph } from '../domain/network/graph';
import {
  type FacetGraph,
  type Shown,
  shownGraph,
  type TableMatches,
} from '../domain/what-is-shown/shownGraph';
import { useKnown } from '../features/clocks/knownRelations';
import { useOrigins } from '../features/filters/origins';
import { useLayerRelations } from '../features/gaps/gapRelations';
import { matchTables } from '../features/table/rows';
import { useErrorNoticeWhile } from '../ui/Notices';

interface UsedShown {
  readonly shown: Shown;
  readonly facetGraph: FacetGraph;
  /** Message for the reader: loading, or why something cannot be shown; null: none. */
  readonly notice: string | null;
}

const nothingAsked: TableMatches = { relations: null, actors: null };

/** What all views show: the loaded graph as of the clocks and after the filters. */
export function useShown(): UsedShown {
  const { graph, hidden, filters, unmatched, clocks: set, dates, table } = useExplorer();
  const layer = useLayerRelations();
  const [ofRelations, ofActors] = [table.relations.filters, table.actors.filters];
  const { clocks, known, loading, error, retry } = useKnown(set, graph);
  const byOrigin = choosesOrigins(filters);
  const { origins, error: unknownOrigins, retry: askOrigins } = useOrigins(byOrigin);
  useErrorNoticeWhile(error && `What was known by that day cannot be read. ${error}`, retry);
  useErrorNoticeWhile(
    byOrigin && unknownOrigins !== null
      ? `The filter by source or publisher cannot work. ${unknownOrigins}`
      : null,
    askOrigins,
  );
  const [shown, facetGraph] = useMemo(() => {
    const loaded = graph ?? emptyGraph;
    const choices = { hidden, filters, clocks, known, dates, layer, origins, unmatched };
    const before = shownGraph(loaded, { ...choices, found: nothingAsked });
    // Table filters search what the other filters leave.
    const found = matchTables(before.tabled, { relations: ofRelations, actors: ofActors });
    const asked = found.relations !== null || found.actors !== null;
    const now = asked ? shownGraph(loaded, { ...choices, found }) : before;
    const facetGraph: FacetGraph = (facet) => {
      const used = filters[facet].length + filters.without[facet].length > 0;
      const free = { ...choices, found, filters: withoutFacet(filters, facet) };
      return used ? shownGraph(loaded, free).matching : now.matching;
    };
    return [now, facetGraph] as const;
  }, [graph, hidden, filters, clocks, known, dates, layer, ofRelations, ofActors, origins, unmatched]);
  const notice =
    error !== null
      ? 'What was known by that day is not shown: it could not be read.'
      : loading
        ? 'Asking what was known by then…'
        : null;
  return { shown, facetGraph, notice };
}
