import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

interface Made {
  readonly id: string;
}

describe('an idempotency key', () => {
  let server: TestServer;
  let mark: string;
  let ends: { from: string; to: string };
  let sourceId: string;
  beforeAll(async () => {
    server = await startTestServer();
    ({ mark } = server.corner);
    ends = { from: await made('createActor', actor('From')), to: await made('createActor', actor('To')) };
    sourceId = await made('addSource', {
      title: `Read by all ${mark}`,
      text: `${mark} It gave. It gave not.`,
    });
  }, startLimitMs);
  afterAll(() => server.close());

  const actor = (name: string) => ({ kind: 'COMPANY', name: `${name} ${mark}` });
  const inputs = {
    createActor: 'CreateActorInput',
    addSource: 'AddSourceInput',
    recordClaim: 'RecordClaimInput',
  };
  type Operation = keyof typeof inputs;
  const ask = (operation: Operation, input: Record<string, unknown>): Promise<Answer> =>
    server.ask(`mutation ($input: ${inputs[operation]}!) { ${operation}(input: $input) { id } }`, { input });
  const idOf = ({ data, errors }: Answer): string => {
    expect(errors).toEqual([]);
    return (Object.values(data ?? {})[0] as Made).id;
  };
  const made = async (operation: Operation, input: Record<string, unknown>): Promise<string> =>
    idOf(await ask(operation, input));
  const codesOf = ({ errors }: Answer) => errors.map(({ extensions: { code, field } }) => [code, field]);

  /** An input of each mutation that has a key, told apart by a name; the same name is the same input. */
  const inputOf: Record<Operation, (name: string) => Record<string, unknown>> = {
    createActor: actor,
    addSource: (name) => ({ title: `${name} ${mark}`, text: `The text of ${name} ${mark}` }),
    recordClaim: (name) => ({
      relation: { type: 'AID', ...ends, occurred: '2020' },
      stance: 'ASSERTED',
      summary: `What is said by ${name}`,
      citations: [{ sourceId, quote: 'It gave.' }],
    }),
  };
  const operations = Object.keys(inputs) as Operation[];

  it.each(operations)(
    'asked for forty times at once, %s happens once',
    async (operation) => {
      const input = { ...inputOf[operation]('Forty'), idempotencyKey: `forty ${mark}` };
      const ids = await Promise.all(Array.from({ length: 40 }, () => made(operation, input)));
      expect(new Set(ids).size).toBe(1);
      const entries = await server.corner.run('MATCH (e:LogEntry {subjectId: $id}) RETURN e.what AS what', {
        id: ids[0],
      });
      expect(entries).toEqual([{ what: operation }]);
    },
    60_000,
  );

  it.each(operations)('answers later with what %s did first', async (operation) => {
    const input = { ...inputOf[operation]('Later'), idempotencyKey: `later ${mark}` };
    const id = await made(operation, input);
    const turned = Object.fromEntries(Object.entries(input).reverse());
    expect(await made(operation, turned)).toBe(id);
  });

  it.each<[Operation, Record<string, unknown>, (input: Record<string, unknown>) => Record<string, unknown>]>([
    ['createActor', {}, (input) => ({ ...input, description: null, aliases: null, identifiers: null })],
    [
      'createActor',
      {},
      (input) => ({ ...input, description: ' ', aliases: [], name: ` ${String(input['name'])} ` }),
    ],
    [
      'createActor',
      { aliases: [{ name: 'A' }] },
      (input) => ({ ...input, aliases: [{ name: 'A', kind: null }] }),
    ],
    [
      'addSource',
      {},
      (input) => ({
        ...input,
        mediaType: null,
        publisher: null,
        authors: [],
        published: null,
        url: null,
        sha256: null,
      }),
    ],
    ['addSource', { mediaType: 'text/plain' }, ({ mediaType: _, ...input }) => input],
    [
      'recordClaim',
      {},
      (input) => ({
        ...input,
        relationId: null,
        speakerId: null,
        attribution: null,
        occurred: null,
        qualifiers: [],
      }),
    ],
    [
      'recordClaim',
      {},
      (input) => ({
        ...input,
        relation: { ...(input['relation'] as object), qualifiers: null },
        citations: [
          { sourceId, quote: 'It gave.', kind: null, prefix: '', suffix: null, start: null, end: null },
        ],
      }),
    ],
  ])('stands for what %s means, however it is said: %j', async (operation, more, otherwise) => {
    const name = `Meant ${operation} ${JSON.stringify(more)} ${otherwise.toString().length}`;
    const input = { ...inputOf[operation](name), ...more, idempotencyKey: `${name} ${mark}` };
    const id = await made(operation, input);
    expect(await made(operation, otherwise(input))).toBe(id);
  });

  it.each<[Operation, Record<string, unknown>]>([
    ['createActor', { description: 'Of other things' }],
    ['createActor', { aliases: [{ name: 'Another' }] }],
    ['addSource', { mediaType: 'text/markdown' }],
    ['addSource', { text: null }],
    ['recordClaim', { attribution: 'a spokesman' }],
  ])('does not stand for what %s means otherwise: %j', async (operation, change) => {
    const name = `Otherwise ${operation} ${JSON.stringify(change)}`;
    const input = { ...inputOf[operation](name), idempotencyKey: `${name} ${mark}` };
    await made(operation, input);
    expect(codesOf(await ask(operation, { ...input, ...change }))).toEqual([['CONFLICT', 'idempotencyKey']]);
  });

  it.each(operations)('stands for one input of %s, and refuses another', async (operation) => {
    const idempotencyKey = `another ${mark}`;
    await made(operation, { ...inputOf[operation]('One'), idempotencyKey });
    expect(codesOf(await ask(operation, { ...inputOf[operation]('Another'), idempotencyKey }))).toEqual([
      ['CONFLICT', 'idempotencyKey'],
    ]);
  });

  it('of one mutation is none of another', async () => {
    const idempotencyKey = `shared ${mark}`;
    const ids = [];
    for (const operation of operations)
      ids.push(await made(operation, { ...inputOf[operation]('Shared'), idempotencyKey }));
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['createActor', { name: '' }],
    ['addSource', { sha256: '0'.repeat(64) }],
    ['recordClaim', { citations: [{ quote: 'It gave nothing at all.' }] }],
    ['recordClaim', { relation: { type: 'AID', to: 'act_none' } }],
  ] as const)('is free again after a request that failed: %s with %j', async (operation, fault) => {
    const idempotencyKey = `failed ${JSON.stringify(fault)} ${mark}`;
    const right = inputOf[operation]('Failed');
    const wrong: Record<string, unknown> = { ...right, ...fault };
    if ('citations' in fault) wrong['citations'] = fault.citations.map((place) => ({ sourceId, ...place }));
    if ('relation' in fault) wrong['relation'] = { from: ends.from, ...fault.relation };
    expect((await ask(operation, { ...wrong, idempotencyKey })).errors).toHaveLength(1);
    expect(await made(operation, { ...right, idempotencyKey })).toMatch(/^(act|src|clm)_/u);
  });

  it('stands for the source that held the same bytes already', async () => {
    const first = await made('addSource', inputOf.addSource('Bytes'));
    const input = {
      ...inputOf.addSource('Bytes'),
      title: `Other title ${mark}`,
      idempotencyKey: `bytes ${mark}`,
    };
    expect(await made('addSource', input)).toBe(first);
    expect(await made('addSource', input)).toBe(first);
    expect(codesOf(await ask('addSource', { ...input, title: `A third title ${mark}` }))).toEqual([
      ['CONFLICT', 'idempotencyKey'],
    ]);
  });

  it('answers with the first claim even where its passage could not be found any more', async () => {
    const later = await made('addSource', { title: `Held later ${mark}` });
    const input = {
      ...inputOf.recordClaim('Later held'),
      citations: [{ sourceId: later, quote: 'was not read', start: 2, end: 14 }],
      idempotencyKey: `held later ${mark}`,
    };
    const first = await made('recordClaim', input);
    const attach = 'mutation ($id: ID!, $text: String!) { attachText(sourceId: $id, text: $text) { held } }';
    expect((await server.ask(attach, { id: later, text: `It reads otherwise. ${mark}` })).errors).toEqual([]);
    expect(await made('recordClaim', input)).toBe(first);
  });

  it('answers with the actor that absorbed the one it made', async () => {
    const input = { ...actor('Absorbed'), idempotencyKey: `absorbed ${mark}` };
    const [absorbed, keep] = [await made('createActor', input), await made('createActor', actor('Keeps'))];
    await server.store.mergeActors(
      { keep, absorb: [absorbed], reason: 'They are one' },
      server.corner.writer,
    );
    expect(await made('createActor', input)).toBe(keep);
  });

  it('says where what it made is gone', async () => {
    const input = { ...inputOf.recordClaim('Gone'), idempotencyKey: `gone ${mark}` };
    const id = await made('recordClaim', input);
    const retract = 'mutation ($id: ID!) { retractClaim(id: $id, reason: "It was wrong") { id } }';
    expect((await server.ask(retract, { id })).errors).toEqual([]);
    expect(codesOf(await ask('recordClaim', input))).toEqual([['CONFLICT', 'idempotencyKey']]);
  });

  it.each(['', 'x'.repeat(201)])('has 1 to 200 characters', async (idempotencyKey) => {
    expect(codesOf(await ask('createActor', { ...actor('Length'), idempotencyKey }))).toEqual([
      ['BAD_USER_INPUT', 'idempotencyKey'],
    ]);
  });
});
