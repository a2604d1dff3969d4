import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The input field that a coercion error of graphql-js is about, as `citations.0.quote`; undefined where it cannot be told.
 * graphql-js keeps it in the message alone for variables, and in the place of the literal otherwise.
 */
export function inputFieldOf(error: GraphQLError): string | undefined {
  const inVariable = / at "([^"]+)"/u.exec(error.message)?.[1];
  if (inVariable !== undefined) return dotted(inVariable);
  const required = /Field "([^"]+)" of required type/u.exec(error.message)?.[1];
  return required?.replace(/^.*\./u, '') ?? (error.nodes?.[0] && fieldAround(error.nodes[0]));
}

/** `input.citations[0].quote` as `citations.0.quote`: without the variable's name. */
function dotted(path: string): string {
  return path.replaceAll(/\[(\d+)\]/gu, '.$1').replace(/^[^.]+\./u, '');
}

/** The names of the object fields and the argument that a literal stands in. */
function fieldAround({ loc }: ASTNode): string | undefined {
  if (!loc) return undefined;
  const names: string[] = [];
  visit(parse(loc.source), {
    enter(node) {
      const around = node.loc && node.loc.start <= loc.start && node.loc.end >= loc.end;
      if (!around && node.kind !== Kind.DOCUMENT) return false;
      if (node.kind === Kind.OBJECT_FIELD || node.kind === Kind.ARGUMENT) names.push(node.name.value);
      return undefined;
    },
  });
  const inner = names[0] === 'input' && names.length > 1 ? names.slice(1) : names;
  return inner.length > 0 ? inner.join('.') : undefined;
}
