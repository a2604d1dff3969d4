import { join } from 'node:path';
import { CsvFile, type CsvField } from './csvFile.js';

/**
 * The columns of each file: `:ID` and the like, which Neo4j's import reads by itself, then every property that the store gives such a
 * node or relationship, with its type where it is no text.
 */
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
    'origin',
    'publisher',
    'publisherKey',
    'textKey',
    'published',
    'url',
    'language',
    'sha256',
    'publishedEarliest:date',
    'publishedLatest:date',
    'reliability',
    'judgement',
  ],
  documents: ['sourceId', 'text', 'textSha256', 'pageStarts:long[]'],
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
    'occurred',
    'credibility:long',
    'judgement',
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
    'paragraph:long',
    'page:long',
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
    'knownOccurred:string[]',
    'knownQualifiers:string[]',
    'knownEarliest:date[]',
    'knownLatest:date[]',
    'knownEndsOn:date[]',
    'knownStarts:date[]',
    'nearOrigins:string[]',
    'nearSince:date[]',
  ],
  nameKeys: ['key', 'actorIds:string[]'],
  identifierKeys: ['key', 'actorIds:string[]'],
  logEntries: [
    'id',
    'at',
    'by',
    'requestId',
    'what',
    'subjectId',
    'relationId',
    'after',
    'concerns:string[]',
    'sequence:long',
  ],
  logHead: ['id', 'sequence:long'],
} as const;

type FileName = keyof typeof columns;

/** What the import calls the nodes or relationships of each file; those of relations each give their own type. */
const labels: Readonly<Record<FileName, string>> = {
  actors: '--nodes=Actor',
  sources: '--nodes=Source',
  documents: '--nodes=Document',
  claims: '--nodes=Claim',
  nameKeys: '--nodes=NameKey',
  identifierKeys: '--nodes=IdentifierKey',
  logEntries: '--nodes=LogEntry',
  logHead: '--nodes=LogHead',
  citations: '--relationships=CITES',
  relations: '--relationships',
};

/** The value of a property as a driver would take it. */
type Property = CsvField | undefined;

/** A graph as CSV files for `neo4j-admin database import full`, `<name>.csv` in a folder. */
export class BulkFiles {
  readonly #files: Readonly<Record<FileName, CsvFile>>;
  constructor(readonly folder: string) {
    const names = Object.keys(columns) as FileName[];
    this.#files = Object.fromEntries(
      names.map((name) => [name, new CsvFile(join(folder, `${name}.csv`), columns[name])]),
    ) as Record<FileName, CsvFile>;
  }

  /**
   * Writes a node or relationship: the fields of the leading columns, then its properties, which may come in several parts. Putting the parts
   * together first would take longer than all else that is done with a relation.
   * @throws Error for a property that has no column: it would be lost
   */
  write(
    name: FileName,
    leading: readonly CsvField[],
    ...parts: readonly Readonly<Record<string, unknown>>[]
  ): void {
    const places = placesOf(name);
    const fields: CsvField[] = [...leading];
    while (fields.length < columns[name].length) fields.push(null);
    for (const part of parts) {
      for (const key in part) {
        const value = part[key] as Property;
        if (value === undefined) continue;
        const place = places.get(key);
        if (place === undefined) throw new Error(`${name}.csv has no column for ${key}`);
        fields[place] = value;
      }
    }
    this.#files[name].write(fields);
  }

  close(): void {
    for (const file of Object.values(this.#files)) file.close();
  }

  /** The words of the command that loads the files into an empty database, without the name of the tool. They name files in `folder`. */
  command(folder = this.folder): string[] {
    const longest = Math.max(...Object.values(this.#files).map((file) => file.longest));
    const megabytes = Math.max(4, Math.ceil((4 * longest) / 2 ** 20) + 1);
    return [
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination=true',
      '--id-type=integer',
      '--array-delimiter=U+001F',
      '--multiline-fields=true',
      `--read-buffer-size=${megabytes}m`,
      `--report-file=${join(folder, 'import.report')}`,
      ...(Object.keys(labels) as FileName[]).map((name) => `${labels[name]}=${join(folder, `${name}.csv`)}`),
    ];
  }
}

const known = new Map<FileName, ReadonlyMap<string, number>>();

/** In which column of a file each property stands. */
function placesOf(name: FileName): ReadonlyMap<string, number> {
  const found = known.get(name);
  if (found) return found;
  const places = new Map(
    columns[name].flatMap((column, i) =>
      column.startsWith(':') ? [] : [[column.replace(/:.*$/u, ''), i] as const],
    ),
  );
  known.set(name, places);
  return places;
}
