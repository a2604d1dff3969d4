import { type DocumentNode, Kind, OperationTypeNode, type ValueNode, visit } from 'graphql';
import { selectionsIn } from './selections.js';

/** Fields and fragments that a document may select to be compiled. */
const MOST_COMPILED = 500;

const known = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a document may be compiled. graphql-jit gets only what it answers as graphql-js does:
 *
 * - queries alone. Within an object, and within a list, it takes a variable that was not given for null, which in an input of a mutation
 *   deletes something; a variable that is always given does no harm.
 * - no texts: it writes them into code, and some of them as code.
 * - no directives: of a fragment that is included in one place and not in another it knows one answer.
 * - no default for what cannot be null, which it takes for missing.
 * - no names of fields that it could confuse: it keeps what it knows of a.b and of a_b in one place.
 * - nothing very long: a second of compiling, and megabytes of code that are kept, cost more than they save.
 */
export function mayCompile(document: DocumentNode): boolean {
  const earlier = known.get(document);
  if (earlier !== undefined) return earlier;
  const answer = isOneQuery(document) && isPlain(document) && !hasConfusingNames(document);
  known.set(document, answer);
  return answer;
}

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.flatMap((definition) => ('operation' in definition ? [definition] : []));
  return operations.length === 1 && operations[0]?.operation === OperationTypeNode.QUERY;
}

function isPlain(document: DocumentNode): boolean {
  const mayLack = new Set<string>();
  let plain = true;
  const isOdd = (): void => {
    plain = false;
  };
  const oddAmong = (values: readonly ValueNode[]): void => {
    if (values.some((value) => value.kind === Kind.VARIABLE && mayLack.has(value.name.value))) isOdd();
  };
  // Fragments that use a variable may stand before the operation that has it.
  visit(document, {
    VariableDefinition: ({ variable, type, defaultValue }) => {
      if (type.kind !== Kind.NON_NULL_TYPE) mayLack.add(variable.name.value);
      else if (defaultValue) isOdd();
    },
  });
  visit(document, {
    Directive: isOdd,
    StringValue: isOdd,
    ObjectValue: ({ fields }) => oddAmong(fields.map(({ value }) => value)),
    ListValue: ({ values }) => oddAmong(values),
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') isOdd();
    },
  });
  return plain && selectionsIn(document) <= MOST_COMPILED;
}

/** Whether one name begins as another does before an underscore, or is `__proto__` or of its kind. */
function hasConfusingNames(document: DocumentNode): boolean {
  const names = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  names.delete('__typename');
  return [...names].some(
    (name) =>
      name.startsWith('__') || [...name].some((letter, i) => letter === '_' && names.has(name.slice(0, i))),
  );
}
