import { type Anchor, AnchorKind, AnchorStatus, type Claim, type Relation, Stance } from '@entente/model';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Assumed, assumedCost } from '../operations/costs.js';
import { connectionTypeOf } from '../paging/pages.js';
import { DateTimeScalar, EdtfScalar } from '../scalars/scalars.js';
import { ActorType } from './actorType.js';
import { ClaimJudgementType } from './judgementTypes.js';
import { NodeType } from './nodeType.js';
import { QualifierType } from './qualifierType.js';
import { SourceType } from './sourceType.js';

@ObjectType('Anchor', { description: 'A place in a document.' })
class AnchorType implements Anchor {
  @Field(() => AnchorKind, { description: 'What start and end count.' })
  kind!: AnchorKind;

  @Field(() => Int, {
    description: 'The first character, row, line or page, from 0. Characters are Unicode code points.',
  })
  start!: number;

  @Field(() => Int, { description: 'The one past the last.' })
  end!: number;

  @Field({
    description:
      'The anchor as a URI fragment: char= and line= (RFC 5147), row= (RFC 7111), page= (RFC 8118); empty for a document as a whole.',
  })
  fragment!: string;
}

@ObjectType('Citation', {
  implements: () => NodeType,
  description: 'A place in a source that carries a claim.',
})
export class CitationType extends NodeType {
  @Field(() => SourceType, { description: 'What is cited.' })
  source!: SourceType;

  @Field(() => AnchorType, { description: 'Where in it.' })
  anchor!: AnchorType;

  @Field(() => AnchorStatus, { description: 'Whether the passage was found as it must read.' })
  status!: AnchorStatus;

  @Field({
    description:
      'The origin whose voice it is, as a key without further meaning: citations with the same one count once in independentOrigins. It changes when names come to mean other actors.',
  })
  origin!: string;

  @Field({
    description:
      'In which document it stands, as a key without further meaning: sources that hold the same text in other bytes have the same one, and count once in Relation.documents.',
  })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The anchored passage, as the held document reads; null where it is not held, or is BROKEN.',
  })
  quote!: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 80 characters before the quote.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 80 characters after the quote.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The first words of the passage, six at most, known even where the document is not held; null where only its place is known.',
  })
  opening!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In which paragraph of the held text a TEXT anchor begins, from 1: paragraphs are lines with text, or in a text with lines broken by hand what blank lines part. Null unless the citation is VERIFIED, or where its document was held before paragraphs were counted.',
  })
  paragraph!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'On which page of its document a TEXT anchor begins, from 1; null unless the citation is VERIFIED and the document has pages, as a PDF.',
  })
  page!: number | null;
}

export const CitationConnection = connectionTypeOf('Citation', CitationType);

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

  @Field(() => ClaimJudgementType, {
    nullable: true,
    description: 'How credible a person judged it; null where nobody did.',
  })
  credibility!: ClaimJudgementType | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down here.' })
  recordedAt!: string;

  @Field({ description: 'By whom it was written down here.' })
  recordedBy!: string;
}
