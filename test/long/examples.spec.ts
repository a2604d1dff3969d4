import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { relationTypes } from '@entente/model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OperationTypeNode } from 'graphql';
import { type Example, readExamples } from '../support/readExamples.js';
import { type StartedEntente, startEntente } from '../support/startEntente.js';

const examples = readExamples();
const root = join(import.meta.dirname, '../..');
const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const withCurl = isThere('curl') ? it : it.skip;
const withCurlAndJq = isThere('curl') && isThere('jq') ? it : it.skip;

let folder: string;
let entente: StartedEntente;
let tokens: StartedEntente['tokens'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-examples-'));
  entente = await startEntente(folder);
  ({ tokens } = entente);
  // The commands name the usual port; curl goes to this server instead.
  await writeFile(
    join(folder, '.curlrc'),
    `connect-to = "127.0.0.1:4000:${new URL(entente.address).host}"\n`,
  );
  // A database that was just started takes long over its first questions.
  while ((await ask(named('05-shortest-paths'))).errors) await sleep(1000);
}, 180_000);
afterAll(async () => {
  await entente.stop();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string }[];
}

/** What is asked of the answer to each example, beside that it has no errors. */
const expected: Readonly<Record<string, (data: Record<string, unknown>) => void>> = {
  '01-arms-supplied': ({ paths }) => {
    const [{ hops } = { hops: [] }, ...others] = paths as { hops: readonly Hop[] }[];
    expect(others).toEqual([]);
    const [hop] = hops;
    expect(hop).toMatchObject({ from: { name: 'Israel' }, to: { name: 'Azerbaijan' } });
    expect(hop?.relations.length).toBe(hop?.relationCount);
    expect(hop?.relations.length).toBeGreaterThan(3);
    for (const { label, claims } of hop?.relations ?? []) {
      expect(label).toBe('supplies arms to');
      expect(claims.length).toBeGreaterThan(0);
      for (const { citations } of claims) expect(citations[0]?.anchor.fragment).toMatch(/^char=\d+,\d+$/u);
    }
  },
  '02-whom-a-name-means': (data) => {
    expect(data).toMatchObject({
      capital: [{ score: 0.95, matched: 'Jerusalem', actor: { id: 'act_israel' } }],
      spelling: expect.arrayContaining([
        expect.objectContaining({ actor: expect.objectContaining({ id: 'act_george-deek' }) }),
      ]),
    });
  },
  '03-contested': ({ relations }) => {
    const { nodes, totalCount } = relations as {
      totalCount: number;
      nodes: { claims: { stance: string }[] }[];
    };
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { claims } of nodes) {
      const stances = claims.map(({ stance }) => stance);
      expect(stances).toContain('DENIED');
      expect(stances.some((stance) => stance !== 'DENIED')).toBe(true);
    }
  },
  '04-relation-and-its-history': (data) => {
    expect(data).toMatchObject({
      relation: {
        evidence: 'CONTESTED',
        claims: [{ stance: 'REPORTED' }, { stance: 'DENIED' }],
        history: [{ what: 'createRelation', before: null }, { what: 'recordClaim' }, { what: 'recordClaim' }],
      },
    });
  },
  '05-shortest-paths': ({ paths }) => {
    const chains = paths as Chain[];
    expect(chains).toHaveLength(5);
    const lengths = chains.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(chains[0]).toMatchObject({ length: 2, weakest: 'CORROBORATED' });
  },
  '06-strongest-paths-known-then': (data) => {
    const { then, now } = data as { then: Chain[]; now: Chain[] };
    const shown = ({ length, weakest }: Chain) => [length, weakest];
    expect(then.slice(0, 2).map(shown)).toEqual([
      [1, 'SINGLE_SOURCE'],
      [2, 'SINGLE_SOURCE'],
    ]);
    expect(now.slice(0, 2).map(shown)).toEqual([
      [1, 'CORROBORATED'],
      [2, 'CORROBORATED'],
    ]);
  },
  '07-timeline': ({ timeline }) => {
    const points = timeline as Record<'count' | 'cooperation' | 'conflict' | 'structure', number>[];
    expect(timeline).toContainEqual(expect.objectContaining({ start: '2020-01-01' }));
    for (const { count, cooperation, conflict, structure } of points) {
      expect(cooperation + conflict + structure).toBe(count);
    }
  },
  '08-two-clocks': (data) => {
    expect(data).toMatchObject({ subgraph: { truncated: false } });
    const { relations } = data['subgraph'] as { relations: { id: string }[] };
    expect(relations).toContainEqual(
      expect.objectContaining({ id: 'rel_azerbaijan-armenia-military-action-2020-war' }),
    );
    expect(relations.map(({ id }) => id)).not.toContain('rel_azerbaijan-nagorno-karabakh-operation-2023-09');
  },
  '09-gaps': ({ gaps }) => {
    const { totalCount, nodes } = gaps as { totalCount: number; nodes: unknown[] };
    expect(nodes).toHaveLength(10);
    expect(totalCount).toBeGreaterThan(10);
    expect(gaps).toMatchObject({ pageInfo: { hasNextPage: true } });
  },
  '10-neighbourhood': ({ neighbourhood }) => {
    const { actors, relations } = neighbourhood as { actors: { id: string }[]; relations: End[] };
    const ids = actors.map(({ id }) => id);
    expect(ids).toContain('act_azerbaijan');
    expect(relations.length).toBeGreaterThan(2);
    for (const { from, to } of relations) expect(ids).toEqual(expect.arrayContaining([from.id, to.id]));
  },
  '11-page-by-page': ({ relations }) => {
    const { edges } = relations as { edges: { cursor: string }[] };
    expect(edges).toHaveLength(5);
    expect(relations).toMatchObject({
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: edges[4]?.cursor },
    });
  },
  '12-what-a-source-carries': (data) => {
    const source = { id: 'src_002', held: false, published: '2023-09-20~' };
    expect(data).toMatchObject({ sources: { nodes: [source] } });
    const { nodes } = data['sources'] as { nodes: { citations: { totalCount: number } }[] };
    expect(nodes[0]?.citations.totalCount).toBeGreaterThan(20);
  },
  '13-actors-with-their-relations': ({ actors }) => {
    const { totalCount, nodes } = actors as {
      totalCount: number;
      nodes: { name: string; kind: string; relations: { totalCount: number } }[];
    };
    expect(nodes).toHaveLength(totalCount);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['STATE', 'TERRITORY']));
    const armenia = nodes.find(({ name }) => name === 'Armenia');
    expect(armenia?.relations.totalCount).toBeGreaterThan(3);
  },
  '14-anything-by-its-id': (data) => {
    expect(data).toMatchObject({
      viewer: { role: 'READER' },
      claim: { __typename: 'Claim', id: 'clm_0041', relation: { label: 'visits' } },
      actor: { __typename: 'Actor', name: 'Armenia' },
    });
  },
  '15-vocabulary': ({ vocabulary }) => {
    expect(vocabulary).toHaveLength(relationTypes.length);
    expect(vocabulary).toContainEqual(
      expect.objectContaining({ type: 'ARMS_SUPPLY', ploverCode: 'AID', cameoCodes: ['072'] }),
    );
  },
  '16-integrity': ({ integrity }) => {
    expect(integrity).toMatchObject({
      ok: true,
      relationsWithoutClaim: 0,
      claimsWithoutCitation: 0,
      relationsOutOfVocabulary: 0,
    });
  },
  '17-add-source': ({ addSource }) => {
    expect(addSource).toMatchObject({ held: true, sha256: expect.stringMatching(/^[\da-f]{64}$/u) });
  },
  '18-record-claim': ({ recordClaim }) => {
    expect(recordClaim).toMatchObject({
      recordedBy: 'editor',
      citations: [{ status: 'UNVERIFIED', anchor: { fragment: 'char=604,648' } }],
      relation: { from: { name: 'Ministry of Defense of Israel' }, evidence: 'SINGLE_SOURCE' },
    });
  },
  '19-revise-claim': ({ reviseClaim }) => {
    expect(reviseClaim).toMatchObject({ id: 'clm_0104', attribution: 'officials in Nagorno-Karabakh' });
    const { relation } = reviseClaim as { relation: { history: { what: string }[] } };
    expect(relation.history.at(-1)).toMatchObject({ what: 'reviseClaim', subjectId: 'clm_0104' });
  },
  '20-merge-actors': ({ mergeActors }) => {
    expect(mergeActors).toMatchObject({
      absorbedIds: ['act_recep-tayyip-erdogan'],
      actor: { id: 'act_turkey' },
      mergedBy: 'admin',
    });
  },
  '21-undo-merge': ({ undoMerge }) => {
    expect(undoMerge).toMatchObject([{ id: 'act_turkey' }, { id: 'act_recep-tayyip-erdogan' }]);
  },
  '22-relation-changed': ({ relationChanged }) => {
    expect(relationChanged).toMatchObject({
      kind: 'CHANGED',
      relationId: 'rel_azerbaijan-nagorno-karabakh-operation-2023-09',
      relation: { from: { name: 'Azerbaijan' }, label: 'uses force against' },
    });
  },
  '23-overview': ({ overview, relations }) => {
    const { actors, bands, relationCount, relationsWithin } = overview as {
      actors: unknown[];
      bands: { count: number }[];
      relationCount: number;
      relationsWithin: number;
    };
    expect(actors).toHaveLength(12);
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(relationsWithin);
    expect(relationCount).toBeGreaterThan(relationsWithin);
    const { totalCount, nodes } = relations as { totalCount: number; nodes: unknown[] };
    expect(totalCount).toBeGreaterThan(1);
    expect(nodes).toHaveLength(Math.min(50, totalCount));
  },
  '24-search': ({ search }) => {
    const { nodes, counts, truncated } = search as {
      nodes: { kind: string; matches: { text: string }[] }[];
      counts: { kind: string; count: number }[];
      truncated: boolean;
    };
    expect(truncated).toBe(false);
    expect(counts.map(({ kind }) => kind)).toEqual(['ACTOR', 'RELATION', 'CLAIM', 'QUOTE', 'SOURCE']);
    const relations = nodes.filter(({ kind }) => kind === 'RELATION');
    expect(relations).toHaveLength(5);
    for (const { matches } of relations) expect(matches[0]?.text).toMatch(/ supplies arms to Azerbaijan$/u);
  },
};

