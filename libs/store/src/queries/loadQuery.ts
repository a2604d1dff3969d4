import { type RelationType, relationTypes } from '@entente/model';
import { blocksOf } from './blocksOf.js';
import type { Block } from './parseBlocks.js';

type Values = Readonly<Record<string, unknown>>;

const vocabulary: readonly RelationType[] = relationTypes.map(({ type }) => type);

/**
 * The text of cypher/queries/<name>.cypher for these parameters, so that what nobody asked for is not in it:
 * - `//# include <fragment>` stands for that file of cypher/fragments;
 * - what stands between `//# when <parameter>` and `//# end` is there where the parameter, or the member of one (`filter.asOf`), is
 *   given: neither null nor false; what follows `//# otherwise` where it is not;
 * - what stands between `//# each type` and `//# end` is there once for each type of `filter.types`, or of the vocabulary, with
 *   UNION ALL between, and `<<type>>` for the type;
 * - `<<types>>` are those of `filter.types`, with a colon before them, or nothing; `<<anyType>>` likewise, or the whole vocabulary.
 * @throws Error where a type is not of the vocabulary: no name from outside stands in a query
 */
export function loadQuery(name: string, parameters: Values = {}): string {
  const types = typesIn(parameters);
  const print = (blocks: readonly Block[], type?: string): string =>
    blocks
      .map((block) => {
        switch (block.kind) {
          case 'text':
            return fill(block.text, type);
          case 'when':
            return print(isGiven(parameters, block.parameter) ? block.then : block.otherwise, type);
          case 'each':
            return (types ?? vocabulary).map((one) => print(block.blocks, one)).join('UNION ALL\n');
        }
      })
      .join('');
  const fill = (text: string, type?: string): string =>
    text.replaceAll(/<<(\w+)>>/gu, (_, slot: string) => {
      if (slot === 'type' && type !== undefined) return type;
      if (slot === 'types') return types ? `:${types.join('|')}` : '';
      if (slot === 'anyType') return `:${(types ?? vocabulary).join('|')}`;
      throw new Error(`Query ${name} has a slot that nothing fills: ${slot}`);
    });
  return print(blocksOf(name));
}

function isGiven(parameters: Values, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Values | null | undefined)?.[key], parameters);
  return value !== undefined && value !== null && value !== false;
}

/** The types of the filter; where it lets none through, a name that no relation has. */
function typesIn({ filter }: Values): readonly string[] | null {
  const types = (filter as { types?: readonly string[] | null } | null | undefined)?.types ?? null;
  const foreign = types?.find((type) => !vocabulary.some((known) => known === type));
  if (foreign !== undefined) throw new Error(`There is no type ${JSON.stringify(foreign)} in the vocabulary`);
  return types?.length === 0 ? ['NONE'] : types;
}
