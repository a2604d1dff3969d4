import { Evidence, Nearness, RelationType as RelationTypeCode, Tone } from '@entente/model';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Assumed, assumedCost } from '../operations/costs.js';
import { connectionTypeOf } from '../paging/pages.js';
import { EdtfScalar } from '../scalars/scalars.js';
import { ActorType } from './actorType.js';
import { CitationType, ClaimType } from './claimType.js';
import { NodeType } from './nodeType.js';
import { QualifierType } from './qualifierType.js';

registerEnumType(Nearness, {
  name: 'Nearness',
  description: 'Why two origins may be one.',
  valuesMap: {
    SIMILAR_NAME: {
      description: 'Their names are alike: another spelling or alphabet, initials, or one within the other.',
    },
    SAME_TEXT: { description: 'They published the same text, in other bytes.' },
  },
});

@ObjectType('NearOrigins', { description: 'Two origins that count as two and may be one.' })
export class NearOriginsType {
  @Field({ description: 'What the one is called: a speaker, an attribution, a publisher or a title.' })
  one!: string;

  @Field({ description: 'What the other is called.' })
  other!: string;

  @Field(() => Nearness, { description: 'Why they may be one.' })
  because!: Nearness;
}

@ObjectType('Relation', {
  implements: () => NodeType,
  description:
    'One event or standing tie between two actors. Two events of one type between the same pair are two relations.',
})
export class RelationType extends NodeType {
  @Field(() => RelationTypeCode, { description: 'What the one did to, or is to, the other.' })
  type!: RelationTypeCode;

  @Field({ description: 'The verb, from → to: “supplies arms to”.' })
  label!: string;

  @Field(() => Tone, { description: 'Whether it binds, parts, or structures the two.' })
  tone!: Tone;

  @Field({ description: 'Whether from and to differ in what they do.' })
  directed!: boolean;

  @Field(() => ActorType, { description: 'Who acts.' })
  from!: ActorType;

  @Field(() => ActorType, { description: 'Whom it concerns.' })
  to!: ActorType;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it happened or held; null where no source says.',
  })
  occurred!: string | null;

  @Field(() => [QualifierType], { complexity: assumedCost(Assumed.qualifiers), description: 'Details.' })
  qualifiers!: QualifierType[];

  @Field(() => Evidence, { description: 'What its claims add up to.' })
  evidence!: Evidence;

  @Field(() => Int, {
    description:
      'Distinct origins of the claims that assert or report it: speakers, else attributions, else publishers, else documents. Names that are equal but for case, marks, punctuation, spaces and a leading “the”, or that mean the same one actor, are one origin, whatever their role.',
  })
  independentOrigins!: number;

  @Field(() => Int, {
    description:
      'In how many documents that stands, the same text in other bytes counted once: those that claims affirm it in where none denies it, else those of all claims.',
  })
  documents!: number;

  @Field(() => Int, {
    description:
      'Of how many publishers these documents are, distinguished as origins are; a document whose publisher is not known counts as one of its own.',
  })
  publishers!: number;

  @Field(() => [NearOriginsType], {
    complexity: assumedCost(Assumed.nearOrigins),
    description:
      'Origins that count as several and may be one; known by the day of knownAt, where the question has one.',
  })
  nearOrigins!: NearOriginsType[];

  @Field(() => [ClaimType], {
    complexity: assumedCost(Assumed.claims),
    description: 'What sources say of it, in the order it was written down. Never empty.',
  })
  claims!: ClaimType[];

  @Field(() => [CitationType], {
    complexity: assumedCost(Assumed.citationsOfRelation),
    description: 'All citations of all claims, never empty.',
  })
  citations!: CitationType[];
}

export const RelationConnection = connectionTypeOf('Relation', RelationType);
