import {
  checkQualifiers,
  checkSha256,
  checkSummary,
  checkUrl,
  type CitationDraft,
  type EdtfDate,
  type IdSubject,
  InvalidInputError,
  isId,
  isNonEmpty,
  makeAnchor,
  makeVoice,
  parseEdtf,
  type Qualifier,
} from '@entente/model';
import type { ExchangeRow } from '../exchangeRow.js';
import { CitationRequiredError } from './citationRequiredError.js';
import type { ClaimsClaimRow, ClaimsRow, ClaimsSourceRow } from './claimsRowSchema.js';

/** What a row that has its shape means. @throws DomainError naming the field; CitationRequiredError for a claim without a citation. */
export function readClaimsRow(row: ClaimsRow): ExchangeRow {
  switch (row.row) {
    case 'actor': {
      const { row: _, description, ...actor } = row;
      return {
        kind: 'actor',
        actor: { ...actor, id: readId('actor', row.id, 'id'), description: description ?? null },
      };
    }
    case 'source':
      return { kind: 'source', source: readSource(row) };
    case 'claim':
      return readClaim(row);
  }
}

function readSource({ row: _, text, textSha256, ...source }: ClaimsSourceRow) {
  const sha256 = source.sha256 === undefined ? null : checkSha256(source.sha256);
  if (text !== undefined && sha256 === null) {
    throw new InvalidInputError('A source with a text needs the sha256 of its document', 'sha256');
  }
  const ofText = textSha256 === undefined ? sha256 : checkSha256(textSha256, 'textSha256');
  return {
    ...source,
    id: readId('source', source.id, 'id'),
    publisher: source.publisher ?? null,
    published: readDate(source.published, 'published'),
    url: source.url === undefined ? null : checkUrl(source.url),
    language: source.language ?? null,
    sha256,
    document: text === undefined || ofText === null ? null : { text, textSha256: ofText },
  };
}

function readClaim(row: ClaimsClaimRow): ExchangeRow {
  const { relation } = row;
  const citations = row.citations.map(readCitation);
  if (!isNonEmpty(citations)) throw new CitationRequiredError();
  const qualifiers = readQualifiers(row.qualifiers);
  const ofRelation = readQualifiers(relation.qualifiers);
  checkQualifiers(relation.type, qualifiers);
  checkQualifiers(relation.type, ofRelation, 'relation.qualifiers');
  const { recordedAt, recordedBy } = row;
  if ((recordedAt === undefined) !== (recordedBy === undefined)) {
    throw new InvalidInputError('recordedAt and recordedBy go together', 'recordedAt');
  }
  return {
    kind: 'claim',
    relation: {
      id: readId('relation', relation.id, 'relation.id'),
      type: relation.type,
      from: readId('actor', relation.from, 'relation.from'),
      to: readId('actor', relation.to, 'relation.to'),
      occurred: readDate(relation.occurred, 'relation.occurred'),
      qualifiers: ofRelation,
    },
    claim: {
      id: readId('claim', row.id, 'id'),
      stance: row.stance,
      summary: checkSummary(row.summary),
      voice: makeVoice(row.speaker, row.attribution),
      occurred: readDate(row.occurred, 'occurred'),
      qualifiers,
      citations,
      recorded:
        recordedAt === undefined || recordedBy === undefined ? null : { at: recordedAt, by: recordedBy },
    },
  };
}

function readCitation(row: ClaimsClaimRow['citations'][number], i: number): CitationDraft {
  const field = `citations.${i}`;
  const { quoteSha256, opening } = row;
  return {
    id: readId('citation', row.id, `${field}.id`),
    sourceId: readId('source', row.source, `${field}.source`),
    anchor: makeAnchor(row.kind, row.start, row.end, field),
    seal:
      quoteSha256 === undefined
        ? null
        : { sha256: checkSha256(quoteSha256, `${field}.quoteSha256`), opening: opening ?? '' },
  };
}

function readQualifiers(rows: ClaimsClaimRow['qualifiers']): Qualifier[] {
  return rows.map(({ key, value, unit }) => ({ key, value, unit: unit ?? null }));
}

function readDate(text: string | undefined, field: string): EdtfDate | null {
  return text === undefined ? null : parseEdtf(text, field);
}

function readId(subject: IdSubject, id: string, field: string): string {
  if (isId(subject, id)) return id;
  throw new InvalidInputError(
    `"${id}" is no id of ${subject === 'actor' ? 'an actor' : `a ${subject}`}; write it as ${exampleIds[subject]}`,
    field,
  );
}

const exampleIds: Record<IdSubject, string> = {
  actor: 'act_israel',
  relation: 'rel_0001',
  claim: 'clm_0001',
  citation: 'cit_0001',
  source: 'src_0001',
  merge: 'mrg_0001',
  logEntry: 'log_0001',
};
