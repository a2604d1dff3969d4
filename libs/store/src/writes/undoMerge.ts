import { type Actor, type ActorAdditions, ConflictError, NotFoundError, releaseActors } from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ActorProperties, fromActor, toActor } from '../row-mappers/actorRow.js';
import type { MergeProperties, MovedEnd } from '../row-mappers/mergeRow.js';
import { ActorKeys, conflictOver, reweigh } from './actorKeys.js';
import type { ClaimPlace } from './claimProperties.js';
import { lockRelations } from './locks.js';
import { applyMergeChanges, type RelationMove, type SpeakerChange } from './mergeChanges.js';

interface Undoing {
  readonly merge: MergeProperties;
  readonly absorbed: readonly ActorProperties[];
  readonly claims: readonly {
    readonly id: string;
    readonly relationId: string;
    readonly speakerId: string | null;
    readonly before: string;
  }[];
  readonly laterMergeId: string | null;
  readonly others: readonly OtherMerge[];
}

interface OtherMerge {
  readonly merge: MergeProperties;
  readonly absorbed: readonly ActorProperties[];
}

/**
 * Undoes a merge: the absorbed actors are as they were, at every relation that came from them, and the speakers of every claim that was theirs. The
 * kept actor first, then those that are there again.
 *
 * What was written since stays: a claim that was retracted stays so, a further claim on a relation goes with it, a relation that was
 * recorded on the kept actor stays there, a speaker that was changed stays changed, and of the kept actor only what the merge
 * added goes. Merges into one actor may be undone in any order.
 *
 * @throws NotFoundError where there is no such merge, or it was undone; ConflictError where the kept actor was absorbed itself since:
 *   that merge is
 *   to be undone first; or where another actor has got an identifier since that one of the absorbed had.
 */
export async function undoMerge(query: Query, id: string, writer: Writer): Promise<Actor[]> {
  const [asked] = await query<Undoing>('merge-to-undo', { mergeId: id });
  if (!asked) throw notFound(id);
  const [row] = await query<{ actor: ActorProperties }>('lock-actors', { ids: [asked.merge.keptId] });
  // Whatever touches a merge locks the actor that it kept.
  const [undoing] = await query<Undoing>('merge-to-undo', { mergeId: id });
  if (!undoing) throw notFound(id);
  const { merge, claims, laterMergeId } = undoing;
  if (!row) {
    throw new ConflictError(
      `${merge.keptId} was itself absorbed since, by ${laterMergeId ?? 'another merge'}; undo that first`,
      'id',
    );
  }
  const kept = toActor(row.actor);
  const restored = inOrder(undoing);
  const keys = new ActorKeys(query);
  await keys.lock([kept, ...restored]);
  const moved = JSON.parse(merge.moved) as MovedEnd[];
  const relationIds = [
    ...moved.map(({ relationId }) => relationId),
    ...claims.map(({ relationId }) => relationId),
  ];
  const relations = await lockRelations(query, () =>
    query<ClaimPlace>('relation-ends', { ids: [...new Set(relationIds)] }),
  );
  const moves = moved.flatMap(({ relationId, end, actorId }): RelationMove[] => {
    const relation = relations.get(relationId);
    if (relation?.[end] !== merge.keptId) return [];
    const { from, to } = relation;
    return [{ relation, from, to, [end]: actorId }];
  });
  const speakers = await speakersBack(query, merge);

  const released = await release(query, kept, undoing);
  await query('write-actors', { actors: [fromActor(released)] });
  await query('restore-actors', { mergeId: id });
  const { entries, toWeigh } = await applyMergeChanges(query, { mergeId: id, relations, moves, speakers });
  const changes = [
    { before: kept, after: released },
    ...restored.map((actor) => ({ before: null, after: actor })),
  ];
  const losing = new Set([kept.id]);
  const [taken] = changes.flatMap((change) =>
    keys.sharedBy(change, losing).filter(({ sort }) => sort === 'identifier'),
  );
  if (taken) throw conflictOver(taken);
  await reweigh(query, await keys.keep(changes), toWeigh);
  await writeLog(query, writer, [
    {
      what: 'undoMerge',
      subjectId: id,
      before: { kept, reason: merge.reason },
      after: { kept: released, absorbed: restored },
    },
    ...entries,
  ]);
  return [released, ...restored];
}

const notFound = (id: string): NotFoundError =>
  new NotFoundError(`There is no merge ${id}, or it was undone already`, 'id');

/** Read once the relations are locked, so that no claim is retracted or revised meanwhile. */
async function speakersBack(query: Query, { id, keptId }: MergeProperties): Promise<SpeakerChange[]> {
  const [now] = await query<Undoing>('merge-to-undo', { mergeId: id });
  return (now?.claims ?? [])
    .filter(({ speakerId }) => speakerId === keptId)
    .map((claim) => ({ claimId: claim.id, relationId: claim.relationId, from: keptId, to: claim.before }));
}

/**
 * The kept actor without what this merge added. What another merge that stands would have added as well stays, as that one's
 * addition, so that it goes when that one is undone.
 */
async function release(query: Query, kept: Actor, { merge, others }: Undoing): Promise<Actor> {
  let going = additionsOf(merge);
  const additionsByMerge: { id: string; added: string }[] = [];
  for (const other of others) {
    const has = namesOf(other);
    const taken = keepOnly(going, has);
    if (taken.aliases.length + taken.identifiers.length === 0) continue;
    const own = additionsOf(other.merge);
    const added: ActorAdditions = {
      aliases: [...own.aliases, ...taken.aliases],
      identifiers: [...own.identifiers, ...taken.identifiers],
    };
    additionsByMerge.push({ id: other.merge.id, added: JSON.stringify(added) });
    going = {
      aliases: going.aliases.filter((alias) => !taken.aliases.includes(alias)),
      identifiers: going.identifiers.filter((identifier) => !taken.identifiers.includes(identifier)),
    };
  }
  await query('set-merge-additions', { merges: additionsByMerge });
  return releaseActors(kept, going);
}

const additionsOf = ({ added }: MergeProperties): ActorAdditions => JSON.parse(added) as ActorAdditions;

function namesOf({ absorbed }: OtherMerge) {
  const actors = absorbed.map(toActor);
  return {
    names: new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])),
    identifiers: actors.flatMap(({ identifiers }) => identifiers),
  };
}

function keepOnly(added: ActorAdditions, has: ReturnType<typeof namesOf>): ActorAdditions {
  return {
    aliases: added.aliases.filter(({ name }) => has.names.has(name)),
    identifiers: added.identifiers.filter(({ scheme, value }) =>
      has.identifiers.some((one) => one.scheme === scheme && one.value === value),
    ),
  };
}

/** The absorbed in the order in which they were named. */
function inOrder({ merge, absorbed }: Undoing): Actor[] {
  const byId = new Map(absorbed.map((row) => [row.id, toActor(row)]));
  return merge.absorbedIds.flatMap((id) => byId.get(id) ?? []);
}
