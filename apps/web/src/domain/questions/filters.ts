import {
  type ActorKind,
  type Credibility,
  describeGrade,
  type Evidence,
  type Reliability,
  type Tone,
} from '@entente/model';
import { toggled } from '../network/selection';
import { evidenceNames } from '../words/evidence';
import { kindNames, toneNames } from '../words/vocabulary';

/** The values that the legend and the filters distinguish. */
export interface Facets {
  readonly kinds: readonly ActorKind[];
  readonly tones: readonly Tone[];
  readonly evidence: readonly Evidence[];
  /** Types of relations: `ARMS_SUPPLY`. */
  readonly types: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Names of publishers. */
  readonly publishers: readonly string[];
}

/** What is highlighted; empty lists highlight everything. */
export interface Filters extends Facets {
  /** What is excluded. */
  readonly without: Facets;
  /** Least number of publishers of a relation; null: any. */
  readonly leastPublishers: number | null;
  /** Least reliability of one of a relation's sources, and credibility of one of its claims, as persons judged them; null: any. */
  readonly leastReliability: Reliability | null;
  readonly leastCredibility: Credibility | null;
  /** Least and greatest number of relations of an actor; null: any. */
  readonly leastRelations: number | null;
  readonly mostRelations: number | null;
}

const none: Facets = { kinds: [], tones: [], evidence: [], types: [], sources: [], publishers: [] };

export const noFilters: Filters = {
  ...none,
  without: none,
  leastPublishers: null,
  leastReliability: null,
  leastCredibility: null,
  leastRelations: null,
  mostRelations: null,
};

/** Whether what the filters exclude fades or is hidden. */
export const Unmatched = { DIM: 'dim', HIDE: 'hide' } as const;
export type Unmatched = (typeof Unmatched)[keyof typeof Unmatched];

/** The sources that the claims of relations cite. */
export interface Origins {
  /** By relation id. */
  readonly ofRelation: ReadonlyMap<
    string,
    {
      readonly sourceIds: readonly string[];
      readonly publishers: readonly string[];
      /** The best that a person judged of its sources and its claims; null where nobody did. */
      readonly reliability: Reliability | null;
      readonly credibility: Credibility | null;
    }
  >;
  /** Titles by source id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  const any = (facets: Facets): boolean => facetNames.some((facet) => facets[facet].length > 0);
  const bounds = [
    filters.leastPublishers,
    filters.leastReliability,
    filters.leastCredibility,
    filters.leastRelations,
    filters.mostRelations,
  ];
  return any(filters) || any(filters.without) || bounds.some((bound) => bound !== null);
}

const facetNames = ['kinds', 'tones', 'evidence', 'types', 'sources', 'publishers'] as const;

/** Whether a filter by source, publisher or judgement is set. */
export function choosesOrigins({
  sources,
  publishers,
  leastReliability,
  leastCredibility,
  without,
}: Filters): boolean {
  if (leastReliability !== null || leastCredibility !== null) return true;
  return [sources, publishers, without.sources, without.publishers].some((list) => list.length > 0);
}

/** Highlight only the chosen values, or exclude the value. */
export type FilterWay = 'highlight' | 'exclude';

/** Toggles a value as highlighted or excluded. A highlighted value is not excluded, and the other way round. */
export function withFacet<Facet extends keyof Facets>(
  filters: Filters,
  facet: Facet,
  value: Facets[Facet][number],
  way: FilterWay,
): Filters {
  const chosen = filters[facet] as readonly string[];
  const leftOut = filters.without[facet] as readonly string[];
  const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== value);
  return way === 'highlight'
    ? {
        ...filters,
        [facet]: toggled(chosen, value),
        without: { ...filters.without, [facet]: others(leftOut) },
      }
    : {
        ...filters,
        [facet]: others(chosen),
        without: { ...filters.without, [facet]: toggled(leftOut, value) },
      };
}

/** The filters without one facet. */
export function withoutFacet(filters: Filters, facet: keyof Facets): Filters {
  return { ...filters, [facet]: [], without: { ...filters.without, [facet]: [] } };
}

/** The filters as sentences for exports; none if nothing is filtered. */
export function filterConditions({
  kinds,
  tones,
  evidence,
  leastPublishers,
  leastReliability,
  leastCredibility,
}: Filters): string[] {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['Actors', kinds.map((kind) => kindNames[kind].many)],
    ['Relations', tones.map((tone) => toneNames[tone])],
    ['Evidence', evidence.map((grade) => evidenceNames[grade])],
  ];
  return [
    ...sentences
      .filter(([, names]) => names.length > 0)
      .map(([of, names]) => `${of}: ${names.join(', ').toLowerCase()}.`),
    ...(leastPublishers === null || leastPublishers < 2
      ? []
      : [`Evidence of ${leastPublishers} or more publishers; a document that names none counts as one.`]),
    ...(leastReliability === null ? [] : [`A source judged ${describeGrade(leastReliability)}, or better.`]),
    ...(leastCredibility === null ? [] : [`A claim judged ${describeGrade(leastCredibility)}, or better.`]),
  ];
}
