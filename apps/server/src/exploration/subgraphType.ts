import { Field, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../actors/actorType.js';
import { RelationType } from '../relations/relationType.js';

@ObjectType('Subgraph', { description: 'Actors and the relations between them.' })
export class SubgraphType {
  @Field(() => [ActorType], { description: 'Each once.' })
  actors!: ActorType[];

  @Field(() => [RelationType], { description: 'Each once; both ends are among the actors.' })
  relations!: RelationType[];

  @Field({ description: 'True where limits left actors or relations out.' })
  truncated!: boolean;
}
