import type { NewLogEntry } from '../log/log.js';
import type { Query } from '../queries/query.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import type { ClaimPlace } from './claimProperties.js';

/** What a merge, or undoing one, changes on relations and claims. */
interface MergeChanges {
  readonly mergeId: string;
  /** Every relation that is touched, as it stood, by id. */
  readonly relations: ReadonlyMap<string, RelationRow>;
  readonly moves: readonly RelationMove[];
  readonly speakers: readonly SpeakerChange[];
}

/** A relation that is to stand between other actors. */
export interface RelationMove {
  readonly relation: RelationRow;
  readonly from: string;
  readonly to: string;
}

/** A claim that gets another speaker. */
export interface SpeakerChange {
  readonly claimId: string;
  readonly relationId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Moves relations and changes speakers. All actors named must be there, all relations locked.
 *
 * @returns The entries, for the log, and the places of relations whose claims have another speaker now: they are to be weighed once all actors are written.
 */
export async function applyMergeChanges(
  query: Query,
  { mergeId, relations, moves, speakers }: MergeChanges,
): Promise<{ entries: NewLogEntry[]; toWeigh: ClaimPlace[] }> {
  await query('move-relations', {
    relations: moves.map(({ relation: { id, from, to }, ...ends }) => ({
      id,
      from,
      to,
      newFrom: ends.from,
      newTo: ends.to,
    })),
  });
  await query('change-speakers', {
    claims: speakers.map(({ claimId, to }) => ({ id: claimId, speakerId: to })),
  });
  const ends = new Map([...relations.values()].map(({ id, from, to }) => [id, { id, from, to }]));
  for (const { relation, from, to } of moves) ends.set(relation.id, { id: relation.id, from, to });
  const withNewSpeaker = new Set(speakers.map(({ relationId }) => relationId));
  const entries = [
    ...moves.map(({ relation: { id, from, to }, ...after }): NewLogEntry => ({
      what: 'moveRelation',
      subjectId: id,
      relationId: id,
      before: { from, to },
      after: { ...after, mergeId },
    })),
    ...speakers.map(({ claimId, relationId, from, to }): NewLogEntry => ({
      what: 'changeSpeaker',
      subjectId: claimId,
      relationId,
      before: { speakerId: from },
      after: { speakerId: to, mergeId },
    })),
  ];
  return { entries, toWeigh: [...ends.values()].filter(({ id }) => withNewSpeaker.has(id)) };
}
