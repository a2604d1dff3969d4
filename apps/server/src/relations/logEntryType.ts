import type { LogEntry } from '@entente/store';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/dateTimeScalar.js';

@ObjectType('LogEntry', {
  description: 'Something that was done, as the log keeps it. Entries are never changed.',
})
export class LogEntryType implements Omit<LogEntry, 'relationId'> {
  @Field(() => ID, { description: 'Of the entry.' })
  id!: string;

  @Field(() => Int, {
    description: 'Its place in the log, from 1, without a gap: the order in which deeds were committed.',
  })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: string;

  @Field({ description: 'By whom: a role, or the part of Entente that wrote, as cli or sample.' })
  by!: string;

  @Field(() => String, {
    description:
      'What was done: createRelation, recordClaim, reviseClaim, retractClaim, removeRelation; by a merge of actors or its undoing: moveRelation (other ends), changeSpeaker.',
  })
  what!: LogEntry['what'];

  @Field(() => ID, { description: 'To what: a relation, or a claim, which may have been taken back since.' })
  subjectId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it read before, JSON; null where it was not there.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it read after, JSON, or why it was taken back; null where it was no longer there.',
  })
  after!: string | null;
}
