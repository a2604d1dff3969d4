import { addSource, attachText, judgeSource, updateSource } from '@entente/application';
import { isId, Reliability, type Source } from '@entente/model';
import { GraphStore, type LogEntry, SourceOrder } from '@entente/store';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CitationConnection } from '../graphql-types/claimType.js';
import { SourceConnection, SourceType } from '../graphql-types/sourceType.js';
import { LogEntryType } from '../log/logEntryType.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { AfterArgument, FirstArgument, toConnection, toPageRequest } from '../paging/pages.js';
import { AddSourceInput, UpdateSourceInput } from './sourceInputs.js';

registerEnumType(SourceOrder, {
  name: 'SourceOrder',
  description: 'In which order sources are listed.',
  valuesMap: {
    ADDED: { description: 'By their ids: as they were added.' },
    PUBLISHED: { description: 'The latest published first, those without a date last.' },
    PUBLISHER: { description: 'By publisher, those without one last.' },
    TITLE: { description: 'By title.' },
  },
});

@Resolver(() => SourceType)
export class SourceResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => SourceType, { nullable: true, description: 'A source; null where the id names none.' })
  async source(
    @Args('id', { type: () => ID, description: 'Of a source.' }) id: string,
  ): Promise<Source | null> {
    return isId('source', id) ? this.store.source(id) : null;
  }

  @Query(() => SourceConnection, { description: 'Sources, in the order asked for.', complexity: pageCost })
  async sources(
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Beginnings of words of a title or publisher; all must be there.',
    })
    search: string | null | undefined,
    @Args('order', {
      type: () => SourceOrder,
      defaultValue: SourceOrder.ADDED,
      description: 'In which order they are listed.',
    })
    order: SourceOrder,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
  ) {
    const request = toPageRequest('source', { first, after: after ?? null });
    return toConnection(await this.store.sourcePage({ search: search ?? null, order }, request));
  }

  @ResolveField(() => CitationConnection, {
    description: 'Where it is cited, in the order of the citations’ ids.',
    complexity: pageCost,
  })
  async citations(
    @Parent() { id }: Source,
    @FirstArgument(50) first: number,
    @AfterArgument() after: string | null | undefined,
    @Context() { loaders }: RequestContext,
  ) {
    return toConnection(
      await loaders.citationsOf(id, toPageRequest('citation', { first, after: after ?? null })),
    );
  }

  @ResolveField(() => Int, { description: 'How many claims cite it.' })
  claimCount(@Parent() { id }: Source, @Context() { loaders }: RequestContext): Promise<number> {
    return loaders.claimCountOf(id);
  }

  @ResolveField(() => [LogEntryType], {
    description: 'What was done to it, without the claims that cite it, newest last: the entries of the log.',
    complexity: assumedCost(Assumed.history),
  })
  history(@Parent() { id }: Source, @Context() { loaders }: RequestContext): Promise<readonly LogEntry[]> {
    return loaders.sourceHistoryOf(id);
  }

  @Mutation(() => SourceType, { description: 'Adds a source, and holds its document where text is given.' })
  addSource(
    @Args('input', { description: 'What it is, and its document where it is to be held.' })
    input: AddSourceInput,
    @Context() { writer }: RequestContext,
  ): Promise<Source> {
    return addSource(this.store, input, writer);
  }

  @Mutation(() => SourceType, {
    description:
      'Corrects what is said of a source; its document, text and hash never change. The relations that cite it are weighed anew, as known from the corrected date on. NOT_FOUND; CONFLICT where another source has the new address: the message names it.',
  })
  updateSource(
    @Args('input', { description: 'What is to be different.' }) input: UpdateSourceInput,
    @Context() { writer }: RequestContext,
  ): Promise<Source> {
    return updateSource(this.store, input, writer);
  }

  @Mutation(() => SourceType, {
    description:
      "Holds the document of a source that was a reference, and reads every anchor in it; a text whose SHA-256 differs from the source's is refused (BAD_USER_INPUT, field text).",
  })
  attachText(
    @Args('sourceId', { type: () => ID, description: 'A source; NOT_FOUND where it is none.' })
    sourceId: string,
    @Args('text', { description: 'The document, to the last character; at most 5 MB in UTF-8.' })
    text: string,
    @Context() { writer }: RequestContext,
  ): Promise<Source> {
    return attachText(this.store, { sourceId, text }, writer);
  }

  @Mutation(() => SourceType, {
    description:
      'Judges how reliable a source is, in place of what was judged before; null withdraws it. Who, when and why stay in the log. BAD_USER_INPUT, NOT_FOUND.',
  })
  judgeSource(
    @Args('id', { type: () => ID, description: 'A source; NOT_FOUND where it is none.' }) id: string,
    @Args('reliability', {
      type: () => Reliability,
      nullable: true,
      description: 'By the Admiralty code; null where it is withdrawn.',
    })
    reliability: Reliability | null | undefined,
    @Args('reason', { description: 'Why; 1 to 1,000 characters.' }) reason: string,
    @Context() { writer }: RequestContext,
  ): Promise<Source> {
    return judgeSource(this.store, { id, grade: reliability ?? null, reason }, writer);
  }
}
