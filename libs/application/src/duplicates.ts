import { actorLikeness, Likeness, type LikenessReason, searchForms } from '@entente/documents';
import { type Actor, checkReason, TooComplexError } from '@entente/model';
import { type GraphStore, type Page, type PageRequest, pairKey, type Writer } from '@entente/store';

/** Two actors that may be one, and why. */
export interface LikelyDuplicate {
  /** Both ids with a colon between, the smaller first: the order of the list. */
  readonly id: string;
  readonly one: Actor;
  readonly other: Actor;
  /** How surely they are one, 0.5 to 1. */
  readonly score: number;
  /** At least one. */
  readonly reasons: readonly LikenessReason[];
}

/** From here on names alone make a pair likely; from the other on together with a shared neighbour. */
const LIKELY = 0.6;
const LIKELY_WITH_NEIGHBOURS = 0.5;
/** Each shared neighbour takes an eighth of what is left to 1; four at most count. */
const MOST_NEIGHBOURS = 4;
/** Actors that are looked for at once, and how often for one page. */
const AT_ONCE = 50;
const MOST_ROUNDS = 20;

/**
 * A page of pairs of actors that are likely one, in the order of their ids; pairs that a person keeps apart are left out. Only actors that share a
 * word of a name, in whatever letters, a name or an identifier's value are compared. A page may end before it is full, with more to come.
 *
 * @throws TooComplexError where many actors were looked at and none of them is like another
 */
export async function likelyDuplicates(store: GraphStore, page: PageRequest): Promise<Page<LikelyDuplicate>> {
  const found: LikelyDuplicate[] = [];
  const [from = null] = page.after?.split(':') ?? [];
  const pageOf = (isMore: boolean): Page<LikelyDuplicate> => ({
    nodes: found.slice(0, page.first),
    totalCount: 0,
    hasNextPage: isMore || found.length > page.first,
    hasPreviousPage: page.after !== null,
  });
  // The actor that the page before ended with may have further pairs.
  const begun = from === null ? null : await store.actor(from);
  let actors: readonly Actor[] = begun?.id === from && begun ? [begun] : [];
  let after = from;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = await store.actorPage({ search: null, kinds: null }, { first: AT_ONCE, after });
    actors = [...actors, ...next.nodes];
    const pairs = await store.duplicateCandidates(
      actors.map((actor) => ({ actor, forms: searchForms(actor.name) })),
    );
    const open = pairs.filter(
      ({ one, other }) => page.after === null || pairKey(one.id, other.id) > page.after,
    );
    found.push(...(await likelyAmong(store, open)));
    if (found.length > page.first || !next.hasNextPage) return pageOf(false);
    after = next.nodes.at(-1)?.id ?? after;
    actors = [];
  }
  if (found.length > 0) return pageOf(true);
  throw new TooComplexError(
    `None of the next ${MOST_ROUNDS * AT_ONCE} actors is like another, and there are more; resolveActor says of a name whom it may mean`,
    'after',
  );
}

async function likelyAmong(
  store: GraphStore,
  pairs: readonly { readonly one: Actor; readonly other: Actor }[],
): Promise<LikelyDuplicate[]> {
  const alike = pairs
    .map((pair) => ({ ...pair, ...actorLikeness(pair.one, pair.other) }))
    .filter(({ score }) => score >= LIKELY_WITH_NEIGHBOURS);
  const neighbours = await store.pairsOfActors(alike);
  return alike.flatMap(({ one, other, score, reasons }): LikelyDuplicate[] => {
    const id = pairKey(one.id, other.id);
    const around = neighbours.get(id);
    if (!around || (score < LIKELY && around.shared === 0)) return [];
    const counted = Math.min(around.shared, MOST_NEIGHBOURS);
    const all = [...reasons];
    if (around.shared > 0) all.push({ kind: Likeness.NEIGHBOURS, detail: describeNeighbours(around) });
    return [
      { id, one, other, score: Math.round(100 * (score + ((1 - score) * counted) / 8)) / 100, reasons: all },
    ];
  });
}

function describeNeighbours({
  shared,
  names,
}: {
  readonly shared: number;
  readonly names: readonly string[];
}): string {
  const others = shared - names.length;
  return others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ');
}

/** What a person decides of two actors that are likely one. */
export interface KeepActorsApartInput {
  readonly a: string;
  readonly b: string;
  /** False lets them be listed again; default true. */
  readonly apart?: boolean | null;
  /** 1 to 1,000 characters. */
  readonly reason: string;
}

/**
 * Keeps two actors apart: they are not listed as likely one any more.
 *
 * @throws InvalidInputError where no reason is given, or both are one; NotFoundError where one is not there
 */
export async function keepActorsApart(
  store: GraphStore,
  { a, b, apart, reason }: KeepActorsApartInput,
  writer: Writer,
): Promise<[Actor, Actor]> {
  return store.keepActorsApart(
    { one: a, other: b, apart: apart ?? true, reason: checkReason(reason) },
    writer,
  );
}
