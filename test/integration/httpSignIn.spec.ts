import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

describe('the sign-in link', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ readNeedsToken: true });
  }, startLimitMs);
  afterAll(() => server.close());

  const follow = (code: string, method: 'GET' | 'HEAD' = 'GET') =>
    server.app.inject({ method, url: `/sign-in/${code}` });
  const roleWith = async (cookie: string, headers: Record<string, string> = {}): Promise<unknown> => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, cookie },
      payload: { query: '{ viewer { role } }' },
    });
    const { data } = answer.json<{ data?: { viewer: { role: string } } | null }>();
    return data?.viewer.role ?? answer.statusCode;
  };

  it('signs the browser in as editor, and leads to the page', async () => {
    const answer = await follow(server.sessions.newLink());
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/; HttpOnly/u);
    expect(cookie).toMatch(/; SameSite=Strict/u);
    expect(cookie).toMatch(/; Path=\//u);
    expect(await roleWith(`theme=dark; ${cookie.split(';')[0] ?? ''}`)).toBe('EDITOR');
  });

  it('works once: a second time it says so in a plain sentence', async () => {
    const code = server.sessions.newLink();
    await follow(code);
    const answer = await follow(code);
    expect(answer.statusCode).toBe(410);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).toMatch(/already/u);
  });

  it('is not used up by a look at it that follows no link', async () => {
    const code = server.sessions.newLink();
    await follow(code, 'HEAD');
    for (const headers of [
      { 'sec-purpose': 'prefetch;prerender' },
      { purpose: 'prefetch' },
      { 'sec-fetch-dest': 'image' },
    ]) {
      const { statusCode, headers: given } = await server.app.inject({ url: `/sign-in/${code}`, headers });
      expect([statusCode, given['set-cookie']]).toEqual([204, undefined]);
    }
    const opened = { url: `/sign-in/${code}`, headers: { 'sec-fetch-dest': 'document' } };
    expect((await server.app.inject(opened)).statusCode).toBe(303);
  });

  it('is nobody’s guess', async () => {
    const answer = await follow('0'.repeat(32));
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([410, undefined]);
  });

  it('gives each browser a session of its own, which no other value stands for', async () => {
    const cookies = await Promise.all(
      [0, 1].map(
        async () => String((await follow(server.sessions.newLink())).headers['set-cookie']).split(';')[0],
      ),
    );
    expect(cookies[0]).not.toBe(cookies[1]);
    expect(await roleWith(`${cookies[0] ?? ''}x`)).toBe(401);
    expect(await roleWith(cookies[1] ?? '')).toBe('EDITOR');
  });

  it('lends its session to no page from elsewhere', async () => {
    const cookie =
      String((await follow(server.sessions.newLink())).headers['set-cookie']).split(';')[0] ?? '';
    const headers = { origin: 'http://127.0.0.1:9999', host: '127.0.0.1:4000' };
    expect(await roleWith(cookie, headers)).not.toBe('EDITOR');
    for (const site of ['cross-site', 'same-site']) {
      expect(await roleWith(cookie, { 'sec-fetch-site': site })).not.toBe('EDITOR');
    }
    expect(await roleWith(cookie, { 'sec-fetch-site': 'same-origin' })).toBe('EDITOR');
    expect(await roleWith(cookie, { ...headers, origin: 'http://127.0.0.1:4000' })).toBe('EDITOR');
  });
});
