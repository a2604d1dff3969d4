import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, HeldDocument, SourceDraft } from '@entente/model';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BulkFiles } from './bulkFiles.js';
import { BulkGraph } from './bulkGraph.js';

let folder: string;
let graph: BulkGraph;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-bulk-'));
  graph = new BulkGraph(folder, () => ({ status: 'UNVERIFIED', passage: null, seal: null }), {
    by: 'somebody',
    requestId: null,
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const actor = (name: string): Actor => ({
  id: `act_${name}`,
  kind: 'STATE',
  name,
  description: null,
  aliases: [],
  identifiers: [],
});
const source = (name: string, document: HeldDocument | null = null): SourceDraft => ({
  id: `src_${name}`,
  title: name,
  publisher: null,
  authors: [],
  published: null,
  url: null,
  language: null,
  mediaType: 'text/plain',
  sha256: null,
  document,
});
const take = (actors: readonly Actor[], sources: readonly SourceDraft[] = []) =>
  graph.take({ actors, sources, claims: [] }, { atomic: true });

describe('a graph for bulk import', () => {
  it('takes no actor after the first source: it could change whom a name means', () => {
    expect(take([actor('ruritania')], [source('paper')])).toMatchObject({ written: 2, refused: [] });
    expect(take([actor('graustark')])).toMatchObject({
      written: 0,
      refused: [{ index: 0, code: 'BAD_USER_INPUT', message: expect.stringContaining('without --bulk') }],
    });
  });

  it('takes what is given twice once, and refuses it where it reads otherwise', () => {
    take([actor('ruritania')]);
    expect(take([actor('ruritania')])).toMatchObject({ written: 0, unchanged: 1 });
    expect(take([{ ...actor('ruritania'), name: 'Other' }])).toMatchObject({
      refused: [{ code: 'CONFLICT' }],
    });
  });

  it('has a document with the first row of its source, since a claim may have cited it', () => {
    const sha256 = 'a'.repeat(64);
    take([], [{ ...source('paper'), sha256 }]);
    const held = { ...source('paper', { text: 'Words.', textSha256: sha256 }), sha256 };
    expect(take([], [held])).toMatchObject({
      refused: [{ index: 0, message: expect.stringContaining('stands earlier without its document') }],
    });
  });

  it('writes names with quotes, line breaks and separators so that they are read back', async () => {
    take([{ ...actor('ruritania'), name: 'A "kingdom"; so called', description: 'Of lakes,\nof hills' }]);
    const { counts } = graph.end();
    expect(counts).toMatchObject({ actors: 1, logEntries: 1 });
    expect(await readFile(join(folder, 'actors.csv'), 'utf8')).toContain(
      '0,act_ruritania,STATE,"A ""kingdom""; so called","Of lakes,\nof hills",',
    );
  });

  it('refuses to lose a property that has no column', () => {
    const files = new BulkFiles(folder);
    expect(() => files.write('documents', [], { sourceId: 'src_a', text: 'a', colour: 'red' })).toThrow(
      'documents.csv has no column for colour',
    );
    files.close();
  });
});
