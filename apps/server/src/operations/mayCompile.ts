import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, OperationTypeNode, print, type ValueNode, visit } from 'graphql';
import * as z from 'zod';

/** The operations and fragments of the page, as its build wrote them; none without a page. */
export function ownOperations(siteDirectory: string | null): ReadonlySet<string> {
  const path = siteDirectory === null ? null : join(siteDirectory, 'operations.json');
  if (path === null || !existsSync(path)) return new Set();
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8'))));
}

/** Whose text it is. */
interface Asker {
  /** Whether it came with neither token nor session. */
  readonly isStranger: boolean;
  /** The page's operations and fragments, see `ownOperations`. */
  readonly own: ReadonlySet<string>;
}

/** Whether a document may be compiled: it is the page's own or of a client that is known, and graphql-jit answers it as graphql-js does. */
export function mayCompile(document: DocumentNode, { isStranger, own }: Asker): boolean {
  const { isOwn, isAnsweredAlike } = factsOf(document, own);
  return (isOwn || !isStranger) && isAnsweredAlike;
}

interface Facts {
  readonly isOwn: boolean;
  readonly isAnsweredAlike: boolean;
}

const known = new WeakMap<DocumentNode, Facts>();

function factsOf(document: DocumentNode, own: ReadonlySet<string>): Facts {
  const earlier = known.get(document);
  if (earlier) return earlier;
  const facts = {
    isOwn: document.definitions.every((definition) => own.has(print(definition))),
    isAnsweredAlike: isAnsweredAlike(document),
  };
  known.set(document, facts);
  return facts;
}

/**
 * Whether graphql-jit answers a document as graphql-js does. It gets
 *
 * - queries alone. Within an object, and within a list, it takes a variable that was not given for null, which in an input of a mutation
 *   deletes something; a variable that is always given does no harm.
 * - no texts: it writes them into code, and some of them as code.
 * - no directives: of a fragment that is included in one place and not in another it knows one answer.
 * - no default for what cannot be null, which it takes for missing.
 * - no names of fields that it could confuse: it keeps what it knows of a.b and of a_b in one place.
 */
const isAnsweredAlike = (document: DocumentNode): boolean =>
  isOneQuery(document) && isPlain(document) && !hasConfusingNames(document);

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
  return plain;
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
