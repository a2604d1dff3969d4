import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../configError.js';
import { Tokens } from './tokens.js';

const file = z.object({ editor: z.string().min(16), admin: z.string().min(16) });

/** Tokens, and the file that those not given are kept in; null where both were given. */
export interface ProvidedTokens {
  readonly tokens: Tokens;
  readonly keptIn: string | null;
}

/**
 * The tokens given, and for those left out the ones kept in the data directory (tokens.json, mode 0600), made at the first start.
 *
 * @throws ConfigError where the file cannot be read as one.
 */
export async function provideTokens(
  given: { readonly editor: string | undefined; readonly admin: string | undefined },
  dataDirectory: string,
): Promise<ProvidedTokens> {
  const { editor, admin } = given;
  if (editor !== undefined && admin !== undefined) {
    return { tokens: new Tokens({ editor, admin }), keptIn: null };
  }
  const path = join(dataDirectory, 'tokens.json');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  await makeFile(path);
  const kept = await readTokens(path);
  return { tokens: new Tokens({ editor: editor ?? kept.editor, admin: admin ?? kept.admin }), keptIn: path };
}

/** Makes the file where it is not there: whole, or not at all, and once, whoever else is about it. */
async function makeFile(path: string): Promise<void> {
  const made = { editor: randomSecret(), admin: randomSecret() };
  const draft = `${path}.${randomSecret()}`;
  await writeFile(draft, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}

async function readTokens(path: string): Promise<z.infer<typeof file>> {
  try {
    return file.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new ConfigError(`${path} holds no tokens that can be read; delete it to have new ones made`);
  }
}

const randomSecret = (): string => randomBytes(24).toString('base64url');
