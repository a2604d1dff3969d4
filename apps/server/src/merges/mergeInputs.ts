import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Actors that turned out to be one.' })
export class MergeActorsInput {
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
