import { Evidence } from '@entente/model';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../graphql-types/actorType.js';
import { RelationType } from '../graphql-types/relationType.js';

@ObjectType('Subgraph', { description: 'Actors and the relations between them.' })
export class SubgraphType {
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
export class HopType {
  @Field(() => ActorType, { description: 'Where the step starts.' })
  from!: ActorType;

  @Field(() => ActorType, { description: 'Where it leads.' })
  to!: ActorType;

  @Field(() => Int, { description: 'How many relations there are between the two.' })
  relationCount!: number;
}

@ObjectType('Path', { description: 'A path of distinct actors.' })
export class PathType {
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
