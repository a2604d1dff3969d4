import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addUser, makeLink, makeToken, restoreUser, revokeUser } from '@entente/application';
import { ConflictError, InvalidInputError, Role } from '@entente/model';
import { eventually } from '../support/eventually.js';
import { readEvents } from '../support/eventReader.js';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const viewerQuery = '{ viewer { role name needsName sessions { id current userAgent } } }';
const createActor = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
const long = '2020-01-01T00:00:00.000Z';

interface Viewer {
  readonly role: string;
  readonly name: string | null;
  readonly needsName: boolean;
  readonly sessions: readonly {
    readonly id: string;
    readonly current: boolean;
    readonly userAgent: string;
  }[];
}

interface Reply {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** Over real HTTP, as browsers and programs come. */
describe('users', () => {
  let server: TestServer;
  let address: string;
  const named = (name: string): string => `${name} ${server.corner.mark}`;
  beforeAll(async () => {
    server = await startTestServer({ readNeedsToken: true });
    await server.app.listen(0, '127.0.0.1');
    address = await server.app.getUrl();
  }, startLimitMs);
  afterAll(() => server.close());

  const add = async (name: string, role: Role = Role.EDITOR): Promise<string> =>
    (await addUser(server.store, { name: named(name), role }, server.corner.writer)).link.secret;
  const open = (code: string, userAgent = 'A browser'): Promise<Response> =>
    fetch(`${address}/sign-in/${code}`, { redirect: 'manual', headers: { 'user-agent': userAgent } });
  const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const signIn = async (name: string, role: Role = Role.EDITOR): Promise<string> =>
    cookieOf(await open(await add(name, role)));
  const post = (path: string, headers: Record<string, string>, body?: object): Promise<Response> =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const askOnce = async (
    headers: Record<string, string>,
    query: string,
    variables?: object,
  ): Promise<Reply> => {
    const response = await post('/graphql', headers, { query, variables });
    const { data = null, errors = [] } = (await response.json()) as {
      data?: Reply['data'];
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code) };
  };
  /** Asked again where a database that has just begun takes too long: what writes has an idempotencyKey. */
  const ask = async (headers: Record<string, string>, query: string, variables?: object): Promise<Reply> => {
    const first = await askOnce(headers, query, variables);
    return first.codes.includes('UNAVAILABLE') ? askOnce(headers, query, variables) : first;
  };
  const viewerWith = async (cookie: string): Promise<Viewer | number> => {
    const { status, data } = await ask({ cookie }, viewerQuery);
    return (data?.['viewer'] as Viewer | undefined) ?? status;
  };
  const write = (headers: Record<string, string>, name: string): Promise<Reply> =>
    ask(headers, createActor, { input: { kind: 'PERSON', name: named(name), idempotencyKey: named(name) } });
  const outdate = (name: string): Promise<unknown> =>
    server.corner.run('MATCH (:User {name: $name})<-[:OF]-(c) SET c.expiresAt = $long', {
      name: named(name),
      long,
    });

  /** Two states, a source and a claim that the one met the other. */
  const recordMeeting = async (headers: Record<string, string>, label: string): Promise<Reply> => {
    const ids: string[] = [];
    for (const end of ['from', 'to']) {
      const name = named(`${label} ${end}`);
      const input = { kind: 'STATE', name, idempotencyKey: name };
      const { data } = await ask(headers, createActor, { input });
      ids.push((data?.['createActor'] as { id: string }).id);
    }
    const [from, to] = ids;
    const quote = 'The one met the other.';
    const source = await ask(
      headers,
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
      { input: { title: named(`${label} source`), text: `${named(label)}: ${quote}` } },
    );
    const { id: sourceId } = source.data?.['addSource'] as { id: string };
    const recorded = await ask(
      headers,
      'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { recordedBy relation { history { by } } } }',
      {
        input: {
          relation: { type: 'MEETING', from, to },
          stance: 'ASSERTED',
          summary: 'The one met the other, it says.',
          idempotencyKey: named(label),
          citations: [{ sourceId, quote }],
        },
      },
    );
    expect(recorded.codes).toEqual([]);
    return recorded;
  };

  it('sign in by a link of their own, once, and stand by their name in the log', async () => {
    const code = await add('Ada');
    const cookie = cookieOf(await open(code));
    expect(await viewerWith(cookie)).toMatchObject({ role: 'EDITOR', name: named('Ada'), needsName: false });
    expect((await open(code)).status).toBe(410);
    const { data } = await write({ cookie }, 'Written by Ada');
    const { id } = data?.['createActor'] as { id: string };
    expect(await server.corner.run('MATCH (e:LogEntry {subjectId: $id}) RETURN e.by AS by', { id })).toEqual([
      { by: named('Ada') },
    ]);
  });

  it('stand by their name on the claims that they record', async () => {
    const recorded = await recordMeeting({ cookie: await signIn('Bo') }, 'Bo');
    const { recordedBy, relation } = recorded.data?.['recordClaim'] as {
      recordedBy: string;
      relation: { history: { by: string }[] };
    };
    expect(new Set([recordedBy, ...relation.history.map(({ by }) => by)])).toEqual(new Set([named('Bo')]));
  });

  it('get in once by a link that is used five times at the same moment', async () => {
    const code = await add('Ces');
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => open(code)))).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([303, 410, 410, 410, 410]);
  });

  it('are refused with a link, a session or a token that is too old', async () => {
    const code = await add('Dor');
    await outdate('Dor');
    expect((await open(code)).status).toBe(410);
    const again = await makeLink(server.store, named('Dor'));
    const cookie = cookieOf(await open(again.link.secret));
    const { token } = await makeToken(server.store, named('Dor'), 1);
    await outdate('Dor');
    expect(await viewerWith(cookie)).toBe(401);
    expect(await write({ authorization: `Bearer ${token.secret}` }, 'Too old')).toMatchObject({
      status: 401,
      codes: ['UNAUTHENTICATED'],
    });
  });

  it('are refused within seconds once they are revoked, by session, token and link, and get no more changes', async () => {
    const name = named('Eve');
    const cookie = await signIn('Eve');
    const authorization = `Bearer ${(await makeToken(server.store, name)).token.secret}`;
    const { link } = await makeLink(server.store, name);
    expect((await write({ authorization }, 'By a program of Eve')).codes).toEqual([]);
    const query = 'subscription { relationChanged { sequence } }';
    const stream = await readEvents(address, { query }, { cookie });
    expect(stream.status).toBe(200);
    await revokeUser(server.store, name, server.corner.writer);
    await eventually(async () => {
      expect(await viewerWith(cookie)).toBe(401);
      expect((await ask({ authorization }, '{ viewer { role } }')).status).toBe(401);
    });
    expect((await open(link.secret)).status).toBe(410);
    await expect(makeLink(server.store, name)).rejects.toThrow(InvalidInputError);
    await recordMeeting({ authorization: `Bearer ${server.editorToken}` }, 'Eve is gone');
    await eventually(async () => expect(stream.ended()).toBe(true));
    const restored = await restoreUser(server.store, name, server.corner.writer);
    expect(await viewerWith(cookie)).toBe(401);
    const back = cookieOf(await open(restored.link.secret));
    expect(await viewerWith(back)).toMatchObject({ name });
  });

  it('may do what their role says', async () => {
    const merge =
      'mutation { mergeActors(input: { keep: "act_none1", absorb: ["act_none2"], reason: "x" }) { id } }';
    const reader = { cookie: await signIn('Fay', Role.READER) };
    const editor = { cookie: await signIn('Gil', Role.EDITOR) };
    const admin = { cookie: await signIn('Hal', Role.ADMIN) };
    expect(await write(reader, 'By a reader')).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
    expect((await write(editor, 'By an editor')).codes).toEqual([]);
    expect((await ask(editor, merge)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(admin, merge)).codes).toEqual(['NOT_FOUND']);
  });

  it('are nobody by a wrong session, token or link', async () => {
    expect(await viewerWith(`entente_session=${'x'.repeat(43)}`)).toBe(401);
    const authorization = `Bearer entente_${'x'.repeat(43)}`;
    expect((await ask({ authorization }, '{ viewer { role } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await open('x'.repeat(43))).status).toBe(410);
    const code = await add('Ida');
    expect(await viewerWith(`entente_session=${code}`)).toBe(401);
    const cookie = cookieOf(await open(code));
    const [, secret = ''] = cookie.split('=');
    expect((await open(secret)).status).toBe(410);
  });

  it('have no secret of theirs anywhere in the database', async () => {
    const code = await add('Jo');
    const session = cookieOf(await open(code)).split('=')[1] ?? '';
    const { token } = await makeToken(server.store, named('Jo'));
    const { link } = await makeLink(server.store, named('Jo'));
    const kept = await server.corner.run(
      'MATCH (u:User {name: $name}) OPTIONAL MATCH (u)<-[:OF]-(c:Credential) OPTIONAL MATCH (e:LogEntry {subjectId: u.id}) RETURN properties(u) AS u, properties(c) AS c, properties(e) AS e',
      { name: named('Jo') },
    );
    expect(kept.length).toBeGreaterThan(2);
    for (const secret of [code, session, token.secret, token.secret.replace('entente_', ''), link.secret]) {
      expect(secret.length).toBeGreaterThan(40);
      expect(JSON.stringify(kept)).not.toContain(secret);
      expect(server.logged()).not.toContain(secret);
    }
  });

  it('have names that can be told apart, and that the log has for nothing else', async () => {
    await add('Kim');
    await expect(add('KIM')).rejects.toThrow(ConflictError);
    await expect(add('K\u200Bim')).rejects.toThrow(InvalidInputError);
    const called = (name: string) => addUser(server.store, { name, role: Role.EDITOR }, server.corner.writer);
    for (const name of ['admin', 'Editor', ' cli ', '', '...']) {
      await expect(called(name)).rejects.toThrow(InvalidInputError);
    }
  });

  it('sign out: of the browser in hand, or of another one of theirs, from pages of this server alone', async () => {
    const cookie = await signIn('Lea');
    const second = await makeLink(server.store, named('Lea'));
    const other = cookieOf(await open(second.link.secret, 'Another browser'));
    const stranger = await signIn('Max');
    const { sessions } = (await viewerWith(cookie)) as Viewer;
    expect(sessions.map(({ current, userAgent }) => [current, userAgent])).toEqual([
      [false, 'Another browser'],
      [true, 'A browser'],
    ]);
    const end = `/account/sessions/${sessions[0]?.id ?? ''}/end`;
    expect((await post(end, { cookie: stranger })).status).toBe(404);
    const elsewhere = { cookie, origin: 'https://elsewhere.example' };
    expect((await post(end, elsewhere)).status).toBe(401);
    expect((await post('/account/sign-out', elsewhere)).status).toBe(401);
    expect(await viewerWith(other)).toMatchObject({ name: named('Lea') });
    expect((await post(end, { cookie, origin: address })).status).toBe(204);
    expect(await viewerWith(other)).toBe(401);
    const out = await post('/account/sign-out', { cookie, origin: address });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/^entente_session=; .*Max-Age=0/u),
    ]);
    expect(await viewerWith(cookie)).toBe(401);
  });
});

