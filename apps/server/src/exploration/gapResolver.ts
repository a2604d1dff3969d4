import { Gap } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Info, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor, shapeOf } from '../fields/selectedFields.js';
import { RelationConnection } from '../graphql-types/relationType.js';
import { pageCost } from '../operations/costs.js';
import { AfterArgument, FirstArgument, toConnection, toPageRequest } from '../paging/pages.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';

registerEnumType(Gap, {
  name: 'Gap',
  description: 'Why an analyst should look at a relation again.',
  valuesMap: {
    SINGLE_SOURCE: { description: 'One independent origin asserts or reports it, none denies it.' },
    ALLEGED_ONLY: { description: 'It is only alleged.' },
    CONTESTED: { description: 'Some affirm or allege it, some deny it.' },
    UNDATED: { description: 'No source says when.' },
    UNATTRIBUTED: {
      description: 'A claim reports, alleges or denies it without saying whose word that is.',
    },
    UNVERIFIED: {
      description: 'A citation stands in a document that is not held, or at no known place of it.',
    },
    BROKEN: { description: 'A citation does not match the document that is held.' },
    POSSIBLY_ONE_ORIGIN: {
      description:
        'Two origins that count as two may be one: their names are alike, or they published the same text. Relation.nearOrigins says which.',
    },
  },
});

@Resolver()
export class GapResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => RelationConnection, {
    description:
      'Relations that an analyst should look at again, in the order of their ids: those that pass the filter and have one of the given gaps. With knownAt, as they stood on that day.',
    complexity: pageCost,
  })
  async gaps(
    @Args('kinds', {
      type: () => [Gap],
      nullable: true,
      description: 'Any of these; of any kind without it.',
    })
    kinds: Gap[] | null | undefined,
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = toPageRequest('relation', { first, after: after ?? null });
    const shape = { ...shapeOf(info), total: asksFor(info, ['totalCount']) };
    return toConnection(
      await this.store.gapPage(kinds ?? Object.values(Gap), toRelationFilter(filter), page, shape),
    );
  }
}
