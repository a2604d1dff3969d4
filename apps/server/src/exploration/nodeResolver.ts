import { type Actor, type Citation, type Claim, idSubject, type Relation, type Source } from '@entente/model';
import { GraphStore } from '@entente/store';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { NodeType } from '../nodeType.js';

@Resolver()
export class NodeResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => NodeType, {
    nullable: true,
    description: 'Whatever the id names; null where it names nothing.',
  })
  async node(
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Actor | Relation | Claim | Citation | Source | null> {
    switch (idSubject(id)) {
      case 'actor':
        return (await this.store.actors([id])).get(id) ?? null;
      case 'relation':
        return this.store.relation(id, { claims: true });
      case 'claim':
        return (await this.store.claim(id))?.claim ?? null;
      case 'citation':
        return this.store.citation(id);
      case 'source':
        return this.store.source(id);
      case 'merge':
      case 'logEntry':
      case null:
        return null;
    }
  }
}
