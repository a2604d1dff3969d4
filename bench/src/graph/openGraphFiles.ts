import { join } from 'node:path';
import { CsvFile } from './csvFile.js';

/** The columns of each file, as the header of Neo4j's import has them: name:type, where it is no text. A number that starts with : is not kept. */
const columns = {
  actors: [
    ':ID(Actor)',
    'id',
    'kind',
    'name',
    'description',
    'aliasNames:string[]',
    'aliasKinds:string[]',
    'identifierSchemes:string[]',
    'identifierValues:string[]',
    'names:string[]',
    'nameKeys:string[]',
  ],
  sources: [
    ':ID(Source)',
    'id',
    'title',
    'authors:string[]',
    'mediaType',
    'held:boolean',
    'publisher',
    'published',
    'url',
    'language',
    'sha256',
    'publishedEarliest:date',
    'publishedLatest:date',
    'origin',
    'publisherKey',
    'textKey',
  ],
  documents: ['sourceId', 'text', 'textSha256'],
  claims: [
    ':ID(Claim)',
    'id',
    'relationId',
    'fromId',
    'toId',
    'stance',
    'summary',
    'qualifiers',
    'recordedAt',
    'recordedBy',
    'speakerId',
    'attribution',
    'attributionKey',
    'origin',
  ],
  citations: [
    ':START_ID(Claim)',
    ':END_ID(Source)',
    'id',
    'kind',
    'start:long',
    'end:long',
    'status',
    'quote',
    'before',
    'after',
    'quoteSha256',
    'opening',
  ],
  relations: [
    ':START_ID(Actor)',
    ':END_ID(Actor)',
    ':TYPE',
    'id',
    'qualifiers',
    'occurred',
    'earliest:date',
    'latest:date',
    'endsOn:date',
    'evidence',
    'evidenceRank:long',
    'independentOrigins:long',
    'documents:long',
    'publishers:long',
    'stances:string[]',
    'sourceIds:string[]',
    'begins:date',
    'strengthKey',
    'knownOn:date[]',
    'knownRanks:long[]',
    'knownOrigins:long[]',
    'knownDocuments:long[]',
    'knownPublishers:long[]',
    'knownStances:string[]',
    'knownSources:long[]',
    'knownBegins:date[]',
    'gapFlags:long',
    'knownGapFlags:long[]',
  ],
} as const;

/** The files that a generated graph is written to. */
export type GraphFiles = Readonly<Record<keyof typeof columns, CsvFile>>;

/** Opens them in a folder: `<name>.csv`. */
export function openGraphFiles(folder: string): GraphFiles {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return Object.fromEntries(
    names.map((name) => [name, new CsvFile(join(folder, `${name}.csv`), columns[name])]),
  ) as GraphFiles;
}
