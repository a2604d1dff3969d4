import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Role } from '@entente/model';
import { z } from 'zod';
import { ConfigError } from '../config.js';

/** What is kept of a token: its SHA-256, in base64url. Tokens are random, so that nothing slower is needed. */
interface TokenHash {
  readonly sha256: string;
}

/** A bearer token for each role. */
export interface GivenTokens {
  readonly reader: string;
  readonly editor: string;
  readonly admin: string;
}

/** The bearer tokens, known by their hashes alone, and compared in constant time. */
export class Tokens {
  readonly #hashes: readonly { readonly role: Role; readonly hash: Buffer }[];

  constructor({ reader, editor, admin }: { readonly [Which in keyof GivenTokens]: string | TokenHash }) {
    this.#hashes = [
      { role: Role.ADMIN, hash: toBytes(admin) },
      { role: Role.EDITOR, hash: toBytes(editor) },
      { role: Role.READER, hash: toBytes(reader) },
    ];
  }

  /** What the bearer of a token may do; null where the token is unknown. */
  roleOf(token: string): Role | null {
    const given = toBytes(token);
    // All are compared, whichever matches, so that the time reveals nothing.
    const matching = this.#hashes.filter((known) => timingSafeEqual(known.hash, given));
    return matching[0]?.role ?? null;
  }
}

/** What is kept of a token. */
const hashOf = (token: string): TokenHash => ({ sha256: toBytes(token).toString('base64url') });

const toBytes = (token: string | TokenHash): Buffer =>
  typeof token === 'string'
    ? createHash('sha256').update(token).digest()
    : Buffer.from(token.sha256, 'base64url');

const hashes = z.object({ sha256: z.string().regex(/^[\w-]{43}$/u) });
const kept = z.object({ reader: hashes, editor: hashes, admin: hashes });
const plain = z.string().min(16);
/** As earlier versions kept them. */
const keptPlain = z.object({ reader: plain.optional(), editor: plain, admin: plain });

/** Tokens, and the file that those not given are kept in; null where all were given. */
export interface ProvidedTokens {
  readonly tokens: Tokens;
  readonly keptIn: string | null;
  /** Those that were made just now, or whose file kept them readable until now: to be shown, since they cannot be read afterwards. */
  readonly shown: Partial<GivenTokens>;
}

/**
 * The tokens given, and for those left out the ones whose hashes are kept in the data directory (tokens.json, mode 0600), made at the first
 * start. A file of an earlier version, which has the tokens themselves, is rewritten to hold their hashes.
 *
 * @throws ConfigError where the file cannot be read as one.
 */
export async function provideTokens(
  given: { readonly [Which in keyof GivenTokens]: string | undefined },
  dataDirectory: string,
): Promise<ProvidedTokens> {
  const { reader, editor, admin } = given;
  if (reader !== undefined && editor !== undefined && admin !== undefined) {
    return { tokens: new Tokens({ reader, editor, admin }), keptIn: null, shown: {} };
  }
  const path = join(dataDirectory, 'tokens.json');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const made = (await makeFile(path)) ?? (await hashFile(path));
  const known = await readTokens(path);
  const tokens = new Tokens({
    reader: reader ?? known.reader,
    editor: editor ?? known.editor,
    admin: admin ?? known.admin,
  });
  const shown = Object.fromEntries(
    Object.entries(made ?? {}).filter(([which]) => given[which as keyof GivenTokens] === undefined),
  );
  return { tokens, keptIn: path, shown };
}

/** Makes the file where it is not there: whole or not at all, and once, even if several processes start together. The tokens; null where it was there. */
async function makeFile(path: string): Promise<GivenTokens | null> {
  const made = { reader: randomSecret(), editor: randomSecret(), admin: randomSecret() };
  const draft = await draftOf(path, made);
  try {
    await link(draft, path);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return null;
  } finally {
    await rm(draft);
  }
}

/** Has a file of an earlier version hold hashes. The tokens that it had; null where it holds hashes. */
async function hashFile(path: string): Promise<GivenTokens | null> {
  const { data: found } = keptPlain.safeParse(await readJson(path));
  if (!found) return null;
  // A version before that had no reader token: it is derived, so that processes that start together get the same one.
  const reader = found.reader ?? createHmac('sha256', found.admin).update('reader').digest('base64url');
  const tokens = { ...found, reader };
  await rename(await draftOf(path, tokens), path);
  return tokens;
}

async function draftOf(path: string, { reader, editor, admin }: GivenTokens): Promise<string> {
  const draft = `${path}.${randomSecret()}`;
  const content = { reader: hashOf(reader), editor: hashOf(editor), admin: hashOf(admin) };
  await writeFile(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  return draft;
}

async function readTokens(path: string): Promise<{ readonly [Which in keyof GivenTokens]: TokenHash }> {
  const { data } = kept.safeParse(await readJson(path));
  if (data) return data;
  throw new ConfigError(`${path} holds no tokens that can be read; delete it to have new ones made`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const randomSecret = (): string => randomBytes(24).toString('base64url');
