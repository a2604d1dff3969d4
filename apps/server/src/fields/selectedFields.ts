import type { Shape } from '@entente/store';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether any of these fields stands anywhere below the field being resolved, so that fields that are not selected are not read. */
export function asksFor(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const below = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return names.includes(selection.name.value) || below(selection.selectionSet);
        case Kind.INLINE_FRAGMENT:
          return below(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD:
          return below(info.fragments[selection.name.value]?.selectionSet);
      }
    }) ?? false;
  return info.fieldNodes.some(({ selectionSet }) => below(selectionSet));
}

/** The fields that each part of a shape is read for. */
const fields: Readonly<Record<keyof Shape, readonly string[]>> = {
  claims: ['claims', 'citations'],
  quotes: ['quote', 'before', 'after', 'opening', 'paragraph', 'page'],
  details: ['qualifiers', 'nearOrigins', 'credibility'],
  identifiers: ['identifiers'],
  actorDetails: ['description', 'aliases'],
  sourceDetails: ['authors', 'language', 'mediaType', 'sha256', 'held', 'origin', 'document', 'reliability'],
};

const known = new WeakMap<object, Shape>();

/** How much of each relation the field being resolved is asked for. */
export function shapeOf(info: GraphQLResolveInfo): Shape {
  const earlier = known.get(info.fieldNodes);
  if (earlier) return earlier;
  const asked = Object.entries(fields).map(([part, names]) => [part, asksFor(info, names)]);
  const shape = Object.fromEntries(asked) as unknown as Shape;
  known.set(info.fieldNodes, shape);
  return shape;
}
