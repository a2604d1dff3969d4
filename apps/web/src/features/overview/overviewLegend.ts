import type { LegendCounts } from '../../panels/legend/Legend';
import type { GraphActor } from '../../state/network/graphActor';
import type { AllCounts, OverviewData } from './readOverview';

/** What the legend counts in an overview. */
export const legendCounts = (counts: AllCounts): LegendCounts => ({
  tones: {
    COOPERATION: counts.cooperation,
    CONFLICT: counts.conflict,
    STRUCTURE: counts.structure,
  },
  evidence: {
    CORROBORATED: counts.corroborated,
    SINGLE_SOURCE: counts.singleSource,
    ALLEGED: counts.alleged,
    CONTESTED: counts.contested,
    DENIED: counts.denied,
  },
});

/** The actors of an overview as lists and legend take them. */
export const listedActors = ({ actors }: OverviewData): readonly GraphActor[] =>
  actors.map((actor) => ({ ...actor, isoCode: null }));
