import type { Shape } from '@entente/store';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor } from './asksFor.js';

/** How much of each relation the field being resolved is asked for. */
export function shapeOf(info: GraphQLResolveInfo): Shape {
  return {
    claims: asksFor(info, ['claims', 'citations']),
    quotes: asksFor(info, ['quote', 'before', 'after', 'opening', 'paragraph']),
  };
}
