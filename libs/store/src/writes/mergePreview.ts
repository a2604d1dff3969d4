import { type Actor, absorbActors, type RelationType } from '@entente/model';
import type { Query } from '../queries/query.js';
import { actorNotFound, readActors } from '../reads/actors.js';
import { unfitFor } from './actors.js';
import { type ActorsToMerge, assertSeveral } from './mergeActors.js';

/** What a merge would do, as things stand. */
export interface MergePreview {
  /** The kept actor as it would read. */
  readonly actor: Actor;
  /** What each of them has today: the kept one first, then those to be absorbed as they were named. */
  readonly sides: readonly MergeSide[];
  /** Ids of the relations between two of them: while one stands, the merge is refused. */
  readonly between: readonly string[];
}

/** What an actor has before a merge. */
export interface MergeSide {
  readonly actor: Actor;
  readonly relations: readonly RelationsAtActor[];
  /** How many claims it speaks. */
  readonly says: number;
}

/** Relations of one type with an actor at one end. */
export interface RelationsAtActor {
  readonly type: RelationType;
  /** Where the actor stands. */
  readonly end: 'from' | 'to';
  readonly relations: number;
  /** How many claims there are on them. */
  readonly claims: number;
  /** Whether an actor of the kept one's kind may stand at that end; where not, the merge is refused. */
  readonly fits: boolean;
}

interface SideRow {
  readonly id: string;
  readonly says: number;
  readonly stands: readonly (Omit<RelationsAtActor, 'fits'> & { readonly between: readonly string[] })[];
}

/**
 * What `mergeActors` would move, and what is in its way.
 *
 * @throws NotFoundError for an actor that is not there, or was absorbed before; InvalidInputError where none is to be absorbed, or the
 *   kept one by itself.
 */
export async function previewMerge(
  query: Query,
  { keep, absorb }: Omit<ActorsToMerge, 'reason'>,
): Promise<MergePreview> {
  assertSeveral(keep, absorb);
  const ids = [keep, ...new Set(absorb)];
  const actors = await readActors(query, ids);
  const missing = [keep, ...absorb].findIndex((id) => !actors.has(id));
  if (missing >= 0) {
    throw await actorNotFound(
      query,
      [keep, ...absorb][missing] ?? '',
      missing === 0 ? 'keep' : `absorb.${missing - 1}`,
    );
  }
  const [kept, ...absorbed] = ids.flatMap((id) => actors.get(id) ?? []);
  if (!kept) throw new Error(`${keep} was read and is not there`);
  const rows = new Map((await query<SideRow>('merge-sides', { ids })).map((row) => [row.id, row]));
  const sides = [kept, ...absorbed].map((actor): MergeSide => {
    const { says = 0, stands = [] } = rows.get(actor.id) ?? {};
    return {
      actor,
      says,
      relations: stands.map(({ type, end, relations, claims }) => ({
        type,
        end,
        relations,
        claims,
        fits: unfitFor(kept, [{ id: actor.id, type, end }]).length === 0,
      })),
    };
  });
  const between = [...rows.values()].flatMap(({ stands }) => stands.flatMap((one) => one.between));
  return { actor: absorbActors(kept, absorbed).actor, sides, between: [...new Set(between)] };
}
