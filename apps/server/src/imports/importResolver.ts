import { importNow, type ImportUndoing, undoImport } from '@entente/application';
import { type ImportedFile, type ImportRecord, ImportState, NotFoundError } from '@entente/model';
import { GraphStore, type LeftByUndo } from '@entente/store';
import {
  Args,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { assertMayEndImport } from '../auth/roles.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import {
  AfterArgument,
  type Connection,
  connectionTypeOf,
  FirstArgument,
  toConnection,
  toPageRequest,
} from '../paging/pages.js';
import { DateTimeScalar } from '../scalars/scalars.js';

/** Milliseconds for which one request goes on undoing: less than it may take, as the part that was begun is finished. */
const UNDOING_TIME = 5_000;

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesMap: {
    RUNNING: { description: 'It is being read.' },
    DONE: { description: 'Every row was read.' },
    STOPPED: {
      description: 'It ended at a refused row, or since somebody stopped it; what was written stays.',
    },
    FAILED: { description: 'An error ended it; what was written stays.' },
    INTERRUPTED: { description: 'Whatever ran it is gone; what was written stays.' },
    UNDOING: { description: 'A part of what it wrote was taken back; undoImport takes back the rest.' },
    UNDONE: { description: 'What it wrote was taken back, as far as it stood as the import left it.' },
  },
});

@ObjectType('ImportedFile', { description: 'A file of an import.' })
class ImportedFileType implements ImportedFile {
  @Field({ description: 'Its name, without folders.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of its bytes, in hexadecimal; null where they were not read to the end.',
  })
  sha256!: string | null;

  @Field({ description: 'What it was read as: claims-jsonl, sipri, gdelt, icews, table and so on.' })
  format!: string;
}

@ObjectType('Import', {
  description: 'Files that were taken in. The counts are of their rows, as far as they were read.',
})
class ImportType implements Omit<ImportRecord, 'table' | 'process'> {
  @Field(() => ID, { description: 'imp_…' })
  id!: string;

  @Field(() => [ImportedFileType], {
    description: 'Which files.',
    complexity: assumedCost(Assumed.importedFiles),
  })
  files!: ImportedFileType[];

  @Field(() => ImportState, { description: 'How far it is.' })
  state!: ImportState;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last heard of; when it ended, where it has.' })
  seenAt!: string;

  @Field({ description: 'By whom, under their name in the log; cli is the command line.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'What ended it, where an error did.' })
  error!: string | null;

  @Field(() => Int, { description: 'Rows that were read.' })
  read!: number;

  @Field(() => Int, { description: 'Rows that are new.' })
  written!: number;

  @Field(() => Int, { description: 'Rows that were there already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that an earlier file said otherwise.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that could not be taken.' })
  refused!: number;

  @Field(() => Int, { description: 'Rows that can be read and are no relation.' })
  leftOut!: number;

  @Field(() => Int, { description: 'Rows that were read and then left, since the import had stopped.' })
  left!: number;
}

const ImportConnection = connectionTypeOf('Import', ImportType);

@ObjectType('LeftByUndo', {
  description: 'Something that an import wrote and that stays though it was undone.',
})
class LeftByUndoType implements LeftByUndo {
  @Field(() => ID, { description: 'An actor, a claim, a relation or a source.' })
  subjectId!: string;

  @Field(() => String, {
    description:
      'CHANGED_SINCE: somebody else changed it. USED_SINCE: something refers to it that the import did not write. CANNOT_BE_RESTORED: how it read before is no longer possible.',
  })
  code!: LeftByUndo['code'];

  @Field({ description: 'In words.' })
  text!: string;
}

@ObjectType('ImportUndoing', { description: 'What was taken back of an import, by one request.' })
class ImportUndoingType implements Omit<ImportUndoing, 'import'> {
  @Field(() => ImportType, { description: 'The import, as it stands then.' })
  import!: ImportType;

  @Field({ description: 'Whether all of it was gone through; else the same request goes on.' })
  isFinished!: boolean;

  @Field(() => Int, { description: 'Claims that were taken back.' })
  claims!: number;

  @Field(() => Int, { description: 'Claims that say again what they said before the import.' })
  restored!: number;

  @Field(() => Int, { description: 'Relations that went with their last claim.' })
  relations!: number;

  @Field(() => Int, { description: 'Actors that went, as nothing refers to them.' })
  actors!: number;

  @Field(() => Int, { description: 'Sources that went, as nothing cites them.' })
  sources!: number;

  @Field(() => Int, { description: 'How much stays.' })
  leftCount!: number;

  @Field(() => [LeftByUndoType], {
    description: 'The first hundred things that stay, and why.',
    complexity: assumedCost(Assumed.leftByUndo),
  })
  left!: LeftByUndoType[];
}

/** The files that were taken in, and taking them out again. Taking in goes over HTTP, at /imports. */
@Resolver(() => ImportType)
export class ImportResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => ImportConnection, {
    description: 'The imports, the newest first.',
    complexity: pageCost,
  })
  async imports(
    @FirstArgument() first: number,
    @AfterArgument() after?: string | null,
  ): Promise<Connection<ImportRecord>> {
    const page = await this.store.importPage(toPageRequest('import', { first, after: after ?? null }));
    return toConnection({ ...page, nodes: page.nodes.map(importNow) });
  }

  @Query(() => ImportType, {
    nullable: true,
    description: 'One import; null where there is none of that id.',
  })
  async import(
    @Args('id', { type: () => ID, description: 'imp_…' }) id: string,
  ): Promise<ImportRecord | null> {
    const record = await this.store.import(id);
    return record && importNow(record);
  }

  @Mutation(() => ImportUndoingType, {
    description:
      'Takes back what an import wrote, as far as it stands as the import left it, for whoever imported it and for admins. In parts of some hundred claims, each whole or not at all, for some seconds; ask again until isFinished. What others changed or cite since stays and is named. Repeating it does no harm. CONFLICT while the import runs, or another is undoing it.',
  })
  async undoImport(
    @Args('id', { type: () => ID, description: 'An import; NOT_FOUND where it is none.' }) id: string,
    @Context() { role, writer }: RequestContext,
  ): Promise<ImportUndoing> {
    const record = await this.store.import(id);
    if (!record) throw new NotFoundError(`There is no import ${id}`, 'id');
    assertMayEndImport(role, writer.by, record.by, 'undoing');
    return undoImport(this.store, id, { within: UNDOING_TIME }, writer);
  }
}
