import { Evidence, RelationType as RelationTypeCode, Tone } from '@entente/model';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../actors/actorType.js';
import { CitationType } from '../claims/citationType.js';
import { ClaimType } from '../claims/claimType.js';
import { Assumed, assumedCost } from '../operations/costs.js';
import { connectionTypeOf } from '../paging/connectionTypes.js';
import { EdtfScalar } from '../scalars/edtfScalar.js';
import { NodeType } from '../schema/nodeType.js';
import { QualifierType } from './qualifierType.js';

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
      'Distinct origins of the claims that assert or report it: speakers, else attributions, else publishers, else sources.',
  })
  independentOrigins!: number;

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
