import {
  type AnchorKind,
  type CitationDraft,
  type ClaimDraft,
  isNonEmpty,
  makeVoice,
  parseEdtf,
  type Qualifier,
  type Stance,
} from '@entente/model';
import type { CitationProperties } from './citationProperties.js';
import type { ClaimRow } from './claimRow.js';
import { TornAnswerError } from './tornAnswerError.js';

/** A claim as it would be written anew, from its properties; its citations in the order of their ids. */
export function toClaimDraft(claim: ClaimRow, citations: readonly CitationProperties[]): ClaimDraft {
  const places = [...citations].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toCitationDraft);
  if (!isNonEmpty(places)) throw new TornAnswerError(`Claim ${claim.id} has no citation`);
  return {
    id: claim.id,
    stance: claim.stance as Stance,
    summary: claim.summary,
    voice: makeVoice(claim.speakerId, claim.attribution),
    occurred: claim.occurred === undefined ? null : parseEdtf(claim.occurred),
    qualifiers: JSON.parse(claim.qualifiers) as Qualifier[],
    citations: places,
    recorded: { at: claim.recordedAt, by: claim.recordedBy },
  };
}

function toCitationDraft({
  id,
  sourceId,
  kind,
  start,
  end,
  quoteSha256,
  opening,
}: CitationProperties): CitationDraft {
  return {
    id,
    sourceId,
    anchor: { kind: kind as AnchorKind, start, end },
    seal: quoteSha256 == null ? null : { sha256: quoteSha256, opening: opening ?? '' },
  };
}
