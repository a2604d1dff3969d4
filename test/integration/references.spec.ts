import { importReferences } from '@entente/application';
import { judgeCitation } from '@entente/documents';
import { parseEdtf } from '@entente/model';
import { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let corner: TestStore;
let store: GraphStore;
beforeAll(async () => {
  corner = await openTestStore();
  store = new GraphStore(corner.driver, corner.database, judgeCitation);
  const make = someGraph(corner);
  const source = (...given: Parameters<typeof make.source>) => make.source(...given);
  const at = (path: string) => `https://www.example.org/${corner.mark}/${path}`;
  await store.importBatch(
    {
      actors: [],
      sources: [
        source('addressed', { url: at('news?b=1&a=2') }),
        source('dated', { publisher: 'The Streslau Courier', published: parseEdtf('2020-10-04') }),
        source('daily', { publisher: 'One Paper', published: parseEdtf('2020-10-05') }),
        source('twin', { url: at('twin') }),
        { ...source('other twin', { url: at('twin/') }), title: `other ${corner.mark}` },
      ],
      claims: [],
    },
    { atomic: true, dryRun: false },
    corner.writer,
  );
}, startLimitMs);
afterAll(() => corner.close());

/** Entries of CSL-JSON, their titles and addresses this suite's own. */
const file = (
  ...entries: { readonly title: string; readonly path?: string; readonly [field: string]: unknown }[]
): Buffer =>
  Buffer.from(
    JSON.stringify(
      entries.map(({ title, path, ...rest }) => ({
        ...rest,
        title: `${title} ${corner.mark}`,
        ...(path === undefined ? {} : { URL: `http://example.org/${corner.mark}/${path}` }),
      })),
    ),
  );
const taken = (bytes: Buffer, dryRun = false) => importReferences(store, bytes, { dryRun }, corner.writer);
const day = (...parts: number[]) => ({ 'date-parts': [parts] });

describe('sources from a reference manager', () => {
  it('are matched by address, or by title, publisher and date; others are new, and matched the next time', async () => {
    const library = file(
      { title: 'called otherwise', path: 'news/?a=2&b=1&utm_source=x#top' },
      { title: 'DATED', issued: day(2020, 10, 4) },
      { title: 'dated', issued: day(2021, 10, 4) },
      { title: 'daily', 'container-title': 'Another Paper', issued: day(2020, 10, 5) },
      {
        title: 'brand new',
        path: 'new',
        issued: day(2022),
        author: [{ family: 'Tarlenheim', given: 'Fritz' }],
      },
      { title: 'brand new', path: 'new/' },
    );
    const foreseen = await taken(library, true);
    const first = await taken(library);
    expect(first).toEqual(foreseen);
    expect(first.counts).toEqual({ matched: 2, new: 3, 'given twice': 1, left: 0, refused: 0 });
    expect(first.references).toMatchObject([
      { became: 'matched', by: 'address', sourceId: corner.id('source', 'addressed') },
      { became: 'matched', by: 'title and date', sourceId: corner.id('source', 'dated') },
      { became: 'new' },
      { became: 'new' },
      { became: 'new' },
      { became: 'given twice', by: 'address', sourceId: first.references[4]?.sourceId },
    ]);
    expect(await store.source(first.references[4]?.sourceId ?? '')).toMatchObject({
      title: `brand new ${corner.mark}`,
      authors: ['Fritz Tarlenheim'],
      published: '2022',
      held: false,
    });
    expect((await taken(library)).counts).toEqual({
      matched: 6,
      new: 0,
      'given twice': 0,
      left: 0,
      refused: 0,
    });
  });

  it('are left where it is open whether one is there already, with the reason', async () => {
    const { counts, references } = await taken(
      file({ title: 'dated', issued: day(2020) }, { title: 'dated' }, { title: 'whichever', path: 'twin' }),
    );
    expect(counts).toEqual({ matched: 0, new: 0, 'given twice': 0, left: 3, refused: 0 });
    expect(references.slice(0, 3).map(({ reason }) => reason)).toEqual([
      expect.stringContaining(`${corner.id('source', 'dated')} has its title, and may be it`),
      expect.stringContaining('give its date to the day, or its address'),
      expect.stringContaining('have its address'),
    ]);
  });
});
