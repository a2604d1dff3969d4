import { type Credibility, type Judgement, Reliability, reliabilityMeanings } from '@entente/model';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/scalars.js';

const meanings = Object.entries(reliabilityMeanings).map(([grade, meaning]) => [
  grade,
  { description: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.` },
]);

registerEnumType(Reliability, {
  name: 'Reliability',
  description: 'How far a source can be relied on, by the Admiralty code, the most reliable first.',
  valuesMap: Object.fromEntries(meanings) as Record<Reliability, { description: string }>,
});

@ObjectType({ isAbstract: true })
abstract class JudgementType {
  @Field({ description: 'Why, in the words of the person who judged.' })
  reason!: string;

  @Field({ description: 'Who judged it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When it was judged.' })
  at!: string;
}

@ObjectType('SourceJudgement', {
  description: 'How reliable a person holds a source to be. It is never worked out.',
})
export class SourceJudgementType extends JudgementType implements Judgement<Reliability> {
  @Field(() => Reliability, { description: 'By the Admiralty code.' })
  grade!: Reliability;
}

@ObjectType('ClaimJudgement', {
  description: 'How credible a person holds a claim to be. It is never worked out.',
})
export class ClaimJudgementType extends JudgementType implements Judgement<Credibility> {
  @Field(() => Int, {
    description:
      'By the Admiralty code: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 truth cannot be judged.',
  })
  grade!: Credibility;
}
