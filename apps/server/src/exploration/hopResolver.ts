import type { Relation } from '@entente/model';
import type { Hop } from '@entente/store';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inRange } from '../fields/inRange.js';
import { pageCost } from '../operations/costs.js';
import { FirstArgument } from '../paging/firstArgument.js';
import { RelationType } from '../relations/relationType.js';
import { HopType } from './pathType.js';

@Resolver(() => HopType)
export class HopResolver {
  @ResolveField(() => [RelationType], { description: 'Strongest first.', complexity: pageCost })
  relations(@Parent() { relations }: Hop, @FirstArgument(50) first: number): readonly Relation[] {
    return relations.slice(0, inRange('first', first, 1, 100));
  }
}
