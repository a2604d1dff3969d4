import { InvalidInputError, PathRank, type Relation, Evidence } from '@entente/model';
import { GraphStore, type Hop, type Path, type Subgraph } from '@entente/store';
import {
  Args,
  ID,
  Info,
  Int,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
  Field,
  ObjectType,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { RelationType } from '../graphql-types/relationType.js';
import { inRange } from '../limits/limits.js';
import { listCost, pageCost, pathsCost } from '../operations/costs.js';
import { FirstArgument } from '../paging/pages.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';
import { ActorType } from '../graphql-types/actorType.js';

@ObjectType('Subgraph', { description: 'Actors and the relations between them.' })
class SubgraphType {
  @Field(() => [ActorType], { description: 'Each once.' })
  actors!: ActorType[];

  @Field(() => [RelationType], { description: 'Each once; both ends are among the actors.' })
  relations!: RelationType[];

  @Field({ description: 'True where limits left actors or relations out.' })
  truncated!: boolean;
}

@ObjectType('Hop', {
  description: 'One step of a path, with every relation between its two actors that passes the filter.',
})
class HopType {
  @Field(() => ActorType, { description: 'Where the step starts.' })
  from!: ActorType;

  @Field(() => ActorType, { description: 'Where it leads.' })
  to!: ActorType;

  @Field(() => Int, { description: 'How many relations there are between the two.' })
  relationCount!: number;
}

@ObjectType('Path', { description: 'A path of distinct actors.' })
class PathType {
  @Field(() => [ActorType], { description: 'From the first to the last.' })
  actors!: ActorType[];

  @Field(() => Int, { description: 'How many hops it has.' })
  length!: number;

  @Field(() => [HopType], { description: 'In order; one fewer than actors.' })
  hops!: HopType[];

  @Field(() => Evidence, {
    description: 'The evidence of the weakest hop, a hop being as strong as its strongest relation.',
  })
  weakest!: Evidence;

  @Field(() => Int, { description: 'Which hop that is, from 0; the first of them.' })
  weakestHop!: number;
}

const MOST_RELATIONS = 5000;
const MOST_STARTS = 100;
const MOST_HOPS = 4;
const LONGEST_PATH = 6;
const MOST_PATHS = 50;

registerEnumType(PathRank, {
  name: 'PathRank',
  description: 'How paths are ordered. Ties always fall the same way.',
  valuesMap: {
    SHORTEST: { description: 'By length, then by evidence, weakest hop first.' },
    STRONGEST: { description: 'By the weakest hop, then by length, then by the other hops, weakest first.' },
  },
});

@Resolver()
export class ExplorationResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => SubgraphType, {
    description: 'The whole filtered graph, strongest evidence first where limits bite.',
    complexity: listCost(MOST_RELATIONS),
  })
  subgraph(
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @Args('limit', {
      type: () => Int,
      nullable: true,
      defaultValue: 2000,
      description: 'Relations at the most, 1 to 5,000.',
    })
    limit: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph> {
    inRange('limit', limit, 1, MOST_RELATIONS);
    return this.store.subgraph(toRelationFilter(filter), limit, shapeOf(info));
  }

  @Query(() => SubgraphType, {
    description:
      'Every actor within depth hops of the given ones by relations that pass the filter, and every relation that passes it between any two of them; nearest first where limits bite. NOT_FOUND where an id names no actor.',
    complexity: listCost(MOST_RELATIONS),
  })
  neighbourhood(
    @Args('actorIds', { type: () => [ID], description: 'Where to start; 1 to 100 actors.' })
    actorIds: string[],
    @Args('depth', { type: () => Int, nullable: true, defaultValue: 1, description: 'Hops, 1 to 4.' })
    depth: number,
    @FilterArgument('Which relations.') filter: RelationFilterInput | null | undefined,
    @Args('limit', {
      type: () => Int,
      nullable: true,
      defaultValue: 500,
      description: 'Relations at the most, 1 to 5,000.',
    })
    limit: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph> {
    inRange('depth', depth, 1, MOST_HOPS);
    inRange('limit', limit, 1, MOST_RELATIONS);
    if (actorIds.length < 1 || actorIds.length > MOST_STARTS) {
      throw new InvalidInputError(
        `actorIds has ${actorIds.length} entries; it must have 1 to ${MOST_STARTS}`,
        'actorIds',
      );
    }
    const request = { actorIds: [...new Set(actorIds)], depth };
    return this.store.neighbourhood(request, toRelationFilter(filter), limit, shapeOf(info));
  }

  @Query(() => [PathType], {
    description:
      'The paths of distinct actors that connect two actors. Each hop is with every relation between its two that passes the filter. NOT_FOUND where an end is no actor; QUERY_TOO_COMPLEX, with what would be answered, where too many relations lie between the two.',
    complexity: pathsCost,
  })
  async paths(
    @Args('from', { type: () => ID, description: 'An actor.' }) from: string,
    @Args('to', { type: () => ID, description: 'Another actor; from itself has no path to itself.' })
    to: string,
    @FilterArgument('Which relations; it holds within the search.')
    filter: RelationFilterInput | null | undefined,
    @Args('maxLength', {
      type: () => Int,
      nullable: true,
      defaultValue: 4,
      description: 'Hops at the most, 1 to 6.',
    })
    maxLength: number,
    @Args('limit', {
      type: () => Int,
      nullable: true,
      defaultValue: 10,
      description: 'Paths at the most, 1 to 50.',
    })
    limit: number,
    @Args('rank', {
      type: () => PathRank,
      nullable: true,
      defaultValue: PathRank.SHORTEST,
      description: 'Which come first.',
    })
    rank: PathRank,
    @Args('directed', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description:
        'Whether hops go along relations from → to alone; relations of a type without direction are gone along both ways.',
    })
    directed: boolean,
    @Args('excludeActorIds', {
      type: () => [ID],
      nullable: true,
      description:
        'Actors that no path passes, at most 100; neither from nor to. An id that names no actor excludes nobody.',
    })
    excludeActorIds: string[] | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path[]> {
    inRange('maxLength', maxLength, 1, LONGEST_PATH);
    inRange('limit', limit, 1, MOST_PATHS);
    const excluded = excludeActorIds ?? [];
    if (excluded.length > MOST_STARTS) {
      throw new InvalidInputError(
        `excludeActorIds has ${excluded.length} entries; it may have ${MOST_STARTS}`,
        'excludeActorIds',
      );
    }
    for (const [field, end] of Object.entries({ from, to })) {
      if (!excluded.includes(end)) continue;
      throw new InvalidInputError(
        `excludeActorIds names ${end}, which is ${field}: no path could be found; leave it out`,
        'excludeActorIds',
      );
    }
    const request = { from, to, maxLength, limit, rank, directed, excludeActorIds: excluded };
    return this.store.paths(request, toRelationFilter(filter), shapeOf(info));
  }
}

@Resolver(() => HopType)
export class HopResolver {
  @ResolveField(() => [RelationType], { description: 'Strongest first.', complexity: pageCost })
  relations(@Parent() { relations }: Hop, @FirstArgument(50) first: number): readonly Relation[] {
    return relations.slice(0, inRange('first', first, 1, 100));
  }
}
