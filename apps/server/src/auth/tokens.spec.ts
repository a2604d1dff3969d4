import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@entente/model';
import { ConfigError } from '../config.js';
import { provideTokens } from './tokens.js';

const none = { reader: undefined, editor: undefined, admin: undefined };
const roles = [Role.READER, Role.EDITOR, Role.ADMIN];

describe('the tokens', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'entente-tokens-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const content = (): Promise<string> => readFile(join(directory, 'tokens.json'), 'utf8');
  const mode = async (): Promise<number> => (await stat(join(directory, 'tokens.json'))).mode & 0o777;

  it('are made and shown at the first start, and work from then on', async () => {
    const { keptIn, shown } = await provideTokens(none, directory);
    expect(keptIn).toBe(join(directory, 'tokens.json'));
    const made = [shown.reader ?? '', shown.editor ?? '', shown.admin ?? ''];
    const again = await provideTokens(none, directory);
    expect(made.map((token) => again.tokens.roleOf(token))).toEqual(roles);
    expect(again.tokens.roleOf(`${shown.editor}x`)).toBeNull();
    expect(again.shown).toEqual({});
  });

  it('are kept by their hashes alone, for their owner’s eyes', async () => {
    const { shown } = await provideTokens(none, directory);
    const kept = await content();
    for (const token of Object.values(shown)) expect(kept).not.toContain(token);
    expect(await mode()).toBe(0o600);
  });

  it('are the same for servers that start at once, and shown by one of them', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => provideTokens(none, directory)));
    const shown = all.map((one) => one.shown.editor ?? '').filter((token) => token !== '');
    expect(shown).toHaveLength(1);
    expect(all.map(({ tokens }) => tokens.roleOf(shown[0] ?? ''))).toEqual(all.map(() => Role.EDITOR));
    expect(await readdir(directory)).toEqual(['tokens.json']);
  });

  it('are those given, where they are given, and then no file is made', async () => {
    const given = {
      reader: 'given-to-readers-0',
      editor: 'given-to-editors-1',
      admin: 'given-to-admins-2',
    };
    const { tokens, keptIn, shown } = await provideTokens(given, directory);
    expect(Object.values(given).map((token) => tokens.roleOf(token))).toEqual(roles);
    expect([keptIn, shown]).toEqual([null, {}]);
    expect(await readdir(directory)).toEqual([]);
  });

  it('that are given are not shown beside those that are made', async () => {
    const given = { ...none, editor: 'given-to-editors-1' };
    const { tokens, shown } = await provideTokens(given, directory);
    expect(Object.keys(shown).sort()).toEqual(['admin', 'reader']);
    expect(tokens.roleOf('given-to-editors-1')).toBe(Role.EDITOR);
  });

  it.each([
    ['one for readers too', { reader: 'kept-for-readers-0' }],
    ['none for readers', {}],
  ])('of a version that kept them readable, with %s, go on, shown once more', async (_, reader) => {
    const before = { ...reader, editor: 'kept-for-editors-1', admin: 'kept-for-admins-2' };
    await writeFile(join(directory, 'tokens.json'), JSON.stringify(before));
    const all = await Promise.all(Array.from({ length: 10 }, () => provideTokens(none, directory)));
    const shown = all.find((one) => one.shown.reader !== undefined)?.shown;
    expect(shown).toMatchObject(before);
    for (const { tokens } of all) {
      const found = [shown?.reader, before.editor, before.admin].map((token) => tokens.roleOf(token ?? ''));
      expect(found).toEqual(roles);
    }
    const kept = await content();
    for (const token of Object.values(before)) expect(kept).not.toContain(token);
    expect([await mode(), await readdir(directory)]).toEqual([0o600, ['tokens.json']]);
    expect((await provideTokens(none, directory)).shown).toEqual({});
  });

  it('stop the start, with what to do, where the file is damaged', async () => {
    for (const damaged of ['{"editor":', '{"editor":"x"}']) {
      await writeFile(join(directory, 'tokens.json'), damaged);
      await expect(provideTokens(none, directory)).rejects.toThrow(ConfigError);
      await expect(provideTokens(none, directory)).rejects.toThrow(/delete it/u);
    }
  });
});
