import { callerSignal } from '@entente/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { isStranger } from '../auth/admission.js';
import { mayRun } from '../auth/roles.js';
import { clientOf } from '../clients/clients.js';
import { toClientErrors } from '../errors.js';
import { refusalOf } from '../limits/budget.js';
import { MOST_ERRORS, MOST_LETTERS, MOST_TOKENS, tooComplex } from '../limits/limits.js';
import type { ServerSemaphores } from '../limits/semaphores.js';
import { costOf } from './costs.js';
import { mayCompile } from './mayCompile.js';
import type { OperationRegistry } from './operationRegistry.js';
import type { RequestContext } from './requestContext.js';
import { assertSelections } from './selections.js';

/** The message for a subscription at /graphql. */
export const ONLY_AS_STREAM =
  'A subscription is answered as server-sent events: ask for it at /graphql/stream';

/** What decides how a document is handled. */
interface WhatIsAsked {
  /** Something that is read from the documents of sources, which may have megabytes. */
  readonly documents: boolean;
  /** Something that changes without an entry in the log. */
  readonly beyondTheLog: boolean;
}

const inDocuments = new Set(['Citation.quote', 'Citation.before', 'Citation.after']);
/** Its result depends on changes that are not in the log. */
const beyondTheLog = new Set(['Query.integrity', 'Viewer.sessions']);

const known = new WeakMap<DocumentNode, WhatIsAsked>();

/** What a valid document asks for, by the fields that it selects. */
export function whatIsAsked(schema: GraphQLSchema, document: DocumentNode): WhatIsAsked {
  const earlier = known.get(document);
  if (earlier) return earlier;
  const selected = new Set<string>();
  const types = new TypeInfo(schema);
  const Field = (): void => {
    selected.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  const asked = {
    documents: [...inDocuments].some((field) => selected.has(field)),
    beyondTheLog: [...beyondTheLog].some((field) => selected.has(field)),
  };
  known.set(document, asked);
  return asked;
}

/** The cost from which a query is large. */
const LARGE_COST = 40_000;

interface GuardedContext extends RequestContext {
  readonly reply?: FastifyReply;
}

/**
 * Looks at each operation before it runs: whether it is there, whether this client may run it, whether its variables fit, and what it
 * may cost. Mercurius compiles what it is asked a second time; what may not be compiled is handed on anew, which keeps it from that.
 */
export function guardOperations(
  fastify: FastifyInstance,
  {
    registry,
    semaphores,
    prepareEtag,
    introspection,
    own,
  }: {
    readonly registry: OperationRegistry;
    readonly semaphores: ServerSemaphores;
    readonly prepareEtag: (request: FastifyRequest) => Promise<void>;
    /** Whether errors may suggest names of the schema. */
    readonly introspection: boolean;
    /** The page's operations and fragments, see `ownOperations`. */
    readonly own: ReadonlySet<string>;
  },
): void {
  fastify.graphql.addHook('preParsing', async (_schema, source: string, context: MercuriusContext) => {
    assertLength(source);
    assertNoJson(source);
    const { reply } = context as unknown as GuardedContext;
    if (reply?.request.method === 'GET') assertOperationOfGet(source, operationNameOf(reply.request));
  });
  fastify.graphql.addHook('preValidation', async (_schema, document: DocumentNode) =>
    assertSelections(document),
  );
  fastify.graphql.addHook(
    'preExecution',
    async (
      schema: GraphQLSchema,
      document: DocumentNode,
      context: MercuriusContext,
      variables: Record<string, unknown>,
    ) => {
      const { admission, reply } = context as unknown as GuardedContext;
      const operationName = operationNameOf(reply?.request);
      const operation = getOperationAST(document, operationName);
      if (!operation) throw noSuchOperation(operationName);
      mayRun(operation.operation, admission);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new GraphQLError(ONLY_AS_STREAM);
      assertVariables(schema, operation, variables ?? {}, !introspection);
      const cost = costOf(schema, document, variables ?? {}, operationName);
      const asked = whatIsAsked(schema, document);
      const kind = kindOf(operation.operation, cost, asked);
      const client = reply ? clientOf(reply.request) : undefined;
      const release = await semaphores[kind].acquire(client, callerSignal.getStore());
      if (reply) {
        registry.started(reply.request, operation.operation, release);
        reply.raw.once('close', release);
      }
      if (!reply || reply.raw.destroyed) release();
      else if (operation.operation === OperationTypeNode.QUERY && !asked.beyondTheLog) {
        await prepareEtag(reply.request);
      }
      return mayCompile(document, { isStranger: isStranger(admission), own }) ? undefined : { document };
    },
  );
  fastify.graphql.addHook('onResolution', async (execution: ExecutionResult, context: MercuriusContext) => {
    const { budget, reply } = context as unknown as GuardedContext;
    const refusal = refusalOf(budget, execution.data);
    if (!refusal || !reply) return;
    const [clientError] = toClientErrors(refusal, reply.request.id);
    if (!clientError) return;
    registry.failed(reply.request);
    delete execution.data;
    Object.assign(execution, { errors: [clientError.error] });
    reply.code(clientError.status);
    if (clientError.retryAfter === null) reply.removeHeader('retry-after');
    else reply.header('retry-after', clientError.retryAfter);
  });
}

function kindOf(operation: OperationTypeNode, cost: number, asked: WhatIsAsked): keyof ServerSemaphores {
  if (operation === OperationTypeNode.MUTATION) return 'write';
  if (cost >= LARGE_COST) return 'large';
  return asked.documents ? 'documents' : 'small';
}

function assertLength({ length }: string): void {
  if (length <= MOST_LETTERS) return;
  throw tooComplex(
    `This query has ${length} letters; at most ${MOST_LETTERS} are allowed. Put long texts into variables`,
    { cost: length, limit: MOST_LETTERS },
  );
}

/**
 * Mercurius takes a query that is JSON for a document that was parsed elsewhere, whatever its names are and however long
 * it is.
 */
function assertNoJson(source: string): void {
  if (!/^\s*(?:\{\s*["}]|[["\d-]|(?:true|false|null)\s*$)/u.test(source)) return;
  // It is not GraphQL, and the parser says where.
  parse(source, { maxTokens: MOST_TOKENS });
}

/** Mercurius assumes this when it compiles a query, and compiled code has other messages for it. */
function assertVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
  hideSuggestions: boolean,
): void {
  const { errors } = getVariableValues(schema, variableDefinitions, variables, {
    maxErrors: MOST_ERRORS,
    hideSuggestions,
  });
  if (errors) throw Object.assign(new Error('The variables do not fit'), { errors, statusCode: 400 });
}

/** Mercurius checks a GET for mutations, and assumes that there is an operation. */
function assertOperationOfGet(source: string, operationName: string | undefined): void {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: MOST_TOKENS });
  } catch {
    // Mercurius reports the same.
    return;
  }
  if (!getOperationAST(document, operationName)) throw noSuchOperation(operationName);
}

const noSuchOperation = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    name === undefined
      ? 'The query has no operation, or several; name the one to run in operationName'
      : `The query has no operation ${JSON.stringify(name)}`,
  );

function operationNameOf(request: FastifyRequest | undefined): string | undefined {
  const named = (part: unknown): string | undefined => {
    const name = (part as { operationName?: unknown } | null | undefined)?.operationName;
    return typeof name === 'string' && name !== '' ? name : undefined;
  };
  return named(request?.body) ?? named(request?.query);
}
