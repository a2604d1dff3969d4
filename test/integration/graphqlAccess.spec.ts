import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** A value that a type takes, with the mark in every text, so that what is written in spite of all can be found. */
function valueOf(type: GraphQLInputType, mark: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, mark);
  if (isListType(type)) return [valueOf(type.ofType, mark)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type, mark)]));
  }
  const scalars: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Edtf: '2020',
    Date: '2020-01-01',
  };
  return scalars[type.name] ?? `access ${mark}`;
}

function operationFor(name: string, mark: string): { query: string; variables: Record<string, unknown> } {
  const field = mutations.find((one) => one.name === name);
  const args = (field?.args ?? []).filter(({ type }) => isNonNullType(type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `mutation (${declared}) { ${name}(${passed}) { __typename } }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, mark)])),
  };
}

describe('who may write', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, startLimitMs);
  afterAll(() => server.close());

  const nodes = async (): Promise<unknown> =>
    server.corner.run(
      'MATCH (n) WHERE any(key IN keys(n) WHERE n[key] CONTAINS $mark) RETURN count(n) AS n',
      { mark: `access ${server.corner.mark}` },
    );

  it.each(mutations.map(({ name }) => name))('nobody without a token may: %s', async (name) => {
    const { query, variables } = operationFor(name, server.corner.mark);
    const before = await nodes();
    for (let asked = 0; asked < 3; asked += 1) {
      const { status, data, errors } = await server.ask(query, variables, null);
      expect([status, data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
        401,
        null,
        ['UNAUTHENTICATED'],
      ]);
    }
    expect(await nodes()).toEqual(before);
  });

  it.each(mutations.map(({ name }) => name))('no reader may: %s', async (name) => {
    const { query, variables } = operationFor(name, server.corner.mark);
    const before = await nodes();
    for (let asked = 0; asked < 3; asked += 1) {
      const { status, data, errors } = await server.ask(query, variables, server.readerToken);
      expect([status, data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
        403,
        null,
        ['FORBIDDEN'],
      ]);
    }
    expect(await nodes()).toEqual(before);
  });

  it('nobody may by an id in place of a token', async () => {
    const { query, variables } = operationFor('createActor', server.corner.mark);
    const { errors } = await server.ask(query, variables, 'act_0192');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(['editorToken', 'adminToken'] as const)('the bearer of the %s may', async (which) => {
    const query = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { name } }';
    const name = `Written by ${which} ${server.corner.mark}`;
    const { data, errors } = await server.ask(query, { input: { kind: 'PERSON', name } }, server[which]);
    expect(errors).toEqual([]);
    expect(data).toEqual({ createActor: { name } });
  });

  it('the log says who wrote, and by which request', async () => {
    const query = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
    const name = `Logged ${server.corner.mark}`;
    const { data, headers } = await server.ask(query, { input: { kind: 'PERSON', name } }, server.adminToken);
    const { id } = data?.['createActor'] as { id: string };
    const entries = await server.corner.run(
      'MATCH (e:LogEntry {subjectId: $id}) RETURN e.by AS by, e.requestId AS requestId',
      { id },
    );
    expect(entries).toEqual([{ by: 'admin', requestId: headers['x-request-id'] }]);
  });

  it.each([
    ['nobody', null, 'READER', null],
    ['a reader', 'readerToken', 'READER', 'reader'],
    ['an editor', 'editorToken', 'EDITOR', 'editor'],
    ['an admin', 'adminToken', 'ADMIN', 'admin'],
  ] as const)('the API tells %s who they are and what they may do', async (_, which, role, name) => {
    const { data } = await server.ask('{ viewer { role name } }', undefined, which && server[which]);
    expect(data).toEqual({ viewer: { role, name } });
  });
});

describe('who may read', () => {
  let open: TestServer;
  let closed: TestServer;
  beforeAll(async () => {
    open = await startTestServer();
    closed = await startTestServer({ readNeedsToken: true });
  }, startLimitMs);
  afterAll(async () => {
    await open.close();
    await closed.close();
  });

  it('is anybody, where reading is open', async () => {
    expect((await open.ask('{ actors(first: 1) { totalCount } }', undefined, null)).errors).toEqual([]);
  });

  it.each(['{ actors(first: 1) { totalCount } }', '{ __typename }', '{ __schema { types { name } } }'])(
    'is nobody without a token, where reading needs one: %s',
    async (query) => {
      for (let asked = 0; asked < 3; asked += 1) {
        const { status, data, errors } = await closed.ask(query, undefined, null);
        expect([status, data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
          401,
          null,
          ['UNAUTHENTICATED'],
        ]);
      }
      expect((await closed.ask(query)).errors).toEqual([]);
      expect((await closed.ask(query, undefined, closed.readerToken)).errors).toEqual([]);
    },
  );

  it('is nobody with a wrong token, even where reading is open', async () => {
    const { status, errors } = await open.ask('{ __typename }', undefined, 'wrong');
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('does not see the schema of a server that hides it', async () => {
    const server = await startTestServer({ introspection: false });
    for (let asked = 0; asked < 3; asked += 1) {
      const { data, errors } = await server.ask('{ __schema { types { name } } }');
      expect([data ?? null, errors[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    }
    await server.close();
  }, 20_000);

  it('is told to wait after ten wrong tokens in a minute, and let in with a right one all the same', async () => {
    const server = await startTestServer();
    const statuses: number[] = [];
    for (let guess = 0; guess < 10; guess += 1) {
      statuses.push((await server.ask('{ __typename }', undefined, `guess-${guess}`)).status);
    }
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401));
    const { status, headers } = await server.ask('{ __typename }', undefined, 'wrong-once-more');
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await server.ask('{ __typename }')).status).toBe(200);
    expect((await server.ask('{ __typename }', undefined, null)).status).toBe(200);
    await server.close();
  }, 20_000);

  it('leaves no token and no sign-in code in the logs', async () => {
    const code = open.sessions.newLink();
    await open.app.inject({ url: `/sign-in/${code}` });
    await open.app.inject({ url: `/sign-in/${code}` });
    await open.ask('{ __typename }', undefined, 'a-wrong-token');
    await open.ask('{ actor(id: 1.5) { id } }');
    for (const secret of [open.readerToken, open.editorToken, open.adminToken, code, 'a-wrong-token']) {
      expect(open.logged()).not.toContain(secret);
    }
  });
});
