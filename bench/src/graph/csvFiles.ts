import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sealQuote } from '@entente/documents';
import type { BenchSource } from './benchSources.js';
import { type Random, words } from './random.js';

/** What a field may hold; a list becomes its members with ; between, null an empty field. */
type Field = string | number | boolean | null | readonly (string | number)[];

const CHUNK = 1 << 20;

/** A CSV file (RFC 4180) as Neo4j's import reads it, written row by row in large pieces. */
class CsvFile {
  readonly #file: number;
  #text = '';

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, 'w');
    this.write(columns);
  }

  write(fields: readonly Field[]): void {
    this.#text += `${fields.map(print).join(',')}\n`;
    if (this.#text.length > CHUNK) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

function print(field: Field): string {
  if (field === null) return '';
  const text = Array.isArray(field) ? field.join(';') : String(field);
  return /[",\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Where in a source a claim stands: kind, start, end; and what came of that: status, quote, before, after, the quote's
 * hash and its first words. In a source that is held the anchor is VERIFIED; in another half of the quotes are known by their seal.
 */
export function citationFields({ text }: BenchSource, random: Random): Field[] {
  const length = 60 + random.below(100);
  const start = random.below((text?.length ?? 20_000) - length - 1);
  const place = ['TEXT', start, start + length];
  if (text === null) {
    const sealed = random.chance(0.5);
    return [
      ...place,
      'UNVERIFIED',
      null,
      null,
      null,
      sealed ? random.hex(32) : null,
      sealed ? words(random, 6) : null,
    ];
  }
  // As readPassage gives them, without counting the characters of the whole text for each.
  const quote = text.slice(start, start + length);
  const { sha256, opening } = sealQuote(quote);
  const [before, after] = [
    text.slice(Math.max(0, start - 80), start),
    text.slice(start + length, start + length + 80),
  ];
  return [...place, 'VERIFIED', quote, before, after, sha256, opening];
}

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
