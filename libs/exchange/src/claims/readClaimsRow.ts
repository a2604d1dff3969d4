import { createHash } from 'node:crypto';
import {
  AnchorKind,
  checkLanguage,
  checkMediaType,
  checkQualifiers,
  checkReason,
  checkSha256,
  checkSummary,
  checkUrl,
  type CitationDraft,
  type EdtfDate,
  type HeldDocument,
  type IdSubject,
  InvalidInputError,
  isId,
  isNonEmpty,
  makeAnchor,
  makeVoice,
  parseEdtf,
  type Qualifier,
  type QuoteSeal,
  type SourceDraft,
} from '@entente/model';
import type { ExchangeRow, QuotedCitation, QuotedClaimRow } from '../exchangeRow.js';
import type { ClaimsClaimRow, ClaimsRow, ClaimsSourceRow } from './claimsRowSchema.js';

/** A relation without a source: the one thing that Entente never takes. */
export class CitationRequiredError extends Error {
  readonly code = 'CITATION_REQUIRED';
  readonly field = 'citations';

  constructor() {
    super('A claim needs a citation: say in which source it stands, and where');
  }
}

/** What a row that has its shape means. @throws DomainError naming the field; CitationRequiredError for a claim without a citation. */
export function readClaimsRow(row: ClaimsRow): ExchangeRow | QuotedClaimRow {
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

function readSource({ row: _, text, textSha256, pageStarts, ...source }: ClaimsSourceRow): SourceDraft {
  const given = source.sha256 === undefined ? null : checkSha256(source.sha256);
  if (text === undefined && textSha256 !== undefined) {
    throw new InvalidInputError('textSha256 is that of the text; without text there is none', 'textSha256');
  }
  const document =
    text === undefined
      ? null
      : readText(text, textSha256 === undefined ? given : checkSha256(textSha256, 'textSha256'));
  return {
    ...source,
    id: readId('source', source.id, 'id'),
    publisher: source.publisher ?? null,
    published: readDate(source.published, 'published'),
    url: source.url === undefined ? null : checkUrl(source.url),
    language: source.language === undefined ? null : checkLanguage(source.language),
    mediaType: checkMediaType(source.mediaType),
    sha256: given ?? document?.textSha256 ?? null,
    reliability: source.reliability && checkedReason(source.reliability, 'reliability'),
    document: document !== null && pageStarts !== undefined ? { ...document, pageStarts } : document,
  };
}

/** A judgement with its reason as it is kept. */
const checkedReason = <Judged extends { readonly reason: string }>(
  judgement: Judged,
  field: string,
): Judged => ({
  ...judgement,
  reason: checkReason(judgement.reason, `${field}.reason`),
});

/** A held document, checked against the hash that its row gives (null: none). */
function readText(text: string, expected: string | null): HeldDocument {
  const textSha256 = createHash('sha256').update(text).digest('hex');
  if (expected !== null && expected !== textSha256) {
    throw new InvalidInputError(
      `The text has the SHA-256 ${textSha256}, the row says ${expected}; give the text unchanged, and where its document's bytes ` +
        'are another encoding of it, give textSha256 beside sha256',
      'text',
    );
  }
  return { text, textSha256 };
}

function readClaim(row: ClaimsClaimRow): ExchangeRow | QuotedClaimRow {
  const { relation } = row;
  const citations = readCitations(row.citations);
  if (!isNonEmpty(citations)) throw new CitationRequiredError();
  const qualifiers = readQualifiers(row.qualifiers);
  const ofRelation = readQualifiers(relation.qualifiers);
  checkQualifiers(relation.type, qualifiers);
  checkQualifiers(relation.type, ofRelation, 'relation.qualifiers');
  const { recordedAt, recordedBy } = row;
  if ((recordedAt === undefined) !== (recordedBy === undefined)) {
    throw new InvalidInputError('recordedAt and recordedBy go together', 'recordedAt');
  }
  const draft = {
    id: readId('relation', relation.id, 'relation.id'),
    type: relation.type,
    from: readId('actor', relation.from, 'relation.from'),
    to: readId('actor', relation.to, 'relation.to'),
    occurred: readDate(relation.occurred, 'relation.occurred'),
    qualifiers: ofRelation,
  };
  const claim = {
    id: readId('claim', row.id, 'id'),
    stance: row.stance,
    summary: checkSummary(row.summary),
    voice: makeVoice(
      row.speaker === undefined ? null : readId('actor', row.speaker, 'speaker'),
      row.attribution,
    ),
    occurred: readDate(row.occurred, 'occurred'),
    qualifiers,
    recorded:
      recordedAt === undefined || recordedBy === undefined ? null : { at: recordedAt, by: recordedBy },
    credibility: row.credibility && checkedReason(row.credibility, 'credibility'),
  };
  const placed = citations.flatMap((citation) => ('quote' in citation ? [] : [citation]));
  if (placed.length === citations.length && isNonEmpty(placed)) {
    return { kind: 'claim', relation: draft, claim: { ...claim, citations: placed } };
  }
  return { kind: 'quoted claim', relation: draft, claim, citations };
}

function readCitations(rows: ClaimsClaimRow['citations']): (CitationDraft | QuotedCitation)[] {
  const ids = new Set<string>();
  return rows.map((row, i) => {
    const field = `citations.${i}`;
    if (ids.has(row.id)) throw new InvalidInputError(`The citation ${row.id} is given twice`, `${field}.id`);
    ids.add(row.id);
    const id = readId('citation', row.id, `${field}.id`);
    const sourceId = readId('source', row.source, `${field}.source`);
    const { start, end } = row;
    if (row.quote !== undefined) return { id, sourceId, ...readQuote(row, field) };
    if (start === undefined || end === undefined) {
      throw new InvalidInputError(
        'A citation says where: give start and end, or quote, the passage to the character',
        `${field}.${start === undefined ? 'start' : 'end'}`,
      );
    }
    const beside = (['prefix', 'suffix'] as const).find((key) => row[key] !== undefined);
    if (beside !== undefined) {
      throw new InvalidInputError(
        `${beside} stands beside a quote, not beside start and end`,
        `${field}.${beside}`,
      );
    }
    return { id, sourceId, anchor: makeAnchor(row.kind, start, end, field), seal: readSeal(row, field) };
  });
}

/** @throws InvalidInputError where a place is given beside the quote, or the anchor is not of kind TEXT */
function readQuote(
  row: ClaimsClaimRow['citations'][number],
  field: string,
): Pick<QuotedCitation, 'quote' | 'prefix' | 'suffix'> {
  const { quote = '', prefix, suffix, kind } = row;
  const beside = (['start', 'end', 'quoteSha256', 'opening'] as const).find((key) => row[key] !== undefined);
  if (beside !== undefined) {
    throw new InvalidInputError(
      'A citation gives a quote, which is then found, or start and end with what is known of the quote; not both',
      `${field}.${beside}`,
    );
  }
  if (kind !== AnchorKind.TEXT) {
    throw new InvalidInputError(
      `A quote is found in a text alone; of ${kind} give start and end`,
      `${field}.kind`,
    );
  }
  return { quote, prefix, suffix };
}

function readSeal(
  { quoteSha256, opening = '' }: ClaimsClaimRow['citations'][number],
  field: string,
): QuoteSeal | null {
  if (quoteSha256 === undefined) {
    if (opening === '') return null;
    throw new InvalidInputError(
      'An opening stands beside the quoteSha256 of its quote, not alone',
      `${field}.opening`,
    );
  }
  if ([...opening].length > 80 || opening.trim().split(/\s+/u).length > 6) {
    throw new InvalidInputError(
      'An opening has six words and 80 characters at the most; the quote itself is not kept',
      `${field}.opening`,
    );
  }
  return { sha256: checkSha256(quoteSha256, `${field}.quoteSha256`), opening };
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
  user: 'usr_0001',
  proposal: 'prp_0001',
  credential: 'crd_0001',
  import: 'imp_0001',
};
