import {
  checkQualifiers,
  checkSummary,
  InvalidInputError,
  makeVoice,
  newId,
  type Relation,
} from '@entente/model';
import { type ClaimToRecord, GraphStore } from '@entente/store';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { idempotencyOf } from '../fields/idempotencyOf.js';
import type { RequestContext } from '../operations/requestContext.js';
import { readQualifiers } from '../relations/readQualifiers.js';
import { RelationType } from '../relations/relationType.js';
import { RecordClaimInput, ReviseClaimInput } from './claimInputs.js';
import { type ClaimOnRelation, ClaimType } from './claimType.js';
import { meantCitation } from './meantCitation.js';
import { readCitationInputs } from './readCitationInputs.js';
import { readClaimPatch } from './readClaimPatch.js';

@Resolver(() => ClaimType)
export class ClaimResolver {
  constructor(private readonly store: GraphStore) {}

  @ResolveField(() => RelationType, { description: 'What it is said of.' })
  relation(@Parent() { relation }: ClaimOnRelation): Relation {
    return relation;
  }

  @Mutation(() => ClaimType, {
    description:
      'Records what a source says, and works out the evidence of its relation anew. BAD_USER_INPUT, NOT_FOUND, ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS (with extensions.places), CONFLICT: nothing is written.',
  })
  async recordClaim(
    @Args('input', { description: 'What is said, of what, and where it stands.' }) input: RecordClaimInput,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const on = readOn(input);
    const said = {
      stance: input.stance,
      summary: checkSummary(input.summary),
      voice: makeVoice(input.speakerId, input.attribution),
      occurred: input.occurred ?? null,
      qualifiers: readQualifiers(input.qualifiers),
    };
    const idempotency = idempotencyOf(input.idempotencyKey, {
      on: 'relation' in on ? { ...on.relation, id: null } : on,
      ...said,
      citations: input.citations.map(meantCitation),
    });
    const earlier = idempotency && (await this.store.earlierClaim(idempotency));
    if (earlier) return { ...earlier.claim, relation: earlier.relation };
    const citations = await readCitationInputs(input.citations, (sourceId) =>
      this.store.documentText(sourceId),
    );
    const draft = { id: newId('claim'), ...said, citations, recorded: null };
    const { claim, relation } = await this.store.recordClaim({ on, claim: draft }, idempotency, writer);
    return { ...claim, relation };
  }

  @Mutation(() => ClaimType, {
    description:
      'Changes what a claim says, and works out the evidence of its relation anew; how it read before stays in the log. BAD_USER_INPUT, NOT_FOUND, ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS (with extensions.places), CONFLICT where another write came between: nothing is changed.',
  })
  async reviseClaim(
    @Args('input', { description: 'What is to be different.' }) input: ReviseClaimInput,
    @Context() { writer }: RequestContext,
  ): Promise<ClaimOnRelation> {
    const patch = await readClaimPatch(input, (sourceId) => this.store.documentText(sourceId));
    const { claim, relation } = await this.store.reviseClaim(input.id, patch, writer);
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
}

function readOn({ relationId, relation }: RecordClaimInput): ClaimToRecord['on'] {
  if (relationId != null && relation != null) {
    throw new InvalidInputError(
      'Give relationId, for a relation that is there, or relation, for a new one; not both',
      'relation',
    );
  }
  if (relationId != null) return { relationId };
  if (relation == null) {
    throw new InvalidInputError(
      'Say what the claim is made on: relationId, or relation for a new one',
      'relation',
    );
  }
  const { type, from, to } = relation;
  const qualifiers = readQualifiers(relation.qualifiers);
  checkQualifiers(type, qualifiers, 'relation.qualifiers');
  return {
    relation: { id: newId('relation'), type, from, to, occurred: relation.occurred ?? null, qualifiers },
  };
}
