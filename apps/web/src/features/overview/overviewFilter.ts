import { Evidence, RelationType, Tone } from '@entente/model';
import type { Clocks } from '../../state/clocks/clocks';
import type { DateRange } from '../../state/clocks/dateRange';
import type { Filters } from '../../state/filters/filters';

/** The part of the API's RelationFilter that the page's filters, clocks and dates come to; what sets no condition is left out. */
export interface OverviewFilter {
  readonly types?: RelationType[];
  readonly tones?: Tone[];
  readonly evidence?: Evidence[];
  readonly minPublishers?: number;
  readonly sourceIds?: string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly occurredFrom?: string;
  readonly occurredTo?: string;
  readonly between?: string[];
}

interface Choices {
  readonly filters: Filters;
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}

/**
 * What the reader has chosen among, as the server can count it. Kinds of actors and numbers of relations are about actors: they fade
 * actors of the overview instead. Sources can be chosen, not left out; publishers neither.
 */
export function overviewFilter({ filters, clocks, dates }: Choices): OverviewFilter {
  const { without, sources } = filters;
  const filter = {
    types: chosen(Object.values(RelationType), filters.types, without.types),
    tones: chosen(Object.values(Tone), filters.tones, without.tones),
    evidence: chosen(Object.values(Evidence), filters.evidence, without.evidence),
    minPublishers: filters.leastPublishers,
    sourceIds: sources.length === 0 ? null : [...sources],
    asOf: clocks?.asOf ?? null,
    knownAt: clocks?.knownAt ?? null,
    occurredFrom: dates.from,
    occurredTo: dates.to,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

/** Null where all pass. */
function chosen<T extends string>(
  all: readonly T[],
  some: readonly string[],
  leftOut: readonly string[],
): T[] | null {
  if (some.length === 0 && leftOut.length === 0) return null;
  return all.filter((value) => (some.length === 0 || some.includes(value)) && !leftOut.includes(value));
}
