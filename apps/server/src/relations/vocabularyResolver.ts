import { ActorKind, RelationType, type RelationTypeInfo, relationTypes, Tone } from '@entente/model';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Assumed, assumedCost } from '../operations/costs.js';

@ObjectType('RelationTypeInfo', {
  description:
    'One entry of the vocabulary: how a relation type reads, between whom it may stand, and what other codebooks call it.',
})
export class RelationTypeInfoType {
  @Field(() => RelationType, { description: 'The type.' })
  type!: RelationType;

  @Field({ description: 'The verb from → to.' })
  label!: string;

  @Field({ description: 'The verb to → from.' })
  inverseLabel!: string;

  @Field({ description: 'Whether from and to differ in what they do.' })
  directed!: boolean;

  @Field(() => Tone, { description: 'Whether it binds, parts, or structures the two.' })
  tone!: Tone;

  @Field({ description: 'When to use it, and when another one.' })
  description!: string;

  @Field(() => [ActorKind], { description: 'What may act.' })
  fromKinds!: ActorKind[];

  @Field(() => [ActorKind], { description: 'What it may concern.' })
  toKinds!: ActorKind[];

  @Field(() => [String], { description: 'The keys that its qualifiers may have.' })
  qualifierKeys!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'PLOVER event type; null for standing ties, which are no events.',
  })
  ploverCode!: string | null;

  @Field(() => [String], { description: 'CAMEO event codes, the principal one first.' })
  cameoCodes!: string[];
}

@Resolver()
export class VocabularyResolver {
  @Query(() => [RelationTypeInfoType], {
    complexity: assumedCost(Assumed.vocabulary),
    description: 'The whole vocabulary of relations.',
  })
  vocabulary(): readonly RelationTypeInfo[] {
    return relationTypes;
  }
}
