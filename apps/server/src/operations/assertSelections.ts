import { type DocumentNode, visit } from 'graphql';
import { MOST_SELECTED, MOST_SELECTED_AT_ONCE } from './limits.js';
import { selectionsIn } from './selectionsIn.js';
import { tooComplex } from './tooComplex.js';

/**
 * Holds a document to a size that can be looked at in detail. It need not be valid.
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
