import type { ActorMerge } from '@entente/model';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../actors/actorType.js';
import { DateTimeScalar } from '../scalars/dateTimeScalar.js';
import { NodeType } from '../schema/nodeType.js';

@ObjectType('ActorMerge', {
  implements: () => NodeType,
  description:
    'That several actors turned out to be one. It can be undone; then its id names nothing any more.',
})
export class MergeType extends NodeType implements ActorMerge {
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
