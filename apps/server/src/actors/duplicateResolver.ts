import { keepActorsApart, likelyDuplicates } from '@entente/application';
import { Likeness } from '@entente/documents';
import type { Actor } from '@entente/model';
import { GraphStore } from '@entente/store';
import {
  Args,
  Context,
  Field,
  Float,
  ID,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { ActorType } from '../graphql-types/actorType.js';
import { Assumed, assumedCost, pageCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import {
  AfterArgument,
  FirstArgument,
  toConnection,
  toPageRequest,
  uncountedConnectionTypeOf,
} from '../paging/pages.js';

registerEnumType(Likeness, {
  name: 'Likeness',
  description: 'Why two actors may be one.',
  valuesMap: {
    NAME: { description: 'The name of each means the other, by spelling, script or order.' },
    ALIAS: { description: 'A name or alias of both is the same.' },
    IDENTIFIER: { description: 'An identifier of both has the same value, under different schemes.' },
    NEIGHBOURS: { description: 'They have relations of the same type to the same actors.' },
  },
});

@ObjectType('LikenessReason', { description: 'A reason why two actors may be one.' })
class LikenessReasonType {
  @Field(() => Likeness, { description: 'What sort of reason.' })
  kind!: Likeness;

  @Field({ description: 'What is alike: names, an identifier, the actors that both lead to.' })
  detail!: string;
}

@ObjectType('LikelyDuplicate', { description: 'Two actors that may be one. A person decides.' })
class LikelyDuplicateType {
  @Field(() => ActorType, { description: 'The one.' })
  one!: ActorType;

  @Field(() => ActorType, { description: 'The other.' })
  other!: ActorType;

  @Field(() => Float, { description: 'How surely they are one: 0.5 to 1.' })
  score!: number;

  @Field(() => [LikenessReasonType], {
    complexity: assumedCost(Assumed.qualifiers),
    description: 'Why they may be. Never empty.',
  })
  reasons!: LikenessReasonType[];
}

const LikelyDuplicateConnection = uncountedConnectionTypeOf(
  'LikelyDuplicate',
  LikelyDuplicateType,
  'A page of a list of pairs of actors, in the order of their ids. It may hold fewer than asked for with more to come, where many actors were looked at for it.',
);

@Resolver()
export class DuplicateResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => LikelyDuplicateConnection, {
    description:
      'Pairs of actors that are likely one, by their names in any spelling or script, aliases, identifiers and neighbours; without those that a person keeps apart. Nothing is merged: mergeActors does that. QUERY_TOO_COMPLEX where many actors were looked at without finding one.',
    complexity: (asked: Parameters<typeof pageCost>[0]) => 15_000 + pageCost(asked),
  })
  async likelyDuplicates(@FirstArgument() first: number, @AfterArgument() after: string | null | undefined) {
    const page = toPageRequest(['actor', 'actor'], { first, after: after ?? null });
    return toConnection(await likelyDuplicates(this.store, page));
  }

  @Mutation(() => [ActorType], {
    description:
      'Keeps two actors apart, as a person decided: they are not listed as likely one any more. Who, when and why stay in the log. Answers with both. BAD_USER_INPUT, NOT_FOUND.',
  })
  keepActorsApart(
    @Args('a', { type: () => ID, description: 'An actor; NOT_FOUND where it is none.' }) a: string,
    @Args('b', { type: () => ID, description: 'Another; NOT_FOUND where it is none.' }) b: string,
    @Args('reason', { description: 'Why they are two; 1 to 1,000 characters.' }) reason: string,
    @Args('apart', {
      type: () => Boolean,
      nullable: true,
      defaultValue: true,
      description: 'False lets them be listed again.',
    })
    apart: boolean | null | undefined,
    @Context() { writer }: RequestContext,
  ): Promise<Actor[]> {
    return keepActorsApart(this.store, { a, b, reason, apart: apart ?? true }, writer);
  }
}
