import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { MOST_SELECTED, MOST_SELECTED_AT_ONCE, tooComplex } from '../limits/limits.js';

/** How many fields and fragments the operations of a document select, those of a fragment as often as it is used. */
export function selectionsIn({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // One that leads back to itself is refused for that, where documents are validated.
    counted.set(name, 0);
    const count = within(fragments.get(name)?.selectionSet);
    counted.set(name, count);
    return count;
  };
  const within = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (count, selection) =>
        count +
        1 +
        (selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : within(selection.selectionSet)),
      0,
    );
  return definitions.reduce(
    (count, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? count + within(definition.selectionSet) : count,
    0,
  );
}

/**
 * Checks that a document is small enough to be examined in detail. It need not be valid.
 *
 * @throws GraphQLError QUERY_TOO_COMPLEX where it is larger
 */
export function assertSelections(document: DocumentNode): void {
  const selected = selectionsIn(document);
  if (selected > MOST_SELECTED) {
    throw tooComplex(
      `This query selects ${selected} fields and fragments, those of a fragment as often as it is used; at most ${MOST_SELECTED} are allowed. Ask in several requests`,
      { cost: selected, limit: MOST_SELECTED },
    );
  }
  visit(document, {
    SelectionSet: ({ selections: { length } }) => {
      if (length <= MOST_SELECTED_AT_ONCE) return;
      throw tooComplex(
        `This query selects ${length} fields and fragments in one place; at most ${MOST_SELECTED_AT_ONCE} are allowed. Ask for each once, and in several requests`,
        { cost: length, limit: MOST_SELECTED_AT_ONCE },
      );
    },
  });
}
