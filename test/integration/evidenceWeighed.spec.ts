import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  type ActorNamed,
  countBacking,
  documentOf,
  Evidence,
  foldName,
  noFilter,
  originOf,
  type Relation,
  sourceOrigin,
  Stance,
  type Voice,
  weighEvidence,
} from '@entente/model';
import { holdText } from '@entente/documents';
import { bareShape, type GraphStore } from '@entente/store';
import fc from 'fast-check';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
}, startLimitMs);
afterAll(() => test.close());

/** Names of this suite alone: others write to the same database. */
const own = (name: string): string => `${name} ${test.mark}`;

interface SomeSource {
  readonly publisher: string | null;
  readonly text: string | null;
  readonly published: string | null;
}

/** Two sources of one paper, two of a radio that is an actor, two with one text and none's name, and one of nobody. */
const sources = {
  a: { publisher: 'The Paper', text: null, published: '2019' },
  b: { publisher: ' paper', text: null, published: '2020-05' },
  c: { publisher: 'The Radio', text: null, published: '2020-05' },
  d: { publisher: 'Rádio', text: null, published: null },
  e: { publisher: null, text: 'A leaflet.\nIn two lines.', published: '2021-01-01' },
  f: { publisher: null, text: 'A leaflet.\r\nIn two lines.\r\n', published: '2018' },
  g: { publisher: null, text: null, published: '2022' },
} as const satisfies Record<string, SomeSource>;
type SourceName = keyof typeof sources;
const days = ['2018-12-31', '2020-05-31', '2021-06-01', '2023-01-01'];

/** `two` is called as two actors are; nobody can say which of them is meant. */
const speakers = ['radio', 'one', 'two', 'also two'];
const attributions = ['Official', 'official ', 'The RADIO', 'Minister One', 'Two', 'PAPER'];
const aliases: Record<string, string> = { one: 'Minister One', two: 'Two', 'also two': 'TWO' };

const someClaim = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  voice: fc.constantFrom('', ...speakers.map((name) => `speaker ${name}`), ...attributions),
  sources: fc.uniqueArray(fc.constantFrom(...(Object.keys(sources) as SourceName[])), {
    minLength: 1,
    maxLength: 3,
  }),
});
type SomeClaim = ReturnType<typeof someClaim.generate>['value'];

const read = async (filter: Partial<typeof noFilter> = {}): Promise<Map<string, Relation>> => {
  const asked = { ...noFilter, actorIds: [test.id('actor', 'to')], ...filter };
  const { relations } = await store.subgraph(asked, 500, bareShape);
  return new Map(relations.map((relation) => [relation.id, relation]));
};

