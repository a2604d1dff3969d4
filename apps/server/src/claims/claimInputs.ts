import { AnchorKind, type EdtfDate, RelationType, Stance } from '@entente/model';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { QualifierInput } from '../graphql-types/qualifierType.js';
import { EdtfScalar } from '../scalars/scalars.js';

@InputType({
  description:
    'Either quote, found exactly once in the held document or made unique by prefix and suffix, or start and end; quote, prefix and suffix beside these must stand there (ANCHOR_NOT_FOUND). For a document that is not held: start and end, with quote where it is known; prefix and suffix are not looked at.',
})
export class CitationInput {
  @Field(() => ID, { description: 'A source; NOT_FOUND where it is none.' })
  sourceId!: string;

  @Field(() => AnchorKind, {
    nullable: true,
    defaultValue: AnchorKind.TEXT,
    description: 'What start and end count. A quote is TEXT.',
  })
  kind?: AnchorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The passage, to the character. ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS.',
  })
  quote?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands right before the quote, to the character.',
  })
  prefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands right after the quote, to the character.',
  })
  suffix?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first character (code point), row, line or page, from 0.',
  })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: 'The one past the last.' })
  end?: number | null;
}

@InputType({ description: 'A relation that is not there yet.' })
export class NewRelationInput {
  @Field(() => RelationType, { description: 'From the vocabulary.' })
  type!: RelationType;

  @Field(() => ID, { description: 'The actor that acts; NOT_FOUND where it is none.' })
  from!: string;

  @Field(() => ID, { description: 'The actor it concerns; NOT_FOUND where it is none.' })
  to!: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it happened or held, as precise as the source and no more.',
  })
  occurred?: EdtfDate | null;

  @Field(() => [QualifierInput], { nullable: true, description: 'Details, with keys that the type has.' })
  qualifiers?: QualifierInput[] | null;
}

@InputType({
  description:
    'Either relationId, for a further claim on a relation that is there, or relation, for a new one. citations: at least one.',
})
export class RecordClaimInput {
  @Field(() => ID, { nullable: true, description: 'The relation it is made on; NOT_FOUND where it is none.' })
  relationId?: string | null;

  @Field(() => NewRelationInput, { nullable: true, description: 'The new relation it is made on.' })
  relation?: NewRelationInput | null;

  @Field(() => Stance, { description: 'How it is put.' })
  stance!: Stance;

  @Field({ description: 'The claim in your own words, 10 to 300 characters.' })
  summary!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who says it, where it is an actor of the graph; NOT_FOUND where it is none.',
  })
  speakerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who says it, as the source puts it, where it is no actor. Not beside speakerId.',
  })
  attribution?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it happened, by this claim.' })
  occurred?: EdtfDate | null;

  @Field(() => [QualifierInput], { nullable: true, description: 'Details, by this claim.' })
  qualifiers?: QualifierInput[] | null;

  @Field(() => [CitationInput], {
    description: 'Where it stands; at least one, at most 100, no place twice.',
  })
  citations!: CitationInput[];

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters. The same key with the same input answers with the first claim again; with another input: CONFLICT. A key of recordClaim alone: with another mutation it is another key.',
  })
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'What is left out stays as it is; null takes away what a claim need not have; lists that are given replace what was there.',
})
export class ReviseClaimInput {
  @Field(() => ID, { description: 'A claim; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => Stance, { nullable: true, description: 'How it is put.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'The claim in your own words, 10 to 300 characters.' })
  summary?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who says it, where it is an actor of the graph; NOT_FOUND where it is none. Null: no actor. In place of an attribution: with attribution null.',
  })
  speakerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who says it, as the source puts it, where it is no actor. Null: nobody is named. In place of a speaker: with speakerId null.',
  })
  attribution?: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it happened, by this claim; null takes it away.',
  })
  occurred?: EdtfDate | null;

  @Field(() => [QualifierInput], {
    nullable: true,
    description: 'Details, by this claim; null or empty takes them away.',
  })
  qualifiers?: QualifierInput[] | null;

  @Field(() => [CitationInput], {
    nullable: true,
    description: 'Where it stands, in place of all that it cites; at least one, at most 100, no place twice.',
  })
  citations?: CitationInput[] | null;
}

@InputType({
  description:
    'Where a claim is to be made: either relationId, on a relation that is there, or relation, on a new one.',
})
export class MoveClaimInput {
  @Field(() => ID, { description: 'A claim; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The relation that it is said of; NOT_FOUND where it is none.',
  })
  relationId?: string | null;

  @Field(() => NewRelationInput, { nullable: true, description: 'The new relation that it is said of.' })
  relation?: NewRelationInput | null;

  @Field(() => [QualifierInput], {
    nullable: true,
    description: 'Details, by this claim, in place of those that it has; left out or null, it keeps them.',
  })
  qualifiers?: QualifierInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says, 10 to 300 characters; left out or null, it keeps that which it has.',
  })
  summary?: string | null;
}
