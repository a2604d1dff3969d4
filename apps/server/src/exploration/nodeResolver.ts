import {
  type Actor,
  type ActorMerge,
  type Citation,
  idSubject,
  type Relation,
  type Source,
} from '@entente/model';
import { GraphStore, wholeShape } from '@entente/store';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ClaimOnRelation } from '../graphql-types/claimType.js';
import { NodeType } from '../graphql-types/nodeType.js';

@Resolver()
export class NodeResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => NodeType, {
    nullable: true,
    description:
      'Whatever the id names; null where it names nothing. What it finds has that very id (Relay): null for an actor that was merged into another, which the field actor finds.',
  })
  async node(
    @Args('id', {
      type: () => ID,
      description: 'Of an actor, a relation, a claim, a citation, a source or a merge.',
    })
    id: string,
  ): Promise<Actor | Relation | ClaimOnRelation | Citation | Source | ActorMerge | null> {
    switch (idSubject(id)) {
      case 'actor':
        return (await this.store.actors([id])).get(id) ?? null;
      case 'relation':
        return this.store.relation(id, wholeShape);
      case 'claim': {
        const found = await this.store.claim(id);
        return found && { ...found.claim, relation: found.relation };
      }
      case 'citation':
        return this.store.citation(id);
      case 'source':
        return this.store.source(id);
      case 'merge':
        return this.store.merge(id);
      case 'logEntry':
      case 'user':
      case 'credential':
      case 'proposal':
      case 'import':
      case null:
        return null;
    }
  }
}
