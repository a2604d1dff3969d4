import {
  acceptProposal,
  postponeProposal,
  readProposals,
  rejectProposal,
  undoDecision,
} from '@entente/application';
import { type Actor, isId, ReviewState, type NamedEnd, type ReviewedProposal } from '@entente/model';
import { type DocumentReview, GraphStore, type PatternRate, type ReviewCounts } from '@entente/store';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  patternRates(): Promise<PatternRate[]> {
    return this.store.patternRates();
  }

  @ResolveField(() => [ProposalType], {
    complexity: assumedCost(Assumed.proposals),
    description: 'What was proposed from it, the firmest first.',
  })
  async proposals(@Parent() { id }: ReviewNode): Promise<ProposalType[]> {
    return withActors(this.store, await this.store.proposalsOf(id));
  }

  @ResolveField(() => [MentionType], {
    complexity: assumedCost(Assumed.mentions),
    description: 'Where it names actors, by what was known when proposals were last read from it.',
  })
  async mentions(@Parent() { id }: ReviewNode) {
    const mentions = await this.store.mentionsOf(id);
    const actorOf = await actorsOf(
      this.store,
      mentions.map(({ actorId }) => actorId),
    );
    return mentions.map(({ start, end, actorId, kind }) => {
      const actor = actorOf(actorId);
      return { start, end, actor, kind: actor?.kind ?? kind };
    });
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
    @Context() { writer }: RequestContext,
  ): Promise<ProposalType> {
    return this.#shown(await acceptProposal(this.store, input, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Rejects a proposal, so that it does not come back. CONFLICT where somebody accepted or rejected it, saying who.',
  })
  async rejectProposal(
    @Args('input', { description: 'Which, and why.' }) { id, reason }: RejectProposalInput,
    @Context() { writer }: RequestContext,
  ): Promise<ProposalType> {
    return this.#shown(await rejectProposal(this.store, { id, reason: reason ?? null }, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Puts a proposal off; it still waits for a decision. CONFLICT where somebody accepted or rejected it, saying who.',
  })
  async postponeProposal(
    @Args('id', { type: () => ID, description: 'A proposal; NOT_FOUND where it is none.' }) id: string,
    @Context() { writer }: RequestContext,
  ): Promise<ProposalType> {
    return this.#shown(await postponeProposal(this.store, id, writer));
  }

  @Mutation(() => ProposalType, {
    description:
      'Takes the decision on a proposal back, and with it the claim that it recorded; the log keeps both.',
  })
  async undoDecision(
    @Args('id', { type: () => ID, description: 'A proposal; NOT_FOUND where it is none.' }) id: string,
    @Context() { writer }: RequestContext,
  ): Promise<ProposalType> {
    return this.#shown(await undoDecision(this.store, id, writer));
  }

  async #shown(proposal: ReviewedProposal): Promise<ProposalType> {
    const [shown] = await withActors(this.store, [proposal]);
    if (!shown) throw new Error(`Proposal ${proposal.id} is not shown`);
    return shown;
  }
}

const toNode = ({ id, source, progress }: DocumentReview): ReviewNode => ({
  ...progress,
  id,
  source: source as ReviewType['source'],
});

/** Actors by the ids that proposals have them under; one that was absorbed since is the one that absorbed it. */
async function actorsOf(
  store: GraphStore,
  given: readonly (string | null)[],
): Promise<(id: string | null) => Actor | null> {
  const ids = [...new Set(given.flatMap((id) => id ?? []))];
  const found = new Map<string, Actor>(await store.actors(ids));
  await Promise.all(
    ids
      .filter((id) => !found.has(id))
      .map(async (id) => {
        const actor = await store.actor(id);
        if (actor) found.set(id, actor);
      }),
  );
  return (id) => (id === null ? null : (found.get(id) ?? null));
}

async function withActors(
  store: GraphStore,
  proposals: readonly ReviewedProposal[],
): Promise<ProposalType[]> {
  const actorOf = await actorsOf(
    store,
    proposals.flatMap(({ from, to, speaker }) => [from.actorId, to.actorId, speaker?.actorId ?? null]),
  );
  const named = ({ actorId, text }: NamedEnd): NamedActorType =>
    ({ text, actor: actorOf(actorId) }) as NamedActorType;
  return proposals.map(({ from, to, speaker, decision, qualifiers, words, ...rest }) => ({
    ...rest,
    from: named(from),
    to: named(to),
    speaker: speaker && named(speaker),
    qualifiers: [...qualifiers],
    words: [...words],
    state: decision.state,
    decision: toDecision(decision),
  }));
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
