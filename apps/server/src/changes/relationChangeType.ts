import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RelationType } from '../relations/relationType.js';

/** What became of a relation. */
export const RelationChangeKind = { RECORDED: 'RECORDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
export type RelationChangeKind = (typeof RelationChangeKind)[keyof typeof RelationChangeKind];

registerEnumType(RelationChangeKind, {
  name: 'RelationChangeKind',
  description: 'What became of a relation.',
  valuesMap: {
    RECORDED: { description: 'It is new.' },
    CHANGED: { description: 'What is said of it changed, or between whom it is.' },
    REMOVED: {
      description:
        'It went with its last claim, or it passes the filter no more. Told once, of relations that were told of before or, as the log has it, passed the filter until then; of no other.',
    },
  },
});

@ObjectType('RelationChange', { description: 'Something that was written on a relation.' })
export class RelationChangeType {
  @Field(() => Int, {
    description: 'The place in the log of what was written: changes come in this order, each once.',
  })
  sequence!: number;

  @Field(() => RelationChangeKind, { description: 'What became of it.' })
  kind!: RelationChangeKind;

  @Field(() => ID, { description: 'Of the relation.' })
  relationId!: string;

  @Field(() => RelationType, {
    nullable: true,
    description: 'As it stands, and with knownAt as it stood on that day; null where it is REMOVED.',
  })
  relation!: RelationType | null;
}
