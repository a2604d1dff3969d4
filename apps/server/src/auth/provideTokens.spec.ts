import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError } from '../configError.js';
import { provideTokens } from './provideTokens.js';
import { Role } from './role.js';

const none = { reader: undefined, editor: undefined, admin: undefined };

describe('the tokens', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'entente-tokens-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const kept = async (): Promise<{ reader: string; editor: string; admin: string }> =>
    JSON.parse(await readFile(join(directory, 'tokens.json'), 'utf8')) as {
      reader: string;
      editor: string;
      admin: string;
    };

  it('are made at the first start, for their owner’s eyes alone, and stay', async () => {
    const { keptIn } = await provideTokens(none, directory);
    expect(keptIn).toBe(join(directory, 'tokens.json'));
    expect((await stat(join(directory, 'tokens.json'))).mode & 0o777).toBe(0o600);
    const { reader, editor, admin } = await kept();
    const { tokens } = await provideTokens(none, directory);
    const given = [reader, editor, admin, `${editor}x`];
    expect(given.map((token) => tokens.roleOf(token))).toEqual([Role.READER, Role.EDITOR, Role.ADMIN, null]);
  });

  it('are the same for servers that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => provideTokens(none, directory)));
    const { editor } = await kept();
    expect(all.map(({ tokens }) => tokens.roleOf(editor))).toEqual(all.map(() => Role.EDITOR));
    expect(await readdir(directory)).toEqual(['tokens.json']);
  });

  it('are those given, where they are given, and then no file is made', async () => {
    const given = {
      reader: 'given-to-readers-0',
      editor: 'given-to-editors-1',
      admin: 'given-to-admins-2',
    };
    const { tokens, keptIn } = await provideTokens(given, directory);
    expect([...Object.values(given).map((token) => tokens.roleOf(token)), keptIn]).toEqual([
      Role.READER,
      Role.EDITOR,
      Role.ADMIN,
      null,
    ]);
    expect(await readdir(directory)).toEqual([]);
  });

  it('get one for readers where they are of a version that had none, and keep the others', async () => {
    const before = { editor: 'kept-for-editors-1', admin: 'kept-for-admins-2' };
    await writeFile(join(directory, 'tokens.json'), JSON.stringify(before));
    const all = await Promise.all(Array.from({ length: 10 }, () => provideTokens(none, directory)));
    const { reader, ...rest } = await kept();
    expect(rest).toEqual(before);
    expect(all.map(({ tokens }) => tokens.roleOf(reader))).toEqual(all.map(() => Role.READER));
    expect((await stat(join(directory, 'tokens.json'))).mode & 0o777).toBe(0o600);
  });

  it('stop the start, with what to do, where the file is damaged', async () => {
    await writeFile(join(directory, 'tokens.json'), '{"editor":');
    await expect(provideTokens(none, directory)).rejects.toThrow(ConfigError);
    await expect(provideTokens(none, directory)).rejects.toThrow(/delete it/u);
  });
});