interface Hop {
  readonly relationCount: number;
  readonly relations: readonly {
    readonly label: string;
    readonly claims: readonly {
      readonly citations: readonly { readonly anchor: { readonly fragment: string } }[];
    }[];
  }[];
}
interface Chain {
  readonly length: number;
  readonly weakest: string;
}
interface End {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

function named(name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`There is no example ${name}`);
  return found;
}

async function ask({ query, variables }: Pick<Example, 'query' | 'variables'>, token?: string) {
  const response = await fetch(`${entente.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Runs a command of a header as it stands, from the project's folder; what it prints, until it ends or that is enough. */
function runCommand(command: string, isEnough: (out: string) => boolean = () => false): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `set -o pipefail; exec ${command}`], {
      cwd: root,
      detached: true,
      env: {
        ...process.env,
        CURL_HOME: folder,
        ENTENTE_EDITOR_TOKEN: tokens.editor,
        ENTENTE_ADMIN_TOKEN: tokens.admin,
      },
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (isEnough(out) && child.pid !== undefined) process.kill(-child.pid);
    });
    child.on('error', reject);
    child.on('close', () => resolve(out));
  });
}

function assertAnswer(name: string, { data, errors }: Answer): void {
  expect(errors).toBeUndefined();
  expected[name]?.(data ?? {});
}

const ofKind = (kind: `${OperationTypeNode}`) =>
  examples.filter((example) => `${example.kind}` === kind).map(({ name }) => [name]);
/** What needs the answer of another one first is run by itself. */
const plainMutations = ofKind('mutation').filter(([name]) => !/merge/u.test(name ?? ''));

describe('the worked examples', () => {
  it('are all there, each with a title, an explanation, a command and an expectation', () => {
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(expected));
    for (const { title, explanation, command } of examples) {
      expect(title).toMatch(/^[A-Z].{10,80}$/u);
      expect(explanation.length).toBeGreaterThan(80);
      expect(command).toMatch(/^(curl|jq) /u);
    }
  });

  it.each(ofKind('query'))('%s answers on the sample graph', async (name) => {
    assertAnswer(name, await ask(named(name)));
  });

  withCurl.each(ofKind('query'))('%s answers to its command as it stands', async (name) => {
    assertAnswer(name, JSON.parse(await runCommand(named(name).command)) as Answer);
  });

  it.each(plainMutations)('%s writes, and again does no harm', async (name) => {
    const first = await ask(named(name), tokens.editor);
    assertAnswer(name, first);
    assertAnswer(name, await ask(named(name), tokens.editor));
  });

  withCurlAndJq.each(plainMutations)('%s writes by its command as it stands', async (name) => {
    assertAnswer(name, JSON.parse(await runCommand(named(name).command)) as Answer);
  });

  it('20-merge-actors and 21-undo-merge lead there and back', async () => {
    const merged = await ask(named('20-merge-actors'), tokens.admin);
    assertAnswer('20-merge-actors', merged);
    const { id } = merged.data?.['mergeActors'] as { id: string };
    const { query } = named('21-undo-merge');
    assertAnswer('21-undo-merge', await ask({ query, variables: { id } }, tokens.admin));
  });

  withCurl('22-relation-changed tells by its command of what another writes', async () => {
    // Another change than the example's own, which is made by now: nothing is told of what changes nothing.
    const { query } = named('19-revise-claim');
    const variables = { input: { id: 'clm_0104', attribution: 'officials in the region' } };
    let written: Promise<Answer> | undefined;
    const out = await runCommand(named('22-relation-changed').command, (said) => {
      if (said.includes('id: ')) written ??= ask({ query, variables }, tokens.editor);
      return /event: next\ndata: .*\n\n/u.test(said);
    });
    expect((await written)?.errors).toBeUndefined();
    assertAnswer('22-relation-changed', JSON.parse(/^data: (.*)$/mu.exec(out)?.[1] ?? '') as Answer);
  });
});
