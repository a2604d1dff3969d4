import type { Query } from '../queries/query.js';
import type { ClaimPlace } from './claimRow.js';
import type { MergeChanges } from './mergeChanges.js';
import type { Deed } from './writeLog.js';

/**
 * Moves relations and changes speakers. All actors named must be there, all relations locked.
 *
 * @returns The deeds, for the log, and where relations stand now that somebody else speaks on: they are to be weighed once all actors are written.
 */
export async function applyMergeChanges(
  query: Query,
  { mergeId, relations, moves, speakers }: MergeChanges,
): Promise<{ deeds: Deed[]; toWeigh: ClaimPlace[] }> {
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
  const said = new Set(speakers.map(({ relationId }) => relationId));
  const deeds = [
    ...moves.map(({ relation: { id, from, to }, ...after }): Deed => ({
      what: 'moveRelation',
      subjectId: id,
      relationId: id,
      before: { from, to },
      after: { ...after, mergeId },
    })),
    ...speakers.map(({ claimId, relationId, from, to }): Deed => ({
      what: 'changeSpeaker',
      subjectId: claimId,
      relationId,
      before: { speakerId: from },
      after: { speakerId: to, mergeId },
    })),
  ];
  return { deeds, toWeigh: [...ends.values()].filter(({ id }) => said.has(id)) };
}
