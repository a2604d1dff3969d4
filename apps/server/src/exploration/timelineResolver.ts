import { GraphStore, type TimelinePoint } from '@entente/store';
import { Args, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { scanCost } from '../operations/costs.js';
import { FilterArgument, RelationFilterInput, toRelationFilter } from '../relations/relationFilter.js';
import { DateScalar } from '../scalars/scalars.js';

@ObjectType('TimelinePoint', { description: 'How many relations begin in a day, a month or a year.' })
class TimelinePointType {
  @Field(() => DateScalar, { description: 'The first day of the stretch.' })
  start!: string;

  @Field(() => Int, { description: 'Relations, of all tones together.' })
  count!: number;

  @Field(() => Int, { description: 'Relations that bind: aid, visits, agreements.' })
  cooperation!: number;

  @Field(() => Int, { description: 'Relations that part: accusations, sanctions, force.' })
  conflict!: number;

  @Field(() => Int, { description: 'Standing ties: offices, memberships, ownership.' })
  structure!: number;
}

/** How long a stretch of time is counted together. */
export const TimelineBucket = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type TimelineBucket = (typeof TimelineBucket)[keyof typeof TimelineBucket];

registerEnumType(TimelineBucket, {
  name: 'TimelineBucket',
  description: 'How long a stretch of time is counted together.',
  valuesMap: {
    DAY: { description: 'A calendar day.' },
    MONTH: { description: 'A calendar month; it starts on its first.' },
    YEAR: { description: 'A calendar year; it starts on 1 January.' },
  },
});

@Resolver()
export class TimelineResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => [TimelinePointType], {
    description:
      'How many of the relations that pass a filter begin when, in the order of time. Each is counted once, on the first day that its date allows. Stretches in which none begins, undated relations and those whose beginning is open are left out.',
    complexity: scanCost,
  })
  timeline(
    @FilterArgument() filter: RelationFilterInput | null | undefined,
    @Args('bucket', {
      type: () => TimelineBucket,
      nullable: true,
      defaultValue: TimelineBucket.MONTH,
      description: 'What is counted together.',
    })
    bucket: TimelineBucket,
  ): Promise<TimelinePoint[]> {
    return this.store.timeline(toRelationFilter(filter), bucket);
  }
}
