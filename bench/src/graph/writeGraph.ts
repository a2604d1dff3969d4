import { type ActorNamed, type Evidence, foldName, nameKey, originOf, sourceOrigin } from '@entente/model';
import { benchActors } from './benchActors.js';
import { type BenchRelation, benchRelations } from './benchRelations.js';
import { benchSources } from './benchSources.js';
import { citationFields, type GraphFiles, openGraphFiles } from './csvFiles.js';
import type { GraphSize } from './graphSize.js';
import { IdMaker, Random } from './random.js';
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

/** Writes a generated graph as CSV files that Neo4j's import reads, each node and relation with just the properties that the store gives it. */
export function writeGraph(size: GraphSize, folder: string, report: (fraction: number) => void): GraphCounts {
  const actors = benchActors(size);
  const sources = benchSources(size);
  const files = openGraphFiles(folder);
  const sourceNumbers = new Map(sources.map(({ id }, i) => [id, i]));
  actors.forEach((actor, i) => {
    const aliases = actor.aliases.map(({ name }) => name);
    const names = [actor.name, ...aliases];
    files.actors.write([
      i,
      actor.id,
      actor.kind,
      actor.name,
      actor.description,
      aliases,
      actor.aliases.map(({ kind }) => kind),
      actor.identifiers.map(({ scheme }) => scheme),
      actor.identifiers.map(({ value }) => value),
      names,
      names.map(nameKey),
    ]);
  });
  sources.forEach((source, i) => {
    const { id, title, authors, mediaType, text, publisher, published, url, language, sha256 } = source;
    const dates = [published?.earliest ?? null, published?.latest ?? null];
    const about = [publisher, published?.text ?? null, url, language, sha256, ...dates];
    const voice = [
      sourceOrigin(source, nobody),
      publisher === null ? null : foldName(publisher),
      source.textKey,
    ];
    files.sources.write([i, id, title, authors, mediaType, text !== null, ...about, ...voice]);
    if (text !== null) files.documents.write([id, text, sha256]);
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
  for (const file of Object.values(files)) file.close();
  return { actors: actors.length, sources: sources.length, relations, claims, byEvidence };
}

interface Writing {
  readonly files: GraphFiles;
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly random: Random;
  readonly citationIds: IdMaker;
}

function writeRelation(relation: BenchRelation, files: GraphFiles): Evidence {
  const { id, type, from, to, occurred, qualifiers, claims } = relation;
  const weighed = weighRelation(id, occurred?.earliest ?? null, claims);
  files.relations.write([
    from,
    to,
    type,
    id,
    JSON.stringify(qualifiers),
    occurred?.text ?? null,
    occurred?.earliest ?? null,
    occurred?.latest ?? null,
    occurred?.endsOn ?? null,
    weighed.evidence,
    weighed.evidenceRank,
    weighed.independentOrigins,
    weighed.documents,
    weighed.publishers,
    weighed.stances,
    weighed.sourceIds,
    weighed.begins,
    weighed.strengthKey,
    weighed.knownOn,
    weighed.knownRanks,
    weighed.knownOrigins,
    weighed.knownDocuments,
    weighed.knownPublishers,
    weighed.knownStances,
    weighed.knownSources,
    weighed.knownBegins,
    weighed.gapFlags,
    weighed.knownGapFlags,
  ]);
  return weighed.evidence;
}

function writeClaim(
  claim: BenchRelation['claims'][number],
  number: number,
  { id, fromActor, toActor }: BenchRelation,
  { files, sourceNumbers, random, citationIds }: Writing,
): void {
  const { voice } = claim;
  files.claims.write([
    number,
    claim.id,
    id,
    fromActor.id,
    toActor.id,
    claim.stance,
    claim.summary,
    '[]',
    claim.recordedAt,
    'bench',
    voice.kind === 'speaker' ? voice.speakerId : null,
    voice.kind === 'attribution' ? voice.attribution : null,
    voice.kind === 'attribution' ? foldName(voice.attribution) : null,
    voice.kind === 'source' ? null : originOf(voice, noSource, nobody),
  ]);
  for (const source of claim.sources) {
    const place = citationFields(source, random);
    files.citations.write([number, sourceNumbers.get(source.id) ?? null, citationIds.next(), ...place]);
  }
}
