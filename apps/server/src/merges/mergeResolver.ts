import { mergeActors } from '@entente/application';
import type { Actor, ActorMerge } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ActorType } from '../actors/actorType.js';
import { assertMayMerge } from '../auth/assertMayMerge.js';
import type { RequestContext } from '../operations/requestContext.js';
import { MergeActorsInput } from './mergeInputs.js';
import { MergeType } from './mergeType.js';

@Resolver(() => MergeType)
export class MergeResolver {
  constructor(private readonly store: GraphStore) {}

  @Mutation(() => MergeType, {
    description:
      "Makes several actors one, for admins: every relation, alias and identifier moves to the kept actor, and all that the others say; their names become aliases. Evidence is weighed anew, since a speaker who was two is one origin. CONFLICT where a relation stands between two of them, or its type does not go with the kept actor's kind; the message names it, and nothing is changed. undoMerge puts it back.",
  })
  mergeActors(
    @Args('input', { description: 'Which actors, and why.' }) input: MergeActorsInput,
    @Context() { role, writer }: RequestContext,
  ): Promise<ActorMerge> {
    assertMayMerge(role);
    return mergeActors(this.store, input, writer);
  }

  @Mutation(() => [ActorType], {
    description:
      'Puts a merge back as it was before it, for admins; what was written since stays. Answers with the kept actor, then those that are there again. CONFLICT where the kept actor was absorbed itself since; the message names the merge to undo first.',
  })
  undoMerge(
    @Args('id', {
      type: () => ID,
      description: 'A merge; NOT_FOUND where it is none, or was undone already.',
    })
    id: string,
    @Context() { role, writer }: RequestContext,
  ): Promise<Actor[]> {
    assertMayMerge(role);
    return this.store.undoMerge(id, writer);
  }
}
