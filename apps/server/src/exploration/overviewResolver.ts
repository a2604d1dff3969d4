import { RelationType } from '@entente/model';
import { GraphStore, type Overview } from '@entente/store';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ActorType } from '../graphql-types/actorType.js';
import { inRange } from '../limits/limits.js';
import { Assumed, assumedCost, overviewCost } from '../operations/costs.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';

const MOST_ACTORS = 300;

@ObjectType('OverviewActor', { description: 'An actor of an overview.' })
export class OverviewActorType {
  @Field(() => ActorType, { description: 'Who it is.' })
  actor!: ActorType;

  @Field(() => Int, { description: 'How many relations it has that pass the filter, with any other actor.' })
  relationCount!: number;
}

/** Relations, counted by tone and evidence: fields that bands and overviews share. */
@ObjectType({ isAbstract: true })
abstract class CountedRelations {
  @Field(() => Int, { description: 'Relations.' })
  count!: number;

  @Field(() => Int, { description: 'Those of the tone COOPERATION.' })
  cooperation!: number;

  @Field(() => Int, { description: 'Those of the tone CONFLICT.' })
  conflict!: number;

  @Field(() => Int, { description: 'Those of the tone STRUCTURE.' })
  structure!: number;

  @Field(() => Int, { description: 'Those whose evidence is CORROBORATED.' })
  corroborated!: number;

  @Field(() => Int, { description: 'Those whose evidence is SINGLE_SOURCE.' })
  singleSource!: number;

  @Field(() => Int, { description: 'Those whose evidence is ALLEGED.' })
  alleged!: number;

  @Field(() => Int, { description: 'Those whose evidence is CONTESTED.' })
  contested!: number;

  @Field(() => Int, { description: 'Those whose evidence is DENIED.' })
  denied!: number;
}

@ObjectType('Band', {
  description:
    'All relations between two actors that pass the filter, counted. from is the one whose id comes first.',
})
export class BandType extends CountedRelations {
  @Field(() => ActorType, { description: 'The one of the two whose id comes first.' })
  from!: ActorType;

  @Field(() => ActorType, { description: 'The other.' })
  to!: ActorType;

  @Field(() => Int, {
    description: 'Those that lead from from to to; relations of a type without direction do not count.',
  })
  forward!: number;

  @Field(() => Int, { description: 'Those that lead from to to from.' })
  backward!: number;
}

@ObjectType('TypeCount', { description: 'How many relations there are of a type.' })
export class TypeCountType {
  @Field(() => RelationType, { description: 'The type.' })
  type!: RelationType;

  @Field(() => Int, { description: 'Relations of it.' })
  count!: number;
}

@ObjectType('OverviewCounts', {
  description: 'All relations that pass the filter, counted, between any actors.',
})
export class OverviewCountsType extends CountedRelations {
  @Field(() => [TypeCountType], {
    description: 'The most frequent first; those alone of which there are any.',
    complexity: assumedCost(Assumed.vocabulary),
  })
  types!: TypeCountType[];
}

@ObjectType('Overview', { description: 'The best-connected actors of a graph, and what lies between them.' })
export class OverviewType {
  @Field(() => [OverviewActorType], {
    description: 'In the order in which they were chosen, so that fewer of them are the first of more.',
  })
  actors!: OverviewActorType[];

  @Field(() => [BandType], {
    description: 'One for each two of these actors between whom there is any, in the order of their ids.',
    complexity: assumedCost(Assumed.bandsOfActor),
  })
  bands!: BandType[];

  @Field(() => Int, { description: 'Actors with a relation that passes the filter, these and all others.' })
  actorCount!: number;

  @Field(() => Int, { description: 'Relations that pass the filter, between any actors.' })
  relationCount!: number;

  @Field(() => OverviewCountsType, { description: 'All that pass, by tone, evidence and type.' })
  counts!: OverviewCountsType;

  @Field(() => Int, { description: 'Relations that the bands count.' })
  relationsWithin!: number;
}

@Resolver()
export class OverviewResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => OverviewType, {
    description:
      'What a graph too large to be drawn looks like from afar: the best-connected actors by relations that pass the filter, and how many of these there are between each two of them, by tone and evidence. The one with the most relations is chosen first, then always the one with the most and thickest bands to those chosen so far, each band weighing as the logarithm of its relations.',
    complexity: overviewCost,
  })
  overview(
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @Args('actors', {
      type: () => Int,
      nullable: true,
      defaultValue: 100,
      description: 'Actors at the most, 1 to 300.',
    })
    actors: number,
  ): Promise<Overview> {
    inRange('actors', actors, 1, MOST_ACTORS);
    return this.store.overview(toRelationFilter(filter), actors);
  }
}
