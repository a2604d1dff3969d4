import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../configError.js';
import { type GivenTokens, Tokens } from './tokens.js';

const kept = z.string().min(16);
const file = z.object({ reader: kept.optional(), editor: kept, admin: kept });

/** Tokens, and the file that those not given are kept in; null where all were given. */
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
  given: { readonly [Which in keyof GivenTokens]: string | undefined },
  dataDirectory: string,
): Promise<ProvidedTokens> {
  const { reader, editor, admin } = given;
  if (reader !== undefined && editor !== undefined && admin !== undefined) {
    return { tokens: new Tokens({ reader, editor, admin }), keptIn: null };
  }
  const path = join(dataDirectory, 'tokens.json');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  await makeFile(path);
  const made = await readTokens(path);
  const tokens = new Tokens({
    reader: reader ?? made.reader ?? (await addReader(path, made)),
    editor: editor ?? made.editor,
    admin: admin ?? made.admin,
  });
  return { tokens, keptIn: path };
}

/** Makes the file where it is not there: whole, or not at all, and once, whoever else is about it. */
async function makeFile(path: string): Promise<void> {
  const made = { reader: randomSecret(), editor: randomSecret(), admin: randomSecret() };
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

/** Adds what a file of an earlier version lacks: the same token, whoever else is about it. */
async function addReader(path: string, { editor, admin }: z.infer<typeof file>): Promise<string> {
  const reader = createHmac('sha256', admin).update('reader').digest('base64url');
  const draft = `${path}.${randomSecret()}`;
  await writeFile(draft, `${JSON.stringify({ reader, editor, admin })}\n`, { mode: 0o600 });
  await rename(draft, path);
  return reader;
}

async function readTokens(path: string): Promise<z.infer<typeof file>> {
  try {
    return file.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new ConfigError(`${path} holds no tokens that can be read; delete it to have new ones made`);
  }
}

const randomSecret = (): string => randomBytes(24).toString('base64url');
