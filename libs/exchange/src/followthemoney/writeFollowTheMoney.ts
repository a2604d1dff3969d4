import {
  type Actor,
  type ActorKind,
  edtfReach,
  OPEN_END,
  OPEN_START,
  type Relation,
  relationTypeInfoOf,
  type Source,
} from '@entente/model';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { verbOf } from '../graph-columns/graphColumns.js';

/**
 * FollowTheMoney entities, one a line: actors, the sources as documents, relations as what lies between them, with the documents as their proof.
 * What the model has no schema for is an UnknownLink whose role is the verb.
 */
export const followTheMoney: ExportFormat = {
  name: 'ftm',
  description: 'FollowTheMoney entities, for OpenAleph, OpenSanctions and the ftm tool',
  ending: 'ftm.json',
  mediaType: 'application/json+ftm',
  isText: true,
  needs: { quotes: false, speakers: false },
  write: writeEntities,
};

/** An id as FollowTheMoney has them: letters, digits, dots and dashes, a letter or digit at each end. `act_turkey` is `act-turkey`. */
const entityId = (id: string): string =>
  id.replace('_', '-').replaceAll(/_|[.-]$/gu, (sign) => `.x${sign.charCodeAt(0).toString(16)}`);

/** Texts of properties; what is null or empty is left out. */
type Properties = Readonly<Record<string, readonly (string | null)[]>>;

async function* writeEntities(graph: ExportedGraph): AsyncGenerator<string> {
  for await (const actor of graph.actors()) yield actorEntity(actor);
  const documents = new Set<string>();
  for await (const relation of graph.relations()) {
    for (const source of sourcesOf(relation)) {
      if (documents.has(source.id)) continue;
      documents.add(source.id);
      yield documentEntity(source);
    }
    yield linkEntity(relation);
  }
}

function entity(id: string, schema: string, properties: Properties): string {
  const given = Object.entries(properties)
    .map(
      ([name, values]) =>
        [name, [...new Set(values.filter((value) => value !== null && value !== ''))]] as const,
    )
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id: entityId(id), schema, properties: Object.fromEntries(given) })}\n`;
}

const schemata: Readonly<Record<ActorKind, string>> = {
  STATE: 'PublicBody',
  TERRITORY: 'LegalEntity',
  OFFICIAL: 'Person',
  PERSON: 'Person',
  COMPANY: 'Company',
  ORGANIZATION: 'Organization',
  ARMED_GROUP: 'Organization',
};

function actorEntity({ id, kind, name, description, aliases, identifiers }: Actor): string {
  return entity(id, schemata[kind], {
    name: [name],
    alias: aliases.map((alias) => alias.name),
    description: [description],
    wikidataId: identifiers.filter(({ scheme }) => scheme === 'wikidata').map(({ value }) => value),
    notes: identifiers
      .filter(({ scheme }) => scheme !== 'wikidata')
      .map(({ scheme, value }) => `${scheme}: ${value}`),
  });
}

function documentEntity({ id, title, publisher, authors, published, url, mediaType }: Source): string {
  return entity(id, 'Document', {
    title: [title],
    fileName: [title],
    publisher: [publisher],
    author: authors,
    publishedAt: [published === null ? null : plainDate(published)],
    sourceUrl: [url],
    mimeType: [mediaType],
  });
}

function linkEntity(relation: Relation): string {
  const { id, type, occurred, evidence, qualifiers, claims } = relation;
  const sources = sourcesOf(relation);
  const stances = [...new Set(claims?.map(({ stance }) => stance))];
  const { schema, from, to } = linkOf(relation);
  return entity(id, schema, {
    [from]: [entityId(relation.from.id)],
    [to]: [entityId(relation.to.id)],
    ...(schema === 'Payment'
      ? { purpose: [verbOf(relation)] }
      : { role: [verbOf(relation)], status: [evidence] }),
    ...datesOf(occurred),
    summary: claims?.map(({ summary }) => summary) ?? [],
    description: [
      `${type}, ${relationTypeInfoOf(type).tone}. Evidence: ${evidence}; documents: ${relation.documents}; publishers: ${relation.publishers}; stances: ${stances.join(', ')}`,
      ...qualifiers.map(({ key, value, unit }) => `${key}: ${unit === null ? value : `${value} ${unit}`}`),
    ],
    recordId: [id],
    publisher: sources.map(({ publisher }) => publisher),
    sourceUrl: sources.map(({ url }) => url),
    proof: sources.map((source) => entityId(source.id)),
  });
}

/** Which schema fits a relation between such actors, and what it calls its ends. */
function linkOf({ type, from, to }: Relation): { schema: string; from: string; to: string } {
  const organizations: readonly string[] = ['PublicBody', 'Organization', 'Company'];
  const isOrganization = organizations.includes(schemata[to.kind]);
  if (type === 'OWNERSHIP' && to.kind === 'COMPANY')
    return { schema: 'Ownership', from: 'owner', to: 'asset' };
  if (type === 'MEMBERSHIP' && isOrganization) {
    return { schema: 'Membership', from: 'member', to: 'organization' };
  }
  if (type === 'OFFICE' && schemata[from.kind] === 'Person' && isOrganization) {
    return { schema: 'Employment', from: 'employee', to: 'employer' };
  }
  if (type === 'AID') return { schema: 'Payment', from: 'payer', to: 'beneficiary' };
  return { schema: 'UnknownLink', from: 'subject', to: 'object' };
}

/** A single date as it is, an interval by its first and last day. */
function datesOf(occurred: string | null): Properties {
  if (occurred === null) return {};
  const plain = plainDate(occurred);
  if (plain !== null) return { date: [plain] };
  const { earliest, latest } = edtfReach(occurred);
  const [start = '', end = start] = occurred.split('/');
  return {
    startDate: [earliest === OPEN_START ? null : (plainDate(start) ?? dayOf(earliest))],
    endDate: [latest === OPEN_END ? null : (plainDate(end) ?? dayOf(latest))],
  };
}

/** A year, a month or a day, without its qualifier; null for what FollowTheMoney has no form for. */
const plainDate = (text: string): string | null => {
  const [, date = null, month] = /^(\d{4}(?:-(\d{2})(?:-\d{2})?)?)[~?%]?$/u.exec(text) ?? [];
  return month === undefined || Number(month) <= 12 ? date : null;
};

const dayOf = (day: string): string | null => (day.startsWith('-') ? null : day);

function sourcesOf({ claims }: Relation): readonly Source[] {
  const sources = (claims ?? []).flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
