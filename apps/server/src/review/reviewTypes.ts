import { ActorKind, ProposalState, RejectionReason, RelationType, ReviewState, Stance } from '@entente/model';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RecordClaimInput } from '../claims/claimInputs.js';
import { ActorType } from '../graphql-types/actorType.js';
import { QualifierType } from '../graphql-types/qualifierType.js';
import { SourceType } from '../graphql-types/sourceType.js';
import { Assumed, assumedCost } from '../operations/costs.js';
import { connectionTypeOf } from '../paging/pages.js';
import { DateTimeScalar, EdtfScalar } from '../scalars/scalars.js';

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a proposal.',
  valuesMap: {
    PENDING: { description: 'Nobody has decided.' },
    POSTPONED: { description: 'Somebody put it off; it waits for a decision.' },
    ACCEPTED: { description: 'Its claim was recorded.' },
    REJECTED: { description: 'It is no claim; it does not come back when the document is read anew.' },
  },
});

registerEnumType(RejectionReason, {
  name: 'RejectionReason',
  description: 'Why a proposal was rejected.',
  valuesMap: {
    NOT_AN_EVENT: { description: 'The passage tells of no such event or tie.' },
    WRONG_ACTORS: { description: 'Others did it, or it was done to others.' },
    WRONG_TYPE: { description: 'Something else was done.' },
    ALREADY_THERE: { description: 'The graph has this claim.' },
    OPINION: { description: 'It is an opinion.' },
  },
});

registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'How far the review of a document is.',
  valuesMap: {
    NEW: { description: 'Nothing is decided.' },
    IN_REVIEW: { description: 'Some proposals are decided, some wait.' },
    DONE: { description: 'No proposal waits for a decision.' },
  },
});

@ObjectType('NamedActor', { description: 'Somebody whom a document names.' })
export class NamedActorType {
  @Field({ description: 'As the document names them.' })
  text!: string;

  @Field(() => ActorType, {
    nullable: true,
    description: 'The actor that is meant; null where the graph has none of that name.',
  })
  actor!: ActorType | null;
}

@ObjectType('ProposalDecision', { description: 'What somebody decided on a proposal.' })
export class DecisionType {
  @Field({ description: 'Who decided.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => RejectionReason, { nullable: true, description: 'Why it was rejected, where that was said.' })
  reason!: RejectionReason | null;

  @Field({ description: 'Whether it was accepted with changes.' })
  changed!: boolean;

  @Field(() => ID, { nullable: true, description: 'The claim that it became.' })
  claimId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The relation of that claim; null where it was taken back since.',
  })
  relationId!: string | null;
}

@ObjectType('Proposal', {
  description:
    'A claim that a machine proposes from a passage of a held document, for a person to decide on.',
})
export class ProposalType {
  @Field(() => ID, {
    description: 'The same for the same passage, type and ends, whenever the document is read.',
  })
  id!: string;

  @Field(() => ID, { description: 'The document.' })
  sourceId!: string;

  @Field(() => Int, { description: 'The first character (code point) of the passage, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The one past the last.' })
  end!: number;

  @Field(() => RelationType, { description: 'What the one did to, or is to, the other.' })
  type!: RelationType;

  @Field(() => String, { nullable: true, description: 'CAMEO’s code of the event; null for standing ties.' })
  cameo!: string | null;

  @Field(() => NamedActorType, { description: 'Who acts.' })
  from!: NamedActorType;

  @Field(() => NamedActorType, { description: 'Whom it concerns.' })
  to!: NamedActorType;

  @Field(() => Stance, { description: 'How it is put.' })
  stance!: Stance;

  @Field(() => NamedActorType, {
    nullable: true,
    description: 'Who says it; null where nobody is named.',
  })
  speaker!: NamedActorType | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it happened.' })
  occurred!: string | null;

  @Field(() => [QualifierType], { complexity: assumedCost(Assumed.qualifiers), description: 'Details.' })
  qualifiers!: QualifierType[];

  @Field({ description: 'The pattern that read it.' })
  pattern!: string;

  @Field(() => [String], {
    complexity: assumedCost(Assumed.proposalWords),
    description: 'The words of the passage that it was read from.',
  })
  words!: string[];

  @Field(() => Float, { description: '0 to 1: how firmly it is proposed.' })
  rank!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The language model that proposed it; null where a pattern did.',
  })
  model!: string | null;

  @Field(() => ProposalState, { description: 'What became of it.' })
  state!: ProposalState;

  @Field(() => DecisionType, { nullable: true, description: 'Who decided what; null while nobody did.' })
  decision!: DecisionType | null;
}

@ObjectType('Mention', { description: 'A place in a document where an actor is named.' })
export class MentionType {
  @Field(() => Int, { description: 'Its first character (code point), from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The one past the last.' })
  end!: number;

  @Field(() => ActorType, { nullable: true, description: 'Who is meant; null where the graph has none.' })
  actor!: ActorType | null;

  @Field(() => ActorKind, {
    nullable: true,
    description: 'What sort of actor it is, or seems to be where the graph has none.',
  })
  kind!: ActorKind | null;
}

@ObjectType('Review', { description: 'A held document, and how far its review is.' })
export class ReviewType {
  @Field(() => SourceType, { description: 'The document.' })
  source!: SourceType;

  @Field(() => ReviewState, { description: 'How far it is.' })
  state!: ReviewState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When proposals were last read from it; null where they never were: see readProposals.',
  })
  readAt!: string | null;

  @Field(() => Int, { description: 'Proposals that nobody has decided on.' })
  pending!: number;

  @Field(() => Int, { description: 'Proposals that were put off.' })
  postponed!: number;

  @Field(() => Int, { description: 'Proposals that were accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Proposals that were rejected.' })
  rejected!: number;
}

export const ReviewConnection = connectionTypeOf('Review', ReviewType);

@ObjectType('ReviewCounts', { description: 'What there is to review.' })
export class ReviewCountsType {
  @Field(() => Int, { description: 'Documents that are held.' })
  documents!: number;

  @Field(() => Int, { description: 'Proposals that wait for a decision.' })
  proposals!: number;
}

@ObjectType('PatternRate', { description: 'How often the proposals of a pattern were accepted.' })
export class PatternRateType {
  @Field({ description: 'The pattern.' })
  pattern!: string;

  @Field(() => Int, { description: 'Accepted, as proposed or with changes.' })
  accepted!: number;

  @Field(() => Int, { description: 'Of the accepted, those with changes.' })
  changed!: number;

  @Field(() => Int, { description: 'Rejected.' })
  rejected!: number;

  @Field(() => Int, { description: 'Not decided yet.' })
  open!: number;

  @Field({ description: 'Whether it is switched off, so that what it proposes is not shown.' })
  isOff!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'A sentence that it reads, with the ends: “from > to: sentence”; null for what a language model proposes.',
  })
  example!: string | null;
}

@InputType({ description: 'A proposal, and the claim that it becomes: as proposed, or with changes.' })
export class AcceptProposalInput {
  @Field(() => ID, { description: 'A proposal; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => RecordClaimInput, {
    description: 'The claim as recordClaim takes it; it must cite the proposal’s document.',
  })
  claim!: RecordClaimInput;
}

@InputType({ description: 'A proposal that is rejected.' })
export class RejectProposalInput {
  @Field(() => ID, { description: 'A proposal; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => RejectionReason, { nullable: true, description: 'Why.' })
  reason?: RejectionReason | null;
}
