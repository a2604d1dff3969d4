import { type Claim, type Relation, Stance } from '@entente/model';
import { Field, ObjectType } from '@nestjs/graphql';
import { ActorType } from '../actors/actorType.js';
import { Assumed, assumedCost } from '../operations/costs.js';
import { QualifierType } from '../relations/qualifierType.js';
import { DateTimeScalar } from '../scalars/dateTimeScalar.js';
import { EdtfScalar } from '../scalars/edtfScalar.js';
import { NodeType } from '../schema/nodeType.js';
import { CitationType } from './citationType.js';

/** A claim as it is answered with: beside the relation it is made on, which has all its claims. */
export interface ClaimOnRelation extends Claim {
  readonly relation: Relation;
}

@ObjectType('Claim', { implements: () => NodeType, description: 'What one source says of a relation.' })
export class ClaimType extends NodeType {
  @Field(() => Stance, { description: 'How it is put.' })
  stance!: Stance;

  @Field({ description: "The claim in the analyst's own words, 10 to 300 characters." })
  summary!: string;

  @Field(() => ActorType, {
    nullable: true,
    description: 'Who says it, where it is an actor of the graph; not the publisher.',
  })
  speaker!: ActorType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who says it, as the source puts it, where it is no actor of the graph.',
  })
  attribution!: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it happened, by this claim.' })
  occurred!: string | null;

  @Field(() => [QualifierType], {
    complexity: assumedCost(Assumed.qualifiers),
    description: 'Details, by this claim.',
  })
  qualifiers!: QualifierType[];

  @Field(() => [CitationType], {
    complexity: assumedCost(Assumed.citationsOfClaim),
    description: 'Where it stands. Never empty.',
  })
  citations!: CitationType[];

  @Field(() => DateTimeScalar, { description: 'When it was written down here.' })
  recordedAt!: string;

  @Field({ description: 'By whom it was written down here.' })
  recordedBy!: string;
}
