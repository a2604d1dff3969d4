import { type Actor, ActorKind, AliasKind } from '@entente/model';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Assumed, assumedCost } from '../operations/costs.js';
import { connectionTypeOf } from '../paging/pages.js';
import { NodeType } from './nodeType.js';

@ObjectType('Alias', { description: 'Another name that sources use for an actor.' })
class AliasType {
  @Field({ description: 'As it is written.' })
  name!: string;

  @Field(() => AliasKind, { description: 'Why it stands for the actor.' })
  kind!: AliasKind;
}

@ObjectType('Identifier', {
  description: 'An identifier in a public scheme, as wikidata: Q801, iso3166-1-alpha3: ISR.',
})
class IdentifierType {
  @Field({ description: 'The scheme, in lower case.' })
  scheme!: string;

  @Field({ description: 'As the scheme writes it.' })
  value!: string;
}

@ObjectType('Actor', {
  implements: () => NodeType,
  description:
    'Someone or something that acts: a state, a territory, an official, a person, a company, an organisation, an armed group.',
})
export class ActorType extends NodeType implements Actor {
  @Field(() => ActorKind, { description: 'What sort of actor it is.' })
  kind!: ActorKind;

  @Field({ description: 'The name most public registers use.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who or what it is, in a line.' })
  description!: string | null;

  @Field(() => [AliasType], {
    complexity: assumedCost(Assumed.aliases),
    description: 'Other names that sources use for it.',
  })
  aliases!: AliasType[];

  @Field(() => [IdentifierType], {
    complexity: assumedCost(Assumed.identifiers),
    description: 'What public registers call it.',
  })
  identifiers!: IdentifierType[];
}

export const ActorConnection = connectionTypeOf('Actor', ActorType);

@ObjectType('ActorMatch', { description: 'An actor that a name may mean.' })
export class ActorMatchType {
  @Field(() => ActorType, { description: 'Who it may be.' })
  actor!: ActorType;

  @Field({ description: 'By which of its names.' })
  matched!: string;

  @Field(() => Float, {
    description:
      '0 to 1. 1: the name itself; 0.95: an alias, metonym or demonym; 0.9 and 0.87: the same but for case, marks and script; less: initials, some words of it, or a near spelling. Below 0.6 it is a guess to ask about, not to act on.',
  })
  score!: number;
}
