import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askGraphql, type ServerProcess, startServerProcess } from '../support/serverProcess.js';
import { startLimitMs } from '../support/testStore.js';

const securityHeaders = {
  'content-security-policy': expect.stringContaining("default-src 'self'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

describe('a server in production, behind a proxy on this machine', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess({
      NODE_ENV: 'production',
      ENTENTE_EDITOR_TOKEN: 'vX3nqL8rT2mW7pKd0aBcDeFg',
      ENTENTE_TRUSTED_PROXY: '127.0.0.1',
      ENTENTE_ALLOWED_HOSTS: 'graph.example.org',
    });
  }, startLimitMs);
  afterAll(() => server.stop());

  const viewer = '{ viewer { role } }';
  const guess = (address: string, token: string) =>
    askGraphql(server, viewer, {
      headers: { 'x-forwarded-for': address, authorization: `Bearer ${token}` },
    });

  it('tells its clients apart, and takes a right token whatever others guess', async () => {
    const wrong = [];
    for (let i = 0; i < 11; i += 1) wrong.push((await guess('192.0.2.1', `wrong-${i}`)).status);
    expect(wrong).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await guess('192.0.2.2', 'wrong')).status).toBe(401);
    const right = await guess('192.0.2.1', 'vX3nqL8rT2mW7pKd0aBcDeFg');
    expect([right.status, right.body]).toEqual([200, '{"data":{"viewer":{"role":"EDITOR"}}}']);
  });

  it('believes nobody else who they ask for', async () => {
    for (let i = 0; i < 11; i += 1) {
      const { status } = await askGraphql(server, viewer, {
        localAddress: '127.0.0.9',
        headers: { 'x-forwarded-for': `192.0.2.${100 + i}`, authorization: 'Bearer wrong' },
      });
      expect(status).toBe(i < 10 ? 401 : 429);
    }
  });

  it('signs in by a cookie that goes over https alone, and is over one day', async () => {
    const [, path = ''] = /http:\S+?(\/sign-in\/\S+)/u.exec(server.said()) ?? [];
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example.org' };
    const { status, headers: answered } = await ask(server, { path, headers });
    expect(status).toBe(303);
    expect(answered['set-cookie']?.[0]).toMatch(
      /; HttpOnly; SameSite=Strict; Path=\/; Max-Age=2592000; Secure$/u,
    );
  });

  it('suggests no names of its schema to those who may not ask for it', async () => {
    const questions = [
      '{ actorz { totalCount } }',
      '{ relations(filter: { types: [ARM_SUPPLY] }) { totalCount } }',
      'query ($f: RelationFilters) { relations(filter: $f) { totalCount } }',
      'subscription { relationChange { sequence } }',
    ];
    for (const query of questions) {
      const { status, body } = await askGraphql(server, query);
      expect([status, body]).toEqual([400, expect.not.stringMatching(/did you mean/iu)]);
    }
    const variables = await ask(server, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($t: [RelationTypeName!]) { relations(filter: { types: $t }) { totalCount } }',
        variables: { t: ['ARM_SUPPLY'] },
      }),
    });
    expect([variables.status, variables.body]).toEqual([400, expect.not.stringMatching(/did you mean/iu)]);
  });

  it('logs what goes wrong without the tokens that came with it', async () => {
    const secret = 'vX3nqL8rT2mW7pKd0aBcDeFg';
    const headers = {
      authorization: `Bearer ${secret}`,
      cookie: `entente=${secret}`,
      'x-forwarded-for': '192.0.2.9',
    };
    const before = server.said().length;
    await askGraphql(server, 'mutation { retractClaim(id: "clm_none", reason: "x") { id } }', { headers });
    await askGraphql(server, '{ nothing', { headers });
    for (const path of [
      `/graphql?token=${secret}`,
      `/sign-in/${secret}`,
      `/documents/${secret}`,
      `/%ff?${secret}`,
    ]) {
      await ask(server, { path, headers });
    }
    await ask(server, { method: 'POST', path: '/graphql', headers, body: secret });
    await ask(server, { path: '/graphql/stream', headers: { ...headers, 'last-event-id': secret } });
    expect(server.said().slice(before)).not.toContain(secret);
  });
});

describe('a server on loopback', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess();
  }, startLimitMs);
  afterAll(() => server.stop());

  it('is read by no page that has its own name lead here', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      'localhost.evil.example',
      '127.0.0.1.evil.example',
    ]) {
      const asked = { headers: { host, origin: `http://${host}` } };
      const { status, headers, body } = await askGraphql(server, '{ viewer { role } }', asked);
      expect([host, status, body.includes('data":{'), body.includes('ENTENTE_ALLOWED_HOSTS')]).toEqual([
        host,
        421,
        false,
        true,
      ]);
      expect(headers).toMatchObject(securityHeaders);
    }
    for (const host of [`127.0.0.1:${server.port}`, `localhost:${server.port}`, '[::1]:1', 'a.localhost']) {
      const { status } = await askGraphql(server, '{ viewer { role } }', { headers: { host } });
      expect([host, status]).toEqual([host, 200]);
    }
  });

  it('gives the same headers with what cannot be read as with an answer', async () => {
    const paths = ['/nothing', '/%ff', '/graphql?query=%', `/documents/${'x'.repeat(500)}`];
    for (const path of paths) {
      const { headers } = await ask(server, { path, headers: { accept: 'application/json' } });
      expect([path, headers]).toEqual([path, expect.objectContaining(securityHeaders)]);
    }
    const raw = [
      'GET / HTTP/1.1\r\n\r\n',
      'NONSENSE\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\nConnection: close\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ];
    for (const sent of raw) {
      const answer = (await exchange(server.port, sent)).toLowerCase();
      expect(answer).toMatch(/^http\/1\.1 4\d\d /u);
      for (const name of Object.keys(securityHeaders)) expect(answer).toContain(`\r\n${name}: `);
    }
  });

  it('keeps its tokens by their hashes alone, and shows those that it made', async () => {
    const kept = await readFile(join(server.directory, 'tokens.json'), 'utf8');
    const shown = [...server.said().matchAll(/^ {2}(reader|admin) +(\S+)$/gmu)].map(
      ([, , token = '']) => token,
    );
    expect(shown).toHaveLength(2);
    for (const token of shown) expect(kept).not.toContain(token);
  });
});

/** Sends bytes, and reads until the other end is done. */
function exchange(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let read = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.setTimeout(5_000, () => socket.destroy(new Error(`No end of: ${read}`)));
    socket.on('data', (chunk) => {
      read += String(chunk);
      // Kept alive, it would wait for the next request.
      if (!/connection: close/iu.test(read)) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(read));
  });
}
