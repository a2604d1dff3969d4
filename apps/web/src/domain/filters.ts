import type { ActorKind, Evidence, Tone } from '@entente/model';
import { toggled } from './selection';
import { evidenceNames } from './words/evidence';
import { kindNames, toneNames } from './words/vocabulary';

/** Values by which the legend tells what is shown apart. */
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

/** What the legend has been told to bring out; an empty list brings out everything. */
export interface Filters extends Facets {
  /** What it has been told to leave out. */
  readonly without: Facets;
  /** Relations whose evidence rests on documents of so many publishers at least; null: any. */
  readonly leastPublishers: number | null;
  /** Actors with as many relations at least, and at the most; null: any. */
  readonly leastRelations: number | null;
  readonly mostRelations: number | null;
}

const none: Facets = { kinds: [], tones: [], evidence: [], types: [], sources: [], publishers: [] };

export const noFilters: Filters = {
  ...none,
  without: none,
  leastPublishers: null,
  leastRelations: null,
  mostRelations: null,
};

/** What becomes of what the filters leave out: it fades, or it goes. */
export const Unmatched = { DIM: 'dim', HIDE: 'hide' } as const;
export type Unmatched = (typeof Unmatched)[keyof typeof Unmatched];

/** From where relations are known: the sources that what is said of them is cited from. */
export interface Origins {
  /** By relation id. */
  readonly ofRelation: ReadonlyMap<
    string,
    { readonly sourceIds: readonly string[]; readonly publishers: readonly string[] }
  >;
  /** Titles by source id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Whether the legend leaves anything out or brings anything out. */
export function isFiltered(filters: Filters): boolean {
  const any = (facets: Facets): boolean => facetNames.some((facet) => facets[facet].length > 0);
  const bounds = [filters.leastPublishers, filters.leastRelations, filters.mostRelations];
  return any(filters) || any(filters.without) || bounds.some((bound) => bound !== null);
}

const facetNames = ['kinds', 'tones', 'evidence', 'types', 'sources', 'publishers'] as const;

/** Whether a filter asks from where relations are known. */
export function choosesOrigins({ sources, publishers, without }: Filters): boolean {
  return [sources, publishers, without.sources, without.publishers].some((list) => list.length > 0);
}

/** What the legend is told to do with a value: show only that and others so chosen, or all but that. */
export type FilterWay = 'bring out' | 'leave out';

/** The filters with a value brought out, or left out; or no longer so, where it was. What is brought out is not left out. */
export function withFacet<Facet extends keyof Facets>(
  filters: Filters,
  facet: Facet,
  value: Facets[Facet][number],
  way: FilterWay,
): Filters {
  const chosen = filters[facet] as readonly string[];
  const leftOut = filters.without[facet] as readonly string[];
  const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== value);
  return way === 'bring out'
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

/** The filters without what they say of a facet. */
export function withoutFacet(filters: Filters, facet: keyof Facets): Filters {
  return { ...filters, [facet]: [], without: { ...filters.without, [facet]: [] } };
}

/** What the legend brings out, each a sentence; none where it brings out everything. */
export function filterConditions({ kinds, tones, evidence, leastPublishers }: Filters): string[] {
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
      : [`Evidence of ${leastPublishers} or more publishers.`]),
  ];
}
