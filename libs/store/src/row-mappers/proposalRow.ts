import type {
  ActorKind,
  DocumentMention,
  NamedEnd,
  ProposalDecision,
  ProposalState,
  ProposedClaim,
  Qualifier,
  RejectionReason,
  RelationType,
  ReviewedProposal,
  Stance,
} from '@entente/model';

/** A proposal as Neo4j has one. What is null is not there. */
export interface ProposalProperties {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cameo?: string;
  readonly fromId?: string;
  readonly fromText: string;
  readonly toId?: string;
  readonly toText: string;
  readonly stance: string;
  readonly speakerId?: string;
  readonly speakerText?: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly pattern: string;
  readonly words: readonly string[];
  readonly rank: number;
  readonly model?: string;
  readonly state: ProposalState;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly reason?: string;
  readonly claimId?: string;
  readonly changed?: boolean;
}

/** What of a proposal does not depend on what was decided. */
export type ProposedProperties = Omit<
  ProposalProperties,
  'state' | 'decidedBy' | 'decidedAt' | 'reason' | 'claimId' | 'changed'
>;

const endOf = (actorId: string | undefined, text: string): NamedEnd => ({ actorId: actorId ?? null, text });

/** @param relationId Of the claim that it became; null where there is none. */
export function toProposal(row: ProposalProperties, relationId: string | null): ReviewedProposal {
  return {
    id: row.id,
    sourceId: row.sourceId,
    start: row.start,
    end: row.end,
    type: row.type as RelationType,
    cameo: row.cameo ?? null,
    from: endOf(row.fromId, row.fromText),
    to: endOf(row.toId, row.toText),
    stance: row.stance as Stance,
    speaker: row.speakerText === undefined ? null : endOf(row.speakerId, row.speakerText),
    occurred: row.occurred ?? null,
    qualifiers: JSON.parse(row.qualifiers) as Qualifier[],
    pattern: row.pattern,
    words: row.words,
    rank: row.rank,
    model: row.model ?? null,
    decision: toDecision(row, relationId),
  };
}

function toDecision(row: ProposalProperties, relationId: string | null): ProposalDecision {
  const { state, decidedBy: by, decidedAt: at } = row;
  if (state === 'PENDING') return { state };
  if (by === undefined || at === undefined) throw new Error(`Proposal ${row.id} does not say who decided`);
  switch (state) {
    case 'POSTPONED':
      return { state, by, at };
    case 'REJECTED':
      return { state, by, at, reason: (row.reason as RejectionReason | undefined) ?? null };
    case 'ACCEPTED': {
      const { claimId, changed = false } = row;
      if (claimId === undefined) throw new Error(`Proposal ${row.id} does not say which claim it became`);
      return { state, by, at, claimId, relationId, changed };
    }
  }
}

export function fromProposed(proposed: ProposedClaim): ProposedProperties {
  const { from, to, speaker, cameo, occurred, model, qualifiers, ...rest } = proposed;
  return {
    ...rest,
    ...(cameo === null ? {} : { cameo }),
    ...(from.actorId === null ? {} : { fromId: from.actorId }),
    fromText: from.text,
    ...(to.actorId === null ? {} : { toId: to.actorId }),
    toText: to.text,
    ...(speaker === null ? {} : { speakerText: speaker.text }),
    ...(speaker === null || speaker.actorId === null ? {} : { speakerId: speaker.actorId }),
    ...(occurred === null ? {} : { occurred }),
    qualifiers: JSON.stringify(qualifiers),
    ...(model === null ? {} : { model }),
  };
}

/** Mentions as they are kept: short, since a document has hundreds. */
export const fromMentions = (mentions: readonly DocumentMention[]): string =>
  JSON.stringify(mentions.map(({ start, end, actorId, kind }) => [start, end, actorId, kind]));

export const toMentions = (kept: string | undefined): DocumentMention[] =>
  (JSON.parse(kept ?? '[]') as [number, number, string | null, ActorKind | null][]).map(
    ([start, end, actorId, kind]) => ({ start, end, actorId, kind }),
  );
