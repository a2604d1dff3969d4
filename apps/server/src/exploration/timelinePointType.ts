import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/dateScalar.js';

@ObjectType('TimelinePoint', { description: 'How many relations begin in a day, a month or a year.' })
export class TimelinePointType {
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
