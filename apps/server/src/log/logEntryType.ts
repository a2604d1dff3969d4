import type { LogEntry } from '@entente/store';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../paging/pages.js';
import { DateTimeScalar } from '../scalars/scalars.js';

@ObjectType('LogEntry', {
  description: 'Something that was done, as the log keeps it. Entries are never changed.',
})
export class LogEntryType implements Omit<LogEntry, 'concerns'> {
  @Field(() => ID, { description: 'Of the entry.' })
  id!: string;

  @Field(() => Int, {
    description: 'Its place in the log, from 1, without a gap: the order in which changes were committed.',
  })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: string;

  @Field({
    description: 'By whom: a user, a role, or the part of Entente that wrote, as cli or sample.',
  })
  by!: string;

  @Field(() => String, {
    description:
      'What was done. To relations and claims: createRelation, reviseRelation (another date), recordClaim, reviseClaim, retractClaim, judgeClaim, removeRelation; by a merge of actors or its undoing: moveRelation (other ends), changeSpeaker. To actors: createActor, updateActor, deleteActor, restoreActor, mergeActors, undoMerge, keepActorsApart. To sources: addSource, updateSource, removeSource, holdDocument, judgeSource. Of proposals: readProposals, decideProposal, switchPattern. Of imports: beginImport, endImport, undoImport. To users: addUser, changeUser.',
  })
  what!: LogEntry['what'];

  @Field(() => ID, {
    description:
      'To what: an actor, a merge, a relation, a claim, a source or a user, which may be gone since.',
  })
  subjectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The relation that it concerns, which may be gone since; null where it concerns none.',
  })
  relationId!: string | null;

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

@ObjectType('Change', { description: 'An entry of the log, with what it leads to.' })
export class ChangeType {
  @Field(() => LogEntryType, { description: 'What was done, when and by whom.' })
  entry!: LogEntry;
}

@ObjectType('ChangeEdge', { description: 'A place in the log, and the change at it.' })
class ChangeEdge {
  @Field({ description: 'Where it stands in the log. Opaque; holds under concurrent writes.' })
  cursor!: string;

  @Field(() => ChangeType, { description: 'What stands there.' })
  node!: ChangeType;
}

@ObjectType('ChangeConnection', {
  description: 'A page of the log, the latest first. It is not counted: a log is long.',
})
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'The page, with cursors.' })
  edges!: ChangeEdge[];

  @Field(() => [ChangeType], { description: 'The page, without cursors.' })
  nodes!: ChangeType[];

  @Field(() => PageInfoType, { description: 'Where the page stands in the log.' })
  pageInfo!: PageInfoType;
}
