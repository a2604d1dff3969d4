import { ActorKind, AliasKind } from '@entente/model';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Another name of an actor.' })
export class AliasInput {
  @Field({ description: '1 to 300 characters.' })
  name!: string;

  @Field(() => AliasKind, {
    nullable: true,
    defaultValue: AliasKind.NAME,
    description: 'Why it stands for the actor.',
  })
  kind?: AliasKind | null;
}

@InputType({ description: 'An identifier in a public scheme.' })
export class IdentifierInput {
  @Field({ description: 'As wikidata or iso3166-1-alpha3.' })
  scheme!: string;

  @Field({ description: 'As Q801 or ISR.' })
  value!: string;
}

@InputType({ description: 'An actor that is not there yet.' })
export class CreateActorInput {
  @Field(() => ActorKind, { description: 'What sort of actor it is.' })
  kind!: ActorKind;

  @Field({
    description: 'The name most public registers use, 1 to 300 characters, none of which cannot be seen.',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who or what it is, in a line of at most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => [AliasInput], { nullable: true, description: 'Other names, at most 200.' })
  aliases?: AliasInput[] | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description: 'What public registers call it, at most 50.',
  })
  identifiers?: IdentifierInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'That another actor has its name, or one of its aliases, is meant: it is somebody else. Without it: CONFLICT. An identifier is never given twice.',
  })
  allowSameName?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters. The same key with the same input answers with the first actor again; with another input: CONFLICT. A key of createActor alone: with another mutation it is another key.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is left out stays as it is; lists that are given replace what was there.' })
export class UpdateActorInput {
  @Field(() => ID, { description: 'An actor; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => ActorKind, {
    nullable: true,
    description:
      'What sort of actor it is; CONFLICT where the vocabulary gives a relation of its no end of that kind.',
  })
  kind?: ActorKind | null;

  @Field(() => String, { nullable: true, description: '1 to 300 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 2,000 characters; null or empty takes it away.',
  })
  description?: string | null;

  @Field(() => [AliasInput], { nullable: true, description: 'At most 200; null or empty takes them away.' })
  aliases?: AliasInput[] | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description: 'At most 50; null or empty takes them away.',
  })
  identifiers?: IdentifierInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'That another actor has a name or alias that is new to this one is meant. Without it: CONFLICT. An identifier is never given twice.',
  })
  allowSameName?: boolean | null;
}
