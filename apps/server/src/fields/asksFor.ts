import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether any of these fields stands anywhere below the field being resolved, so that what nobody asked for is not read. */
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
