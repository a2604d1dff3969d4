import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RelationType } from '@entente/model';
import { blocksOf, loadQuery, type Block } from '../../libs/store/src/queries/loadQuery.js';
import type { TestStore } from './testStore.js';

/** Where the queries stand. */
export const queryFolder = join(import.meta.dirname, '../../cypher/queries');
export const queryNames = readdirSync(queryFolder).map((file) => file.replace(/\.cypher$/u, ''));

/** A query with some of the parts that depend on parameters. */
export interface QueryForm {
  readonly label: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * A query with none of the parts that depend on parameters and with all of them (`whole`), and with each of them alone (`single`). What it
 * says for each type is said for two in all but one, as the database takes long to plan it for all.
 */
export function formsOf(name: string): { readonly whole: QueryForm[]; readonly single: QueryForm[] } {
  const conditions = new Set<string>();
  let eachType = false;
  const collect = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'each') {
        eachType = true;
        collect(block.blocks);
      }
      if (block.kind !== 'when') continue;
      conditions.add(block.parameter);
      collect(block.then);
      collect(block.otherwise);
    }
  };
  collect(blocksOf(name));
  const paths = [...conditions];
  const given = (some: readonly string[]): Record<string, unknown> =>
    parametersOf(some, eachType ? twoTypes : null);
  const whole = [
    { label: 'nothing given', parameters: given([]) },
    ...(paths.length > 1 ? [{ label: 'everything given', parameters: given(paths) }] : []),
    ...(eachType ? [{ label: 'any type', parameters: parametersOf(byIndex, null) }] : []),
    ...(conditions.has('filter.knownAt')
      ? [
          {
            label: 'everything but knownAt given',
            parameters: given(paths.filter((path) => path !== 'filter.knownAt')),
          },
        ]
      : []),
  ];
  return { whole, single: paths.map((path) => ({ label: path, parameters: given([path]) })) };
}

/** The conditions by which a query says something for each type. */
const byIndex = ['filter.byId', 'filter.byStrength'];
const twoTypes = [RelationType.AID, RelationType.MEETING];

function parametersOf(
  paths: readonly string[],
  types: readonly RelationType[] | null,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = types ? { filter: { types } } : {};
  for (const path of paths) {
    const [outer = '', inner] = path.split('.');
    if (inner === undefined) parameters[outer] = true;
    else parameters[outer] = { ...(parameters[outer] as object | undefined), [inner]: true };
  }
  return parameters;
}

/** What the database finds wrong with a form of a query: it throws, or says nothing. */
export function explain(store: TestStore, name: string, { parameters }: QueryForm): Promise<unknown[]> {
  const text = loadQuery(name, parameters);
  const named = Object.fromEntries(
    [...text.matchAll(/\$(\w+)/gu)].map(([, key = '']): [string, null] => [key, null]),
  );
  return store.run(`EXPLAIN ${text}`, named);
}
