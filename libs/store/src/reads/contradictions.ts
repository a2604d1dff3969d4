import {
  type Claim,
  type Disagreement,
  type DisputedPoint,
  disputedPoints,
  NEAR_DAYS,
  type Relation,
  TooComplexError,
} from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { filterParameters } from '../queries/filterParameters.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import type { Shape } from '../row-mappers/shape.js';
import type { ClaimOnRelation } from './claims.js';
import { readRelationsPassing } from './relations.js';

/** Two claims that cannot both be right. */
export interface Contradiction {
  /** The ids of the first relation and of the two claims, with colons between: the order of the list. */
  readonly id: string;
  readonly first: ClaimOnRelation;
  readonly second: ClaimOnRelation;
  /** At least one. */
  readonly points: readonly DisputedPoint[];
}

/** What one request may cost, so that a large graph without contradictions is not gone through. */
export interface ScanBounds {
  /** Relations looked at by one statement. */
  readonly relations: number;
  readonly scans: number;
  /** Relations whose claims are read. */
  readonly candidates: number;
}

const usualBounds: ScanBounds = { relations: 2_000, scans: 10, candidates: 4_000 };
/** Relations whose claims are read by one statement. */
const CANDIDATES_AT_ONCE = 200;
/** Of more claims on a relation, or more relations near in time, the first are compared. */
const MOST_CLAIMS = 100;
const MOST_OTHERS = 20;

interface CandidateRow {
  readonly id: string;
  readonly claims: number;
  readonly others: readonly string[];
}

/**
 * A page of the contradictions of these kinds between claims on relations that pass a filter, by the ids of their relations. How many there are in all is
 * not counted. A page may end before it is full, with more to come, where a great many relations were looked at for it.
 *
 * @throws TooComplexError where a great many relations were looked at and none of them contradicts anything
 */
export async function readContradictions(
  transactions: GraphTransactions,
  kinds: readonly Disagreement[],
  filter: JudgedFilter,
  page: PageRequest,
  asked: { readonly shape: Shape; readonly large: boolean },
  bounds: ScanBounds = usualBounds,
): Promise<Page<Contradiction>> {
  const shape = { ...asked.shape, claims: true, details: true };
  const parameters = { filter: filterParameters(filter, { large: asked.large }), near: NEAR_DAYS };
  const found: Contradiction[] = [];
  let from = page.after?.split(':')[0] ?? '';
  let [looked, read] = [0, 0];
  for (let scan = 0; scan < bounds.scans && read < bounds.candidates; scan += 1) {
    const rows = await transactions.read((query) =>
      query<CandidateRow>('contradiction-candidates', {
        ...parameters,
        from,
        scan: bounds.relations,
        others: MOST_OTHERS,
      }),
    );
    const candidates = rows.filter(({ claims, others }) => claims > 1 || others.length > 0);
    for (let at = 0; at < candidates.length; at += CANDIDATES_AT_ONCE) {
      const some = candidates.slice(at, at + CANDIDATES_AT_ONCE);
      const ids = [...new Set(some.flatMap(({ id, others }) => [id, ...others]))];
      const relations = await transactions.read((query) => readRelationsPassing(query, ids, filter, shape));
      read += ids.length;
      const contradictions = some.flatMap((row) => contradictionsOf(row, relations, kinds));
      found.push(...contradictions.filter(({ id }) => page.after === null || id > page.after));
      if (found.length > page.first) return toPage(found, 0, page);
    }
    looked += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < bounds.relations) return toPage(found, 0, page);
    // The id that comes next after it.
    from = `${last.id} `;
  }
  if (found.length > 0) return { ...toPage(found, 0, page), hasNextPage: true };
  throw new TooComplexError(
    `None of the next ${looked} relations contradicts anything, and there are more; ask for fewer of them, by types, actorIds, between, sourceIds or days`,
    'filter',
  );
}

/** The contradictions within a relation and between it and the others, in their order. */
function contradictionsOf(
  { id, others }: CandidateRow,
  relations: ReadonlyMap<string, Relation>,
  kinds: readonly Disagreement[],
): Contradiction[] {
  const own = claimsOn(relations.get(id));
  const foreign = others.flatMap((other) => claimsOn(relations.get(other)));
  return own
    .flatMap((first) => {
      const later = own.filter(({ claim }) => claim.id > first.claim.id);
      return [...later, ...foreign].flatMap((second): Contradiction[] => {
        const points = disputedPoints(first, second).filter(({ kind }) => kinds.includes(kind));
        const pair = [id, first.claim.id, second.claim.id].join(':');
        return points.length === 0 ? [] : [{ id: pair, first, second, points }];
      });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function claimsOn(relation: Relation | undefined): ClaimOnRelation[] {
  const claims: readonly Claim[] = relation?.claims ?? [];
  return relation ? claims.slice(0, MOST_CLAIMS).map((claim) => ({ claim, relation })) : [];
}
