import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newcomersEnvironment, type StartedEntente, startEntente } from '../support/startEntente.js';

const run = promisify(execFile);
const command = join(import.meta.dirname, '../../apps/cli/bin/entente.js');
// The documents behind the sample are their publishers' and no part of the project.
const documents = join(import.meta.dirname, '../../../shared/seeds');

let folder: string;
let entente: StartedEntente;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-seeds-'));
  entente = await startEntente(folder);
}, 180_000);
afterAll(async () => {
  await entente.stop();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

describe('the documents behind the sample', () => {
  it('are added while Entente runs, and every anchor is verified', async () => {
    const files = readdirSync(documents).map((file) => join(documents, file));
    const env = newcomersEnvironment(folder) as NodeJS.ProcessEnv;
    await run(process.execPath, [command, 'source', 'add', ...files], { env });
    const { stdout } = await run(process.execPath, [command, 'check', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, brokenAnchors: 0, unverifiedAnchors: 0 });
  }, 60_000);
});