describe('whoever opens the link of a start', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, startLimitMs);
  afterAll(() => server.close());

  const cookieIn = (headers: Readonly<Record<string, unknown>>): string =>
    String(headers['set-cookie']).split(';')[0] ?? '';
  const open = async (code: string): Promise<string> =>
    cookieIn((await server.app.inject({ url: `/sign-in/${code}` })).headers);
  const giveName = (cookie: string, name: unknown) =>
    server.app.inject({ method: 'POST', url: '/account/name', headers: { cookie }, payload: { name } });
  const viewerWith = async (cookie: string): Promise<unknown> => {
    const query = '{ viewer { role name needsName } }';
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: { query },
    });
    return answer.json<{ data: { viewer: unknown } }>().data.viewer;
  };

  it('is an editor who is asked for a name, and then a user of that name', async () => {
    const name = `Nia ${server.corner.mark}`;
    const cookie = await open(server.sessions.newLink());
    expect(await viewerWith(cookie)).toEqual({ role: 'EDITOR', name: null, needsName: true });
    for (const wrong of ['', 'admin', 'a\nb', 7]) {
      expect((await giveName(cookie, wrong)).statusCode).toBe(400);
    }
    const given = await giveName(cookie, name);
    expect(given.statusCode).toBe(204);
    expect(await viewerWith(cookieIn(given.headers))).toEqual({ role: 'EDITOR', name, needsName: false });
    // The session without a name is over.
    expect(await viewerWith(cookie)).toMatchObject({ role: 'READER' });
    expect((await giveName(cookieIn(given.headers), `${name} again`)).statusCode).toBe(409);
    const taken = await open(server.sessions.newLink());
    expect((await giveName(taken, name.toUpperCase())).statusCode).toBe(409);
    expect(await viewerWith(taken)).toMatchObject({ needsName: true });
  });

  it('is the user of an earlier start, where there is one', async () => {
    const name = `Ola ${server.corner.mark}`;
    const { user } = await addUser(server.store, { name, role: Role.EDITOR }, server.corner.writer);
    expect(await viewerWith(await open(server.sessions.newLink(user)))).toMatchObject({ name });
    await revokeUser(server.store, name, server.corner.writer);
    const { statusCode } = await server.app.inject({ url: `/sign-in/${server.sessions.newLink(user)}` });
    expect(statusCode).toBe(410);
    const gone = { id: 'usr_gone', name: `Nobody ${server.corner.mark}` };
    expect(await viewerWith(await open(server.sessions.newLink(gone)))).toMatchObject({ needsName: true });
  });

  it('has a day to do so', async () => {
    const day = 24 * 60 * 60 * 1000;
    const from = { client: '192.0.2.1', userAgent: null };
    expect(await server.sessions.signIn(server.sessions.newLink(null, 0), from, day - 1)).not.toBeNull();
    expect(await server.sessions.signIn(server.sessions.newLink(null, 0), from, day)).toBeNull();
  });
});
