/** The overview of a graph too large to be drawn, and the way from it to relations and back. */
export {
  backToOverview,
  isOverview,
  overviewOutcome,
  useOverview,
  legendCounts,
  listedActors,
} from './overviewState';
export { bandEnds, bandId } from './drawnOverview';
export { OverviewBar, OverviewOutcome } from './OverviewStatus';
export { graphSize, overviewOf, overviewYears, passingGraph } from './overviewData';
export { useOverviewFeed } from './useOverviewFeed';
