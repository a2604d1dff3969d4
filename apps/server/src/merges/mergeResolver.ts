import { mergeActors } from '@entente/application';
import type { Actor, ActorMerge } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { assertMayMerge } from '../auth/roles.js';
import { ActorType } from '../graphql-types/actorType.js';
import { NodeType } from '../graphql-types/nodeType.js';
import type { RequestContext } from '../operations/requestContext.js';
import { DateTimeScalar } from '../scalars/scalars.js';

@InputType({ description: 'Actors that turned out to be one.' })
class MergeActorsInput {
  @Field(() => ID, { description: 'The actor that stays; NOT_FOUND where it is none.' })
  keep!: string;

  @Field(() => [ID], {
    description:
      'The actors that go into it, 1 to 100; NOT_FOUND where one is none, or went into another already.',
  })
  absorb!: string[];

  @Field({ description: 'Why they are one, 1 to 2,000 characters. It stays with the merge and in the log.' })
  reason!: string;
}

@ObjectType('ActorMerge', {
  implements: () => NodeType,
  description:
    'That several actors turned out to be one. It can be undone; then its id names nothing any more.',
})
class MergeType extends NodeType implements ActorMerge {
  @Field(() => ActorType, {
    description:
      'Who has everything that the absorbed had: the actor that was kept, or the one that absorbed that one since.',
  })
  actor!: ActorType;

  @Field(() => [String], { description: 'The names of the absorbed, as they were.' })
  absorbed!: string[];

  @Field(() => [ID], {
    description:
      'The ids of the absorbed, in the same order. The field actor finds who has everything by them.',
  })
  absorbedIds!: string[];

  @Field({ description: 'Why they are one.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When they were merged.' })
  mergedAt!: string;

  @Field({ description: 'By whom they were merged.' })
  mergedBy!: string;
}

@Resolver(() => MergeType)
export class MergeResolver {
  constructor(private readonly store: GraphStore) {}

  @Mutation(() => MergeType, {
    description:
      "Makes several actors one, for admins: every relation, alias and identifier moves to the kept actor, and all that the others say; their names become aliases. Evidence is weighed again, since a speaker who was two is one origin. CONFLICT where a relation stands between two of them, or its type does not go with the kept actor's kind; the message names it, and nothing is changed. undoMerge puts it back.",
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
