/** The overview of a graph too large to be drawn, and the way from it to relations and back. */
export { backToOverview } from './backToOverview';
export { BandPanel } from './BandPanel';
export { bandEnds, bandId } from './drawnOverview';
export { OverviewBar } from './OverviewBar';
export { OverviewOutcome } from './OverviewOutcome';
export { isOverview, overviewOutcome, useOverview } from './overviewState';
export { legendCounts, listedActors } from './overviewLegend';
export { graphSize, overviewOf, overviewYears, passingGraph } from './queries';
export { useOverviewFeed } from './useOverviewFeed';
