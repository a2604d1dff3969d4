import { InvalidInputError } from '@entente/model';
import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from 'graphql';
import { z } from 'zod';
import { DEEPEST, MOST_TOKENS, tooComplex } from '../limits/limits.js';
import { costOf } from '../operations/costs.js';
import { assertSelections } from '../operations/selections.js';
import { readJson } from '../requests/readJson.js';

/** How deep the fields of a document nest, through its fragments. The document is valid: no fragment leads back to itself. */
export function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = known.get(name) ?? below(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        switch (selection.kind) {
          case Kind.FIELD:
            return 1 + below(selection.selectionSet);
          case Kind.INLINE_FRAGMENT:
            return below(selection.selectionSet);
          case Kind.FRAGMENT_SPREAD:
            return ofFragment(selection.name.value);
        }
      }),
    );
  return Math.max(
    0,
    ...definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? below(definition.selectionSet) : 0,
    ),
  );
}

/** A subscription that may be executed. */
export interface ReadSubscription {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Record<string, unknown>;
}

const variables = z.record(z.string(), z.unknown()).nullish();
const question = z.object({ query: z.string(), operationName: z.string().nullish(), variables });
const questionOfGet = z.object({
  query: z.string(),
  operationName: z.string().optional(),
  variables: z
    .string()
    .transform((text) => readJson(text, 'variables'))
    .pipe(variables)
    .optional(),
});

/**
 * The subscription that a request asks for, by GET or POST, with the limits of any operation.
 *
 * @throws InvalidInputError, GraphQLError where it is not a subscription, or too complex; an array of them where it does not fit the schema
 */
export function readSubscription(
  request: FastifyRequest,
  schema: GraphQLSchema,
  introspection: boolean,
): ReadSubscription {
  const { query, operationName, variables: given } = readQuestion(request);
  const document = parse(query, { maxTokens: MOST_TOKENS });
  assertSelections(document);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { hideSuggestions: !introspection });
  if (errors.length > 0) throw new AggregateError(errors);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new GraphQLError('Only a subscription is answered here; ask for anything else at /graphql');
  }
  const depth = depthOf(document);
  if (depth > DEEPEST) {
    throw tooComplex(`This nests ${depth} deep; at most ${DEEPEST} is allowed`, {
      cost: depth,
      limit: DEEPEST,
    });
  }
  const variableValues = given ?? {};
  costOf(schema, document, variableValues, operationName ?? undefined);
  return { document, operationName: operationName ?? undefined, variableValues };
}

function readQuestion({ method, query, body }: FastifyRequest): z.infer<typeof question> {
  try {
    return method === 'GET' ? questionOfGet.parse(query) : question.parse(body);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new InvalidInputError(
      'A subscription is asked for with query, and where there are any with operationName and variables: as JSON in a POST, as parameters of a GET',
    );
  }
}
