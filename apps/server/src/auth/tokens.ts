import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Role } from './role.js';

const SHORTEST_SECRET = 16;
const file = z.object({ editor: z.string().min(SHORTEST_SECRET), admin: z.string().min(SHORTEST_SECRET) });

/** The bearer tokens, known by their hashes alone, and compared in constant time. */
export class Tokens {
  readonly #hashes: readonly { readonly role: Role; readonly hash: Buffer }[];

  constructor({ editor, admin }: { readonly editor: string; readonly admin: string }) {
    this.#hashes = [
      { role: Role.ADMIN, hash: hash(admin) },
      { role: Role.EDITOR, hash: hash(editor) },
    ];
  }

  /** What the bearer of a token may do; null where the token is none of ours. */
  roleOf(token: string): Role | null {
    const given = hash(token);
    // Each is compared, whichever matches, so that the time taken tells nothing.
    const matching = this.#hashes.filter((known) => timingSafeEqual(known.hash, given));
    return matching[0]?.role ?? null;
  }
}

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The tokens given, and for those left out the ones kept in the data directory (tokens.json, mode 0600), made at the first start. */
export async function provideTokens(
  given: { readonly editor: string | undefined; readonly admin: string | undefined },
  dataDirectory: string,
): Promise<Tokens> {
  const { editor, admin } = given;
  if (editor !== undefined && admin !== undefined) return new Tokens({ editor, admin });
  const kept = await keptTokens(dataDirectory);
  return new Tokens({ editor: editor ?? kept.editor, admin: admin ?? kept.admin });
}

async function keptTokens(dataDirectory: string): Promise<z.infer<typeof file>> {
  const path = join(dataDirectory, 'tokens.json');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const made = {
    editor: randomBytes(24).toString('base64url'),
    admin: randomBytes(24).toString('base64url'),
  };
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(`${JSON.stringify(made)}\n`);
    await handle.close();
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return file.parse(JSON.parse(await readFile(path, 'utf8')));
  }
}
