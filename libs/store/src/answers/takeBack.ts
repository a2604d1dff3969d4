import type { Claim, ClaimDraft, Relation } from '@entente/model';
import type { LoggedOperation } from '../writes/writeLog.js';
import type { Standing, StandingClaim } from './standing.js';

/** An entry of the log on a relation, as far as it says how that read before. */
export interface LoggedDeed {
  readonly what: LoggedOperation;
  readonly subjectId: string;
  /** JSON. */
  readonly before: string | null;
}

/** How a relation stood before a deed, from how it stood after it; null where it was, or is, not there. */
export function takeBack(after: Standing | null, { what, subjectId, before }: LoggedDeed): Standing | null {
  const read = <T>(): T => JSON.parse(before ?? 'null') as T;
  if (what === 'createRelation') return null;
  if (what === 'removeRelation') {
    const { type, from, to, occurred } = read<Relation>();
    return { type, from: from.id, to: to.id, occurred, claims: new Map() };
  }
  if (after === null) return null;
  switch (what) {
    case 'moveRelation':
      return { ...after, ...read<{ from: string; to: string }>() };
    case 'recordClaim':
      return withClaim(after, subjectId, null);
    case 'retractClaim':
      return withClaim(after, subjectId, fromClaim(read<Claim>()));
    case 'reviseClaim':
      return withClaim(after, subjectId, fromDraft(read<ClaimDraft>()));
    case 'changeSpeaker': {
      const said = after.claims.get(subjectId);
      return said ? withClaim(after, subjectId, { ...said, ...read<{ speakerId: string }>() }) : after;
    }
    case 'createActor':
    case 'updateActor':
    case 'mergeActors':
    case 'undoMerge':
    case 'addSource':
    case 'holdDocument':
      // These concern no relation by themselves.
      return after;
  }
}

function withClaim(standing: Standing, id: string, claim: StandingClaim | null): Standing {
  const claims = new Map(standing.claims);
  if (claim === null) claims.delete(id);
  else claims.set(id, claim);
  return { ...standing, claims };
}

const fromClaim = ({ stance, speaker, attribution, occurred, citations }: Claim): StandingClaim => ({
  stance,
  speakerId: speaker?.id ?? null,
  attribution,
  occurred,
  sourceIds: citations.map(({ source }) => source.id),
});

const fromDraft = ({ stance, voice, occurred, citations }: ClaimDraft): StandingClaim => ({
  stance,
  occurred: occurred?.text ?? null,
  speakerId: voice.kind === 'speaker' ? voice.speakerId : null,
  attribution: voice.kind === 'attribution' ? voice.attribution : null,
  sourceIds: citations.map(({ sourceId }) => sourceId),
});
