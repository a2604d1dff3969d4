import { createActor, deleteActor, MOST_MATCHES, resolveActor, updateActor } from '@entente/application';
import { type Actor, ActorKind, isId } from '@entente/model';
import { GraphStore, type LogEntry } from '@entente/store';
import {
  Args,
  Context,
  ID,
  Info,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { ActorConnection, ActorMatchType, ActorType } from '../graphql-types/actorType.js';
import { RelationConnection } from '../graphql-types/relationType.js';
import { inRange } from '../limits/limits.js';
import { LogEntryType } from '../log/logEntryType.js';
import { Assumed, assumedCost, pageCost, searchCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { AfterArgument, FirstArgument, toConnection, toPageRequest } from '../paging/pages.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';
import { CreateActorInput, UpdateActorInput } from './actorInputs.js';

@Resolver(() => ActorType)
export class ActorResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => ActorType, {
    nullable: true,
    description:
      'An actor; null where the id names none. For one that was merged into another: that other one, by its own id, so that links to either go on leading there.',
  })
  async actor(
    @Args('id', { type: () => ID, description: 'Of an actor.' }) id: string,
  ): Promise<Actor | null> {
    return isId('actor', id) ? this.store.actor(id) : null;
  }

  @Query(() => ActorConnection, {
    description: 'Actors, in the order of their ids.',
    complexity: pageCost,
  })
  async actors(
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Beginnings of words of a name or alias; all must be there.',
    })
    search: string | null | undefined,
    @Args('kinds', { type: () => [ActorKind], nullable: true, description: 'Any of these kinds.' })
    kinds: ActorKind[] | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
  ) {
    const request = toPageRequest('actor', { first, after: after ?? null });
    return toConnection(
      await this.store.actorPage({ search: search ?? null, kinds: kinds ?? null }, request),
    );
  }

  @Query(() => [ActorMatchType], {
    description: 'Whom a name means: exact, alias, metonym, transliteration or near spelling, best first.',
    complexity: searchCost(MOST_MATCHES),
  })
  async resolveActor(
    @Args('name', { description: 'A name as a source writes it.' }) name: string,
    @Args('limit', { type: () => Int, nullable: true, defaultValue: 5, description: '1 to 50.' })
    limit: number,
  ) {
    inRange('limit', limit, 1, MOST_MATCHES);
    return resolveActor(this.store, name, limit);
  }

  @ResolveField(() => RelationConnection, {
    description: 'The relations it stands at either end of.',
    complexity: pageCost,
  })
  async relations(
    @Parent() { id }: Actor,
    @FilterArgument('Which of them.') filter: RelationFilterInput | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Context() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = toPageRequest('relation', { first, after: after ?? null });
    const page = await loaders.relationsOf(id, toRelationFilter(filter), request, shapeOf(info));
    return { ...toConnection(page), neighbourCount: page.neighbourCount };
  }

  @ResolveField(() => [LogEntryType], {
    description:
      'What was done to it, and the merges that it was a part of, undone ones included, newest last: the entries of the log.',
    complexity: assumedCost(Assumed.history),
  })
  history(@Parent() { id }: Actor, @Context() { loaders }: RequestContext): Promise<readonly LogEntry[]> {
    return loaders.actorHistoryOf(id);
  }

  @Mutation(() => ActorType, {
    description:
      'Adds an actor. CONFLICT where another has its name or an alias (but for case, marks, punctuation, spaces and a leading “the”), or an identifier: extensions.actorId says which, extensions.field what.',
  })
  createActor(
    @Args('input', { description: 'Who it is.' }) input: CreateActorInput,
    @Context() { writer }: RequestContext,
  ): Promise<Actor> {
    return createActor(this.store, input, writer);
  }

  @Mutation(() => ActorType, {
    description:
      'Changes an actor. NOT_FOUND where there is none. CONFLICT where a relation of its does not go with the new kind: the message names it; or where another actor has a name or an identifier that it would get: extensions.actorId says which. Nothing is changed then.',
  })
  updateActor(
    @Args('input', { description: 'What is to be different.' }) input: UpdateActorInput,
    @Context() { writer }: RequestContext,
  ): Promise<Actor> {
    return updateActor(this.store, input, writer);
  }

  @Mutation(() => ActorType, {
    description:
      'Deletes an actor that nothing refers to, with a reason that stays in the log, and answers with how it read. CONFLICT where relations lead from or to it, claims have it as speaker, or merges were kept by it: the message says how many. restoreActor puts it back.',
  })
  deleteActor(
    @Args('id', { type: () => ID, description: 'An actor; NOT_FOUND where it is none.' }) id: string,
    @Args('reason', { description: 'Why, 1 to 2,000 characters.' }) reason: string,
    @Context() { writer }: RequestContext,
  ): Promise<Actor> {
    return deleteActor(this.store, { id, reason }, writer);
  }

  @Mutation(() => ActorType, {
    description:
      'Puts a deleted actor back as it read, by its own id; one that is there stays as it is. CONFLICT where another has got one of its identifiers since: extensions.actorId says which.',
  })
  restoreActor(
    @Args('id', {
      type: () => ID,
      description: 'An actor that was deleted; NOT_FOUND where none of that id was.',
    })
    id: string,
    @Context() { writer }: RequestContext,
  ): Promise<Actor> {
    return this.store.restoreActor(id, writer);
  }
}
