import { sealQuote } from '@entente/documents';
import { type ActorNamed, type Evidence, foldName, nameKey, originOf, sourceOrigin } from '@entente/model';
import type { BulkFiles } from '@entente/store';
import { benchActors } from './benchActors.js';
import { type BenchRelation, benchRelations } from './benchRelations.js';
import { type BenchSource, benchSources } from './benchSources.js';
import type { GraphSize } from './graphSize.js';
import { IdMaker, Random, words } from './random.js';
import { weighRelation } from './weighRelation.js';

/** No attribution and no publisher of the generated graph is called as an actor is. */
const nobody: ActorNamed = () => null;
const noSource = { id: '', publisher: null, textKey: null };

/** What was written. */
export interface GraphCounts {
  readonly actors: number;
  readonly sources: number;
  readonly relations: number;
  readonly claims: number;
  readonly byEvidence: Readonly<Record<Evidence, number>>;
}

/** Writes a generated graph into the files of a bulk import, each node and relation with just the properties that the store gives it. */
export function writeGraph(
  size: GraphSize,
  files: BulkFiles,
  report: (fraction: number) => void,
): GraphCounts {
  const actors = benchActors(size);
  const sources = benchSources(size);
  const sourceNumbers = new Map(sources.map(({ id }, i) => [id, i]));
  actors.forEach((actor, i) => {
    const aliases = actor.aliases.map(({ name }) => name);
    const names = [actor.name, ...aliases];
    files.write('actors', [i], {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      description: actor.description ?? undefined,
      aliasNames: aliases,
      aliasKinds: actor.aliases.map(({ kind }) => kind),
      identifierSchemes: actor.identifiers.map(({ scheme }) => scheme),
      identifierValues: actor.identifiers.map(({ value }) => value),
      names,
      nameKeys: names.map(nameKey),
    });
  });
  sources.forEach((source, i) => {
    const { id, title, authors, mediaType, text, publisher, published, url, language, sha256 } = source;
    files.write('sources', [i], {
      ...{ id, title, authors, mediaType, held: text !== null, publisher, url, language, sha256 },
      published: published?.text,
      publishedEarliest: published?.earliest,
      publishedLatest: published?.latest,
      origin: sourceOrigin(source, nobody),
      publisherKey: publisher === null ? null : foldName(publisher),
      textKey: source.textKey,
    });
    if (text !== null) files.write('documents', [], { sourceId: id, text, textSha256: sha256 });
  });

  const writing: Writing = {
    files,
    sourceNumbers,
    random: new Random(5),
    citationIds: new IdMaker('citation', new Random(6)),
  };
  const byEvidence = { CORROBORATED: 0, SINGLE_SOURCE: 0, ALLEGED: 0, CONTESTED: 0, DENIED: 0 };
  let relations = 0;
  let claims = 0;
  for (const relation of benchRelations(size, actors, sources)) {
    byEvidence[writeRelation(relation, files)] += 1;
    for (const claim of relation.claims) {
      writeClaim(claim, claims, relation, writing);
      claims += 1;
    }
    relations += 1;
    if (relations % 10_000 === 0) report(relations / size.relations);
  }
  files.close();
  return { actors: actors.length, sources: sources.length, relations, claims, byEvidence };
}

interface Writing {
  readonly files: BulkFiles;
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly random: Random;
  readonly citationIds: IdMaker;
}

function writeRelation(relation: BenchRelation, files: BulkFiles): Evidence {
  const { id, type, from, to, occurred, qualifiers, claims } = relation;
  const weighed = weighRelation(id, occurred?.earliest ?? null, claims);
  files.write('relations', [from, to, type], {
    id,
    qualifiers: JSON.stringify(qualifiers),
    occurred: occurred?.text,
    earliest: occurred?.earliest,
    latest: occurred?.latest,
    endsOn: occurred?.endsOn,
    ...weighed,
  });
  return weighed.evidence;
}

function writeClaim(
  claim: BenchRelation['claims'][number],
  number: number,
  { id, fromActor, toActor }: BenchRelation,
  { files, sourceNumbers, random, citationIds }: Writing,
): void {
  const { voice } = claim;
  const attribution = voice.kind === 'attribution' ? voice.attribution : undefined;
  files.write('claims', [number], {
    id: claim.id,
    relationId: id,
    fromId: fromActor.id,
    toId: toActor.id,
    stance: claim.stance,
    summary: claim.summary,
    qualifiers: '[]',
    recordedAt: claim.recordedAt,
    recordedBy: 'bench',
    speakerId: voice.kind === 'speaker' ? voice.speakerId : undefined,
    attribution,
    attributionKey: attribution === undefined ? undefined : foldName(attribution),
    origin: voice.kind === 'source' ? undefined : originOf(voice, noSource, nobody),
  });
  for (const source of claim.sources) {
    const properties = { id: citationIds.next(), ...citationIn(source, random) };
    files.write('citations', [number, sourceNumbers.get(source.id) ?? null], properties);
  }
}

/** A citation somewhere in a source. In one that is held the anchor is VERIFIED; of the others half have their quotes known by a seal. */
function citationIn({ text }: BenchSource, random: Random): Readonly<Record<string, unknown>> {
  const length = 60 + random.below(100);
  const start = random.below((text?.length ?? 20_000) - length - 1);
  const end = start + length;
  const place = { kind: 'TEXT', start, end };
  if (text === null) {
    const seal = random.chance(0.5) ? { quoteSha256: random.hex(32), opening: words(random, 6) } : {};
    return { ...place, status: 'UNVERIFIED', ...seal };
  }
  // As readPassage gives them, without counting the characters of the whole text for each.
  const quote = text.slice(start, end);
  const { sha256: quoteSha256, opening } = sealQuote(quote);
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 80)];
  return { ...place, status: 'VERIFIED', quote, before, after, quoteSha256, opening };
}
