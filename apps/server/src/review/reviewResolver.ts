import {
  acceptProposal,
  type JudgedPattern,
  listPatterns,
  postponeProposal,
  readProposals,
  rejectProposal,
  switchPattern,
  undoDecision,
} from '@entente/application';
import { type Actor, isId, ReviewState, type NamedEnd, type ReviewedProposal } from '@entente/model';
import { type DocumentReview, GraphStore, type ReviewCounts } from '@entente/store';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../fields/loaders.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { AfterArgument, FirstArgument, toConnection, toPageRequest } from '../paging/pages.js';
import {
  AcceptProposalInput,
  type DecisionType,
  MentionType,
  type NamedActorType,
  PatternRateType,
  ProposalType,
  RejectProposalInput,
  ReviewConnection,
  ReviewCountsType,
  ReviewType,
} from './reviewTypes.js';

type ReviewNode = Pick<ReviewType, 'source' | 'state' | 'readAt'> & { readonly id: string };

@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => ReviewType, {
    nullable: true,
    description: 'The review of a document; null where the id names none that is held.',
  })
  async review(
    @Args('sourceId', { type: () => ID, description: 'Of a source.' }) sourceId: string,
  ): Promise<ReviewNode | null> {
    const review = isId('source', sourceId) ? await this.store.review(sourceId) : null;
    return review && toNode(review);
  }

  @Query(() => ReviewConnection, {
    description: 'The reviews of all held documents, the last added first.',
    complexity: pageCost,
  })
  async reviews(
    @Args('state', { type: () => ReviewState, nullable: true, description: 'Only those in that state.' })
    state: ReviewState | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
  ) {
    const page = await this.store.reviewPage(
      state ?? null,
      toPageRequest('source', { first, after: after ?? null }),
    );
    return toConnection({ ...page, nodes: page.nodes.map(toNode) });
  }

  @Query(() => ReviewCountsType, { description: 'What there is to review.' })
  reviewCounts(): Promise<ReviewCounts> {
    return this.store.reviewCounts();
  }

  @Query(() => [PatternRateType], {
    complexity: assumedCost(Assumed.patterns),
    description: 'How often the proposals of each pattern were accepted, by the names of the patterns.',
  })
  patternRates(): Promise<JudgedPattern[]> {
    return listPatterns(this.store);
  }

  @Mutation(() => PatternRateType, {
    description:
      'Switches a pattern off, so that what it proposes is shown of no document, or on again. What was decided on stays, and so does what is proposed, for when it is on again. NOT_FOUND.',
  })
  switchPattern(
    @Args('pattern', { description: 'A pattern, as patternRates has it.' }) pattern: string,
    @Args('isOff', { description: 'Whether it is to be off.' }) isOff: boolean,
    @Context() { writer }: RequestContext,
  ): Promise<JudgedPattern> {
    return switchPattern(this.store, { pattern, isOff }, writer);
  }

  @ResolveField(() => [ProposalType], {
    complexity: assumedCost(Assumed.proposals),
    description: 'What was proposed from it, the firmest first.',
  })
  async proposals(
    @Parent() { id }: ReviewNode,
    @Context() { loaders }: RequestContext,
  ): Promise<ProposalType[]> {
    const proposals = await loaders.proposalsOf(id);
    return Promise.all(proposals.map((proposal) => withActors(loaders, proposal)));
  }

  @ResolveField(() => [MentionType], {
    complexity: assumedCost(Assumed.mentions),
    description: 'Where it names actors, by what was known when proposals were last read from it.',
  })
  async mentions(@Parent() { id }: ReviewNode, @Context() { loaders }: RequestContext) {
    const mentions = await loaders.mentionsOf(id);
    return Promise.all(
      mentions.map(async ({ start, end, actorId, kind }) => {
        const actor = await actorOf(loaders, actorId);
        return { start, end, actor, kind: actor?.kind ?? kind };
      }),
    );
  }

  @Mutation(() => ReviewType, {
    description:
      'Reads proposals from a held document, and keeps them for its review. Repeated, it adds what is newly proposed; what was decided on stays. NOT_FOUND; BAD_USER_INPUT where it is not held, or too long.',
  })
  async readProposals(
    @Args('sourceId', { type: () => ID, description: 'A source; NOT_FOUND where it is none.' })
    sourceId: string,
    @Context() { writer }: RequestContext,
  ): Promise<ReviewNode> {
    return toNode(await readProposals(this.store, sourceId, writer));
  }
}

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(private readonly store: GraphStore) {}

  @Mutation(() => ProposalType, {
    description:
      'Accepts a proposal: records its claim, in one with the decision. Whatever recordClaim answers with; CONFLICT where somebody accepted or rejected it, saying who: nothing is written.',
  })
  async acceptProposal(
    @Args('input', { description: 'Which, and the claim that it becomes.' }) input: AcceptProposalInput,
    @Context() { writer, loaders }: RequestContext,
  ): Promise<ProposalType> {
    return withActors(loaders, await acceptProposal(this.store, input, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Rejects a proposal, so that it does not come back. CONFLICT where somebody accepted or rejected it, saying who.',
  })
  async rejectProposal(
    @Args('input', { description: 'Which, and why.' }) { id, reason }: RejectProposalInput,
    @Context() { writer, loaders }: RequestContext,
  ): Promise<ProposalType> {
    return withActors(loaders, await rejectProposal(this.store, { id, reason: reason ?? null }, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Puts a proposal off; it still waits for a decision. CONFLICT where somebody accepted or rejected it, saying who.',
  })
  async postponeProposal(
    @Args('id', { type: () => ID, description: 'A proposal; NOT_FOUND where it is none.' }) id: string,
    @Context() { writer, loaders }: RequestContext,
  ): Promise<ProposalType> {
    return withActors(loaders, await postponeProposal(this.store, id, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Takes the decision on a proposal back, and with it the claim that it recorded; the log keeps both.',
  })
  async undoDecision(
    @Args('id', { type: () => ID, description: 'A proposal; NOT_FOUND where it is none.' }) id: string,
    @Context() { writer, loaders }: RequestContext,
  ): Promise<ProposalType> {
    return withActors(loaders, await undoDecision(this.store, id, writer));
  }
}

const toNode = ({ id, source, progress }: DocumentReview): ReviewNode => ({
  ...progress,
  id,
  source: source as ReviewType['source'],
});

const actorOf = (loaders: Loaders, id: string | null): Promise<Actor | null> =>
  id === null ? Promise.resolve(null) : loaders.actorNow(id);

/** A proposal with its actors; one that was absorbed since is the one that absorbed it. */
async function withActors(
  loaders: Loaders,
  { from, to, speaker, decision, qualifiers, words, ...rest }: ReviewedProposal,
): Promise<ProposalType> {
  const named = async ({ actorId, text }: NamedEnd): Promise<NamedActorType> =>
    ({ text, actor: await actorOf(loaders, actorId) }) as NamedActorType;
  const [one, other, voice] = await Promise.all([named(from), named(to), speaker && named(speaker)]);
  return {
    ...rest,
    from: one,
    to: other,
    speaker: voice,
    qualifiers: [...qualifiers],
    words: [...words],
    state: decision.state,
    decision: toDecision(decision),
  };
}

function toDecision(decision: ReviewedProposal['decision']): DecisionType | null {
  if (decision.state === 'PENDING') return null;
  const { by, at } = decision;
  const none = { by, at, reason: null, changed: false, claimId: null, relationId: null };
  switch (decision.state) {
    case 'POSTPONED':
      return none;
    case 'REJECTED':
      return { ...none, reason: decision.reason };
    case 'ACCEPTED': {
      const { changed, claimId, relationId } = decision;
      return { ...none, changed, claimId, relationId };
    }
  }
}
