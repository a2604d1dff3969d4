import { Field, Float, ObjectType } from '@nestjs/graphql';
import { ActorType } from './actorType.js';

@ObjectType('ActorMatch', { description: 'An actor that a name may mean.' })
export class ActorMatchType {
  @Field(() => ActorType, { description: 'Who it may be.' })
  actor!: ActorType;

  @Field({ description: 'By which of its names.' })
  matched!: string;

  @Field(() => Float, {
    description:
      '0 to 1. 1: the name itself; 0.95: an alias, metonym or demonym; 0.9 and 0.87: the same but for case, marks and script; less: initials, some words of it, or a near spelling. Below 0.6 it is a guess to ask about, not to act on.',
  })
  score!: number;
}
