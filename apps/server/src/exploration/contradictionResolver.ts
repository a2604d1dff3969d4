import { Disagreement, type DisputedPoint } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, Field, Info, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { type ClaimOnRelation, ClaimType } from '../graphql-types/claimType.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import {
  AfterArgument,
  FirstArgument,
  toConnection,
  toPageRequest,
  uncountedConnectionTypeOf,
} from '../paging/pages.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';

registerEnumType(Disagreement, {
  name: 'Disagreement',
  description: 'What two claims disagree on.',
  valuesMap: {
    WHETHER: { description: 'Whether it happened: one denies it, the other does not.' },
    DATE: {
      description: 'When: no day is common to their dates, those that are about or uncertain widened.',
    },
    NUMBER: {
      description: 'How much: a quantity, value, share, TIV or number of items that cannot be the same.',
    },
    WHO: { description: 'Who: the one who acts, the official named, or whose words a passage has.' },
  },
});

@ObjectType('DisputedPoint', { description: 'One thing that two claims disagree on.' })
class DisputedPointType implements DisputedPoint {
  @Field(() => Disagreement, { description: 'What sort of thing.' })
  kind!: Disagreement;

  @Field({ description: 'stance, occurred, speaker, from, or a qualifier as qualifiers.share.' })
  field!: string;

  @Field({ description: 'What the first claim says: a stance, a date, a number with its unit, a name.' })
  first!: string;

  @Field({ description: 'What the second claim says.' })
  second!: string;
}

@ObjectType('Contradiction', {
  description:
    'Two claims that cannot both be right: on one relation, or on two of one type between one pair and near in time.',
})
class ContradictionType {
  @Field(() => ClaimType, { description: 'The one.' })
  first!: ClaimOnRelation;

  @Field(() => ClaimType, { description: 'The other.' })
  second!: ClaimOnRelation;

  @Field(() => [DisputedPointType], {
    complexity: assumedCost(Assumed.qualifiers),
    description: 'What they disagree on. Never empty.',
  })
  points!: DisputedPoint[];
}

const ContradictionConnection = uncountedConnectionTypeOf(
  'Contradiction',
  ContradictionType,
  'A page of a list of contradictions, by the ids of their relations. It may hold fewer than asked for with more to come, where many relations were looked at for it.',
);

@Resolver()
export class ContradictionResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => ContradictionConnection, {
    description:
      'Pairs of claims that disagree, for a person to look at: claims on one relation, and claims on two relations of one type between one pair whose dates are at most 31 days apart, or that have none, and whose qualifiers do not name different things. Both relations pass the filter; with knownAt, the claims known on that day are compared. What is compatible is no contradiction: 2020 and 2020-10, overlapping intervals, a number and what it may be rounded to. QUERY_TOO_COMPLEX where a great many relations were looked at without finding one; a narrower filter helps.',
    complexity: pageCost,
  })
  async contradictions(
    @Args('kinds', {
      type: () => [Disagreement],
      nullable: true,
      description: 'Any of these; of any kind without it.',
    })
    kinds: Disagreement[] | null | undefined,
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = toPageRequest(['relation', 'claim', 'claim'], { first, after: after ?? null });
    const found = await this.store.contradictionPage(
      kinds ?? Object.values(Disagreement),
      toRelationFilter(filter),
      page,
      shapeOf(info),
    );
    const nodes = found.nodes.map(({ first: one, second: other, ...rest }) => ({
      ...rest,
      first: { ...one.claim, relation: one.relation },
      second: { ...other.claim, relation: other.relation },
    }));
    return toConnection({ ...found, nodes });
  }
}
