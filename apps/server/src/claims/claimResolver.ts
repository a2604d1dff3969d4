import { judgeClaim, moveClaim, recordClaim, reviseClaim } from '@entente/application';
import type { Relation } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ClaimOnRelation, ClaimType } from '../graphql-types/claimType.js';
import { RelationType } from '../graphql-types/relationType.js';
import type { RequestContext } from '../operations/requestContext.js';
import { MoveClaimInput, RecordClaimInput, ReviseClaimInput } from './claimInputs.js';

@Resolver(() => ClaimType)
export class ClaimResolver {
  constructor(private readonly store: GraphStore) {}

  @ResolveField(() => RelationType, { description: 'What it is said of.' })
  relation(@Parent() { relation }: ClaimOnRelation): Relation {
    return relation;
  }

  @Mutation(() => ClaimType, {
    description:
      'Records what a source says, and computes the evidence of its relation again. BAD_USER_INPUT, NOT_FOUND, ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS (with extensions.places), CONFLICT: nothing is written.',
  })
  async recordClaim(
    @Args('input', { description: 'What is said, of what, and where it stands.' }) input: RecordClaimInput,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const { claim, relation } = await recordClaim(this.store, input, writer);
    return { ...claim, relation };
  }

  @Mutation(() => ClaimType, {
    description:
      'Changes what a claim says, and computes the evidence of its relation again; how it read before stays in the log. BAD_USER_INPUT, NOT_FOUND, ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS (with extensions.places), CONFLICT where another write came between: nothing is changed.',
  })
  async reviseClaim(
    @Args('input', { description: 'What is to be different.' }) input: ReviseClaimInput,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const { claim, relation } = await reviseClaim(this.store, input, writer);
    return { ...claim, relation };
  }

  @Mutation(() => ClaimType, {
    description:
      'Has a claim be made on another relation, where it was recorded of the wrong actors or with the wrong verb; all else that it says, and by whom it was recorded, stays. The relation that it was made on goes with its last claim. The log has it as retracted there and recorded here. BAD_USER_INPUT, NOT_FOUND, CONFLICT where another write came between: nothing is changed.',
  })
  async moveClaim(
    @Args('input', { description: 'Which claim, and where to.' }) input: MoveClaimInput,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const { claim, relation } = await moveClaim(this.store, input, writer);
    return { ...claim, relation };
  }

  @Mutation(() => ClaimType, {
    description:
      'Judges how credible a claim is, in place of what was judged before; null withdraws it. Who, when and why stay in the log. BAD_USER_INPUT, NOT_FOUND.',
  })
  async judgeClaim(
    @Args('id', { type: () => ID, description: 'A claim; NOT_FOUND where it is none.' }) id: string,
    @Args('credibility', {
      type: () => Int,
      nullable: true,
      description: 'By the Admiralty code, 1 to 6; null where it is withdrawn.',
    })
    credibility: number | null | undefined,
    @Args('reason', { description: 'Why; 1 to 1,000 characters.' }) reason: string,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const judged = { id, grade: credibility ?? null, reason };
    const { claim, relation } = await judgeClaim(this.store, judged, writer);
    return { ...claim, relation };
  }

  @Mutation(() => RelationType, {
    nullable: true,
    description:
      'Takes a claim back, with a reason that stays in the log; a relation goes with its last claim. Answers with the relation if it stands.',
  })
  retractClaim(
    @Args('id', { type: () => ID, description: 'A claim; NOT_FOUND where it is none.' }) id: string,
    @Args('reason', { description: 'Why; not empty.' }) reason: string,
    @Context() { writer }: RequestContext,
  ): Promise<Relation | null> {
    return this.store.retractClaim(id, reason, writer);
  }

  @Mutation(() => ClaimType, {
    description:
      'Puts a claim back that was taken back, by its own id, as it read, with who recorded it and how it was judged; its relation comes back with it where that went. One that is there stays as it is. NOT_FOUND where no such claim was taken back from that relation, or an actor or a source of its is gone.',
  })
  async restoreClaim(
    @Args('id', { type: () => ID, description: 'Of the claim.' }) id: string,
    @Args('relationId', { type: () => ID, description: 'The relation that it was taken back from.' })
    relationId: string,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const { claim, relation } = await this.store.restoreClaim({ id, relationId }, writer);
    return { ...claim, relation };
  }
}
