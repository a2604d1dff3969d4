import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandLine, commandLimitMs, openCommandLine } from '../support/openCommandLine.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

describe('entente user', () => {
  let line: CommandLine;
  let server: TestServer;
  beforeAll(async () => {
    line = await openCommandLine();
    server = await startTestServer();
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await line.close();
  }, commandLimitMs);

  const viewerWith = async (headers: Record<string, string>): Promise<unknown> => {
    const payload = { query: '{ viewer { role name } }' };
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return answer.json<{ data?: { viewer: unknown } }>().data?.viewer ?? answer.statusCode;
  };

  it(
    'adds a user with a link that signs in, makes a token that works, and revokes both',
    async () => {
      const name = `Pia ${line.corner.mark}`;
      const added = await line.entente(
        'user',
        'add',
        name,
        '--role',
        'reader',
        '--at',
        'https://e.example.org',
      );
      expect(added).toMatchObject({ code: 0, err: '' });
      const [, path = ''] = /https:\/\/e\.example\.org(\/sign-in\/\S+)/u.exec(added.out) ?? [];
      const { headers, statusCode } = await server.app.inject({ url: path });
      expect(statusCode).toBe(303);
      const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
      expect(await viewerWith({ cookie })).toEqual({ role: 'READER', name });
      const made = await line.entente('user', 'token', name, '--days', '7', '--json');
      const { token } = JSON.parse(made.out) as { token: string };
      expect(await viewerWith({ authorization: `Bearer ${token}` })).toEqual({ role: 'READER', name });
      expect((await line.entente('user', 'role', name, 'admin')).code).toBe(0);
      const { out } = await line.entente('user', 'list', '--json');
      const mine = (JSON.parse(out) as { user: { name: string } }[]).filter(({ user }) => user.name === name);
      expect(mine).toEqual([
        {
          user: expect.objectContaining({ role: 'ADMIN', revokedAt: null }),
          links: 0,
          sessions: 1,
          tokens: 1,
        },
      ]);
      expect((await line.entente('user', 'revoke', name)).code).toBe(0);
      const entries = await line.corner.run(
        'MATCH (u:User {name: $name}), (e:LogEntry {subjectId: u.id}) RETURN e.what AS what, e.by AS by ORDER BY e.sequence',
        { name },
      );
      expect(entries).toEqual([
        { what: 'addUser', by: 'cli' },
        { what: 'changeUser', by: 'cli' },
        { what: 'changeUser', by: 'cli' },
      ]);
      expect(await line.entente('user', 'link', name)).toMatchObject({
        code: 1,
        err: expect.stringMatching(/was revoked; restore/u),
      });
    },
    4 * commandLimitMs,
  );

  it.each([
    ['no role', ['add', 'Somebody'], /--role/u],
    ['an unknown role', ['add', 'Somebody', '--role', 'owner'], /reader, editor, admin/u],
    [
      'a number of days that is none',
      ['token', 'Somebody', '--days', 'many'],
      /--days takes a whole number/u,
    ],
    ['an address with a path', ['link', 'Somebody', '--at', 'http://a/b'], /without a path/u],
  ])(
    'ends in 2 for %s',
    async (_, words, message) => {
      expect(await line.entente('user', ...words)).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(message),
      });
    },
    commandLimitMs,
  );
});
