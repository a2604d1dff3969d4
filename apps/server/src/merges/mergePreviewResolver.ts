import { previewMerge } from '@entente/application';
import { type Relation, RelationType as RelationTypeCode } from '@entente/model';
import { GraphStore, type MergePreview, type MergeSide, type RelationsAtActor } from '@entente/store';
import {
  Args,
  Context,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { ActorType } from '../graphql-types/actorType.js';
import { RelationType } from '../graphql-types/relationType.js';
import { Assumed, assumedCost, mergePreviewCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';

enum RelationEnd {
  FROM = 'FROM',
  TO = 'TO',
}
registerEnumType(RelationEnd, {
  name: 'RelationEnd',
  description: 'Where an actor stands in a relation.',
  valuesMap: {
    FROM: { description: 'It acts.' },
    TO: { description: 'It is the one concerned.' },
  },
});

@ObjectType('RelationsAtActor', { description: 'Relations of one type with an actor at one end.' })
class RelationsAtActorType {
  @Field(() => RelationTypeCode, { description: 'Their type.' })
  type!: RelationTypeCode;

  @Field(() => RelationEnd, { description: 'Where the actor stands.' })
  end!: RelationEnd;

  @Field(() => Int, { description: 'How many there are.' })
  relations!: number;

  @Field(() => Int, { description: 'How many claims there are on them.' })
  claims!: number;

  @Field({
    description:
      'Whether an actor of the kept one’s kind may stand there. Where not, mergeActors is refused: keep another, or change its kind.',
  })
  fits!: boolean;
}

@ObjectType('MergeSide', { description: 'What an actor has before a merge.' })
class MergeSideType {
  @Field(() => ActorType, { description: 'As it reads today.' })
  actor!: ActorType;

  @Field(() => [RelationsAtActorType], {
    complexity: assumedCost(Assumed.vocabulary),
    description: 'The relations that it stands at, most first.',
  })
  relations!: RelationsAtActorType[];

  @Field(() => Int, { description: 'How many claims it speaks.' })
  says!: number;
}

@ObjectType('MergePreview', { description: 'What mergeActors would do, as things stand.' })
class MergePreviewType {
  @Field(() => ActorType, {
    description:
      'The kept actor as it would read: with the names and identifiers of the others behind its own.',
  })
  actor!: ActorType;

  @Field(() => [MergeSideType], {
    complexity: assumedCost(Assumed.mergedActors),
    description:
      'What each of them has: the kept one first, then those to be absorbed. All of it moves to the kept one.',
  })
  sides!: MergeSideType[];
}

const MOST_BETWEEN = 20;

@Resolver(() => MergePreviewType)
export class MergePreviewResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => MergePreviewType, {
    description: 'What mergeActors would move, and what is in its way. Nothing is written.',
    complexity: mergePreviewCost,
  })
  async mergePreview(
    @Args('keep', {
      type: () => ID,
      description: 'The actor that would stay; NOT_FOUND where it is none.',
    })
    keep: string,
    @Args('absorb', {
      type: () => [ID],
      description:
        'The actors that would go into it, 1 to 100; NOT_FOUND where one is none, or went into another already.',
    })
    absorb: string[],
  ) {
    const { actor, sides, between } = await previewMerge(this.store, { keep, absorb });
    return { actor, sides: sides.map(toSide), between };
  }

  @ResolveField(() => [RelationType], {
    description: `Relations between two of them, at most ${MOST_BETWEEN}. While there is one, mergeActors is refused: it would lead from an actor to itself.`,
    complexity: assumedCost(Assumed.nearOrigins),
  })
  async between(
    @Parent() { between }: Pick<MergePreview, 'between'>,
    @Context() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Relation[]> {
    const shape = shapeOf(info);
    const found = await Promise.all(between.slice(0, MOST_BETWEEN).map((id) => loaders.relation(id, shape)));
    return found.filter((relation) => relation !== null);
  }
}

const toSide = ({ actor, relations, says }: MergeSide) => ({
  actor,
  says,
  relations: relations.map(toRelations),
});

const toRelations = ({ end, ...counts }: RelationsAtActor) => ({
  ...counts,
  end: end === 'from' ? RelationEnd.FROM : RelationEnd.TO,
});
