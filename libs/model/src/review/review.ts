import type { Claim } from '../claims/claim.js';
import type { Relation } from '../relations/relation.js';
import type { ActorKind, Stance } from '../vocabulary/kinds.js';
import type { Qualifier, RelationType } from '../vocabulary/relationType.js';
import { relationTypeInfoOf } from '../vocabulary/relationTypes.js';

/** How it stands with a proposal. One that was postponed is as open as one that nobody has decided on. */
export const ProposalState = {
  PENDING: 'PENDING',
  POSTPONED: 'POSTPONED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

/** Why a proposal is rejected. */
export const RejectionReason = {
  NOT_AN_EVENT: 'NOT_AN_EVENT',
  WRONG_ACTORS: 'WRONG_ACTORS',
  WRONG_TYPE: 'WRONG_TYPE',
  ALREADY_THERE: 'ALREADY_THERE',
  OPINION: 'OPINION',
} as const;
export type RejectionReason = (typeof RejectionReason)[keyof typeof RejectionReason];

/** Somebody whom a document names. */
export interface NamedEnd {
  /** The actor of the graph; null where it has none of that name. */
  readonly actorId: string | null;
  /** As the document names them. */
  readonly text: string;
}

/** What a machine proposes from a passage of a held document. */
export interface ProposedClaim {
  /** The same for the same passage, type and ends, whenever the document is read. */
  readonly id: string;
  readonly sourceId: string;
  /** The passage, in code points of the document, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly type: RelationType;
  /** CAMEO's code of the event; null for standing ties. */
  readonly cameo: string | null;
  readonly from: NamedEnd;
  readonly to: NamedEnd;
  readonly stance: Stance;
  /** Null where nobody is named. */
  readonly speaker: NamedEnd | null;
  /** EDTF. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  /** The pattern that read it. */
  readonly pattern: string;
  /** The words of the passage that the pattern is about. */
  readonly words: readonly string[];
  /** 0 to 1: how firmly it is proposed. */
  readonly rank: number;
  /** The language model that proposed it; null where a pattern did. */
  readonly model: string | null;
}

/** What became of a proposal. */
export type ProposalDecision =
  | { readonly state: 'PENDING' }
  | ({ readonly state: 'POSTPONED' } & Decided)
  | ({ readonly state: 'REJECTED'; readonly reason: RejectionReason | null } & Decided)
  | ({
      readonly state: 'ACCEPTED';
      readonly claimId: string;
      /** The claim's relation; null where the claim was taken back since. */
      readonly relationId: string | null;
      /** Whether the claim says something else than was proposed. */
      readonly changed: boolean;
    } & Decided);

interface Decided {
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface ReviewedProposal extends ProposedClaim {
  readonly decision: ProposalDecision;
}

/** A place in a document where an actor is named, in code points. */
export interface DocumentMention {
  readonly start: number;
  readonly end: number;
  /** Null where the graph has none of that name. */
  readonly actorId: string | null;
  /** What sort of actor it seems to be, where the graph has none; else null. */
  readonly kind: ActorKind | null;
}

/** How far the review of a document is: nothing decided yet, some of it, or nothing left to decide. */
export const ReviewState = { NEW: 'NEW', IN_REVIEW: 'IN_REVIEW', DONE: 'DONE' } as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];

/** How many proposals of a document are in each state. */
export interface ReviewProgress {
  readonly sourceId: string;
  readonly state: ReviewState;
  /** When proposals were last read from it, ISO 8601 in UTC; null where they never were. */
  readonly readAt: string | null;
  readonly pending: number;
  readonly postponed: number;
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * Whether a claim says something else than was proposed: another relation, stance, voice, date, detail or passage. An actor that the
 * graph did not have is no change, nor are the ends of an undirected relation the other way round.
 */
export function differsFromProposal(
  proposal: ProposedClaim,
  claim: Claim,
  { type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>,
): boolean {
  const isEnd = ({ actorId }: NamedEnd, id: string): boolean => actorId === null || actorId === id;
  const sameEnds =
    (isEnd(proposal.from, from.id) && isEnd(proposal.to, to.id)) ||
    (!relationTypeInfoOf(type).directed && isEnd(proposal.from, to.id) && isEnd(proposal.to, from.id));
  const samePassage = claim.citations.some(
    ({ source, anchor }) =>
      source.id === proposal.sourceId &&
      anchor.kind === 'TEXT' &&
      anchor.start === proposal.start &&
      anchor.end === proposal.end,
  );
  return !(
    type === proposal.type &&
    sameEnds &&
    claim.stance === proposal.stance &&
    sameVoice(proposal.speaker, claim) &&
    claim.occurred === proposal.occurred &&
    sameQualifiers(claim.qualifiers, proposal.qualifiers) &&
    samePassage
  );
}

function sameVoice(proposed: NamedEnd | null, { speaker, attribution }: Claim): boolean {
  if (proposed === null) return speaker === null && attribution === null;
  if (proposed.actorId !== null) return speaker?.id === proposed.actorId;
  return speaker !== null || attribution === proposed.text;
}

function sameQualifiers(some: readonly Qualifier[], others: readonly Qualifier[]): boolean {
  const texts = (qualifiers: readonly Qualifier[]): string =>
    JSON.stringify(qualifiers.map(({ key, value, unit }) => [key, value, unit]).sort());
  return texts(some) === texts(others);
}