describe('what the store weighs', () => {
  const sets = fc.sample(fc.array(someClaim, { minLength: 1, maxLength: 6 }), { numRuns: 150, seed: 7 });
  const publisherOf = (name: SourceName): string | null => {
    const { publisher } = sources[name];
    return publisher === null ? null : own(publisher);
  };
  const voiceOf = (voice: string): Voice => {
    if (voice === '') return { kind: 'source' };
    if (voice.startsWith('speaker ')) return { kind: 'speaker', speakerId: test.id('actor', voice.slice(8)) };
    return { kind: 'attribution', attribution: own(voice) };
  };
  /** What the model says the claims known on a day add up to; null where nothing was. */
  const asTheModelSays = (claims: readonly SomeClaim[], day: string | null, actorNamed: ActorNamed) => {
    const make = someGraph(test);
    const known = claims.flatMap(({ stance, voice, sources: names }) =>
      names
        .filter((name) => {
          const { published } = sources[name];
          return day === null || (published !== null && make.date(published).latest <= day);
        })
        .map((name) => ({ stance, voice: voiceOf(voice), source: sourceOf(name) })),
    );
    if (known.length === 0) return null;
    return {
      ...weighEvidence(
        known.map(({ stance, voice, source }) => ({
          stance,
          origins: [originOf(voice, source, actorNamed)],
        })),
      ),
      ...countBacking(
        known.map(({ stance, source }) => ({
          stance,
          documents: [documentOf(source)],
          publishers: [sourceOrigin(source, actorNamed)],
        })),
      ),
    };
  };
  const sourceOf = (name: SourceName) => ({
    id: test.id('source', name),
    publisher: publisherOf(name),
    textKey: sources[name].text?.replaceAll(/\s+/gu, ' ').trim() ?? null,
  });
  const expectAll = async (actorNamed: ActorNamed): Promise<Evidence[]> => {
    const grades = new Set<Evidence>();
    for (const day of [null, ...days]) {
      const found = await read({ knownAt: day });
      sets.forEach((claims, s) => {
        const relation = found.get(test.id('relation', `r${s}`));
        const { evidence, independentOrigins, documents, publishers } = relation ?? {};
        const kept = relation ? { evidence, independentOrigins, documents, publishers } : null;
        expect({ s, day, kept }).toEqual({ s, day, kept: asTheModelSays(claims, day, actorNamed) });
        if (evidence) grades.add(evidence);
      });
    }
    return [...grades];
  };

  beforeAll(async () => {
    const make = someGraph(test);
    const named = (name: string): Actor => ({
      ...make.state(name),
      aliases: aliases[name] === undefined ? [] : [{ name: own(aliases[name]), kind: 'NAME' }],
    });
    const batch = {
      actors: ['from', 'to', ...speakers].map(named),
      sources: Object.entries(sources).map(([name, { text, published }]) => {
        const document = text === null ? null : holdText(`${text}\n${test.mark}`);
        return make.source(name, {
          publisher: publisherOf(name as SourceName),
          published: published === null ? null : make.date(published),
          document,
          sha256: document?.textSha256 ?? null,
        });
      }),
      claims: sets.flatMap((claims, s) =>
        claims.map(({ stance, voice, sources: [first = 'a', ...others] }, c) => ({
          relation: make.relation(`r${s}`, 'from', 'to'),
          claim: make.claim(`c${s}.${c}`, [first, ...others], { stance, voice: voiceOf(voice) }),
        })),
      ),
    };
    const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
    expect(refused).toEqual([]);
  }, startLimitMs);

  const meant = (names: Record<string, string>): ActorNamed => {
    const actors = new Map(
      Object.entries(names).map(([name, actor]) => [foldName(own(name)), test.id('actor', actor)]),
    );
    return (key) => actors.get(key) ?? null;
  };
  const atFirst = { Radio: 'radio', One: 'one', 'Minister One': 'one', 'Also two': 'also two' };

  it('is what the model says the claims add up to, whatever is claimed by whom and where, on each day', async () => {
    expect((await expectAll(meant(atFirst))).sort()).toEqual(Object.values(Evidence).sort());
  });

  it('is weighed anew where actors come, are called otherwise, merged and parted', async () => {
    const make = someGraph(test);
    const paper = { ...make.state('press'), name: own('PAPER') };
    await store.createActor(paper, null, test.writer);
    await expectAll(meant({ ...atFirst, Paper: 'press' }));

    const alias = { name: own('official'), kind: 'NAME' } as const;
    await store.updateActor(test.id('actor', 'one'), { aliases: [alias] }, test.writer);
    const renamed = { Radio: 'radio', One: 'one', 'Also two': 'also two', Paper: 'press', Official: 'one' };
    await expectAll(meant(renamed));

    const merge = await store.mergeActors(
      { keep: paper.id, absorb: [test.id('actor', 'one'), test.id('actor', 'also two')], reason: 'One' },
      test.writer,
    );
    const speaks = (id: string): string =>
      id === test.id('actor', 'one') || id === test.id('actor', 'also two') ? paper.id : id;
    const found = await read();
    const merged = meant({
      Radio: 'radio',
      One: 'press',
      'Also two': 'press',
      Paper: 'press',
      Official: 'press',
    });
    sets.forEach((claims, s) => {
      const weighed = weighEvidence(
        claims.map(({ stance, voice, sources: names }) => ({
          stance,
          origins: names.map((name) => {
            const said = voiceOf(voice);
            const now = said.kind === 'speaker' ? { ...said, speakerId: speaks(said.speakerId) } : said;
            return originOf(now, sourceOf(name), merged);
          }),
        })),
      );
      const { evidence, independentOrigins } = found.get(test.id('relation', `r${s}`)) ?? {};
      expect({ s, evidence, independentOrigins }).toEqual({ s, ...weighed });
    });

    await store.undoMerge(merge.id, test.writer);
    await expectAll(meant(renamed));
  });
});
