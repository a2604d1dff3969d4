import { type ASTNode, type DocumentNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The input field that graphql-js found fault with, named as the domain names it: `citations.0.quote`, below the argument `input`
 * without it. Undefined where the error does not concern an input. What graphql-js says in the text of its message alone, its own way
 * of naming a place within a variable, is read from there.
 */
export function inputFieldOf(error: GraphQLError): string | undefined {
  const [node] = error.nodes ?? [];
  if (!node?.loc) return undefined;
  const document = parse(node.loc.source);
  const around =
    node.kind === Kind.VARIABLE_DEFINITION
      ? [...placeOf(document, isUseOf(node.variable.name.value)), ...withinVariable(error.message)]
      : placeOf(document, isAt(node));
  const last = missing(error.message);
  const names = last === undefined || around.at(-1) === last ? around : [...around, last];
  const inner = names[0] === 'input' && names.length > 1 ? names.slice(1) : names;
  return inner.length > 0 ? inner.join('.') : undefined;
}

/** The names of the argument, the object fields and the places in lists that a node stands in. */
function placeOf(document: DocumentNode, matches: (node: ASTNode) => boolean): string[] {
  let place: readonly (string | number)[] | undefined;
  visit(document, {
    enter(node, _key, _parent, path) {
      if (place === undefined && matches(node)) place = [...path];
    },
  });
  const names: string[] = [];
  let at: unknown = document;
  (place ?? []).forEach((key, i, path) => {
    at = (at as Record<string | number, unknown>)[key];
    if (path[i - 1] === 'values') names.push(String(key));
    const { kind, name } = at as { kind?: string; name?: { value: string } };
    if ((kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) && name) names.push(name.value);
  });
  return names;
}

const isAt =
  ({ kind, loc }: ASTNode) =>
  (node: ASTNode): boolean =>
    node.kind === kind && node.loc?.start === loc?.start;

function isUseOf(variable: string): (node: ASTNode) => boolean {
  // The first of its nodes is the one in its definition.
  let defined = false;
  return (node) => {
    if (node.kind !== Kind.VARIABLE || node.name.value !== variable) return false;
    if (defined) return true;
    defined = true;
    return false;
  };
}

/** `… at "input.citations[0].quote"; …` as citations, 0, quote. */
function withinVariable(message: string): string[] {
  const path = /^Variable "\$\w+" got invalid value .* at "\w+((?:\.\w+|\[\d+\])+)"; /su.exec(message)?.[1];
  return path?.match(/\w+/gu) ?? [];
}

/** The field or argument that a message names as missing or unknown. */
function missing(message: string): string | undefined {
  return (/Field "(?:\w+\.)?(\w+)" of required type/u.exec(message) ??
    /Field "(\w+)" is not defined by type/u.exec(message) ??
    /argument "(\w+)" of type "[^"]+" is required/u.exec(message))?.[1];
}
