import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActorIndex, indexActors, loadProposer, type NamedActor } from '@entente/documents';
import { type Actor, edtfReach, type Qualifier, relationTypes } from '@entente/model';

const root = join(import.meta.dirname, '../../../..');
const documents = join(root, '../shared/seeds');

interface SampleRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly qualifiers?: readonly Qualifier[];
}

/** How far the proposals from the sample's documents are what the sample has. */
export interface SeedFigures {
  readonly relations: number;
  /** Relations whose type and ends are proposed. */
  readonly found: number;
  readonly proposals: number;
  /** Proposals, each type and pair once a document, that the sample has. */
  readonly right: number;
  readonly byType: ReadonlyMap<string, { readonly right: number; readonly of: number }>;
}

const undirected = new Set<string>(relationTypes.flatMap(({ type, directed }) => (directed ? [] : [type])));
const keyOf = (type: string, from: string | null, to: string | null): string =>
  [type, ...(undirected.has(type) ? [String(from), String(to)].sort() : [String(from), String(to)])].join(
    ' ',
  );

/** The rows of a file of the sample. */
function rows<Row>(file: string): Row[] {
  return readFileSync(join(root, 'cypher/sample', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Measures proposals from the documents behind the sample, against the sample; null where the documents are not there. */
export async function measureSeeds(): Promise<SeedFigures | null> {
  if (!existsSync(documents)) return null;
  const { proposeClaims } = await loadProposer();
  const relations = new Map<string, SampleRelation>();
  for (const { relation } of rows<{ relation: SampleRelation | { id: string } }>('claims.jsonl')) {
    if ('type' in relation) relations.set(relation.id, relation);
  }
  const index = sampleIndex([...relations.values()]);
  const wanted = new Map(
    [...relations.values()].map(({ id, type, from, to }) => [id, keyOf(type, from, to)]),
  );
  const inSample = new Set(wanted.values());
  const published = rows<{ published?: string }>('sources.jsonl').map((source) => source.published ?? null);
  const proposed = new Map<string, string>();
  for (const [place, file] of readdirSync(documents).sort().entries()) {
    const date = published[place] ?? null;
    const day = date === null ? null : edtfReach(date).earliest;
    for (const { type, from, to } of proposeClaims(readFileSync(join(documents, file), 'utf8'), index, {
      published: day,
    })) {
      proposed.set(
        `${place} ${type} ${from.id ?? from.text} ${to.id ?? to.text}`,
        keyOf(type, from.id, to.id),
      );
    }
  }
  const keys = new Set(proposed.values());
  const byType = new Map<string, { right: number; of: number }>();
  for (const [id, key] of wanted) {
    const type = relations.get(id)?.type ?? '';
    const known = byType.get(type) ?? { right: 0, of: 0 };
    byType.set(type, { right: known.right + (keys.has(key) ? 1 : 0), of: known.of + 1 });
  }
  return {
    relations: wanted.size,
    found: [...wanted.values()].filter((key) => keys.has(key)).length,
    proposals: proposed.size,
    right: [...proposed.values()].filter((key) => inSample.has(key)).length,
    byType,
  };
}

function sampleIndex(relations: readonly SampleRelation[]): ActorIndex {
  const actors = rows<Partial<Actor> & Pick<Actor, 'id' | 'kind' | 'name'>>('actors.jsonl');
  return indexActors(
    actors.map(({ id, kind, name, aliases = [], identifiers = [] }): NamedActor => ({
      id,
      kind,
      name,
      aliases,
      identifiers,
      offices: relations
        .filter(({ type, from }) => type === 'OFFICE' && from === id)
        .map(({ to, qualifiers = [] }) => ({
          bodyId: to,
          role: qualifiers.find(({ key }) => key === 'role')?.value ?? null,
          from: null,
          to: null,
        })),
    })),
  );
}
