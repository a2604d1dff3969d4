import {
  AnchorKind,
  type Credibility,
  type EdtfDate,
  type Judgement,
  type Qualifier,
  type Reliability,
} from '@entente/model';
import type { ExchangeRow } from '../exchangeRow.js';

/** A row as a line of claims JSONL, line break included: keys in a fixed order, nothing empty, so that equal graphs are equal files. */
export function printClaimsRow(row: ExchangeRow): string {
  return `${JSON.stringify(toObject(row))}\n`;
}

function toObject(row: ExchangeRow): Record<string, unknown> {
  switch (row.kind) {
    case 'actor': {
      const { id, kind, name, description, aliases, identifiers } = row.actor;
      return { row: 'actor', ...present({ id, kind, name, description, aliases, identifiers }) };
    }
    case 'source': {
      const { id, title, publisher, authors, published, url, language, mediaType, ...rest } = row.source;
      const { sha256, document, reliability } = rest;
      return {
        row: 'source',
        ...present({
          id,
          title,
          publisher,
          authors,
          published: print(published),
          url,
          language,
          mediaType,
          sha256,
        }),
        ...present({
          text: document?.text,
          textSha256: document?.textSha256 === sha256 ? undefined : document?.textSha256,
          pageStarts: document?.pageStarts ?? undefined,
          reliability: printJudgement(reliability),
        }),
      };
    }
    case 'claim':
      return claimObject(row);
  }
}

function claimObject({ relation, claim }: Extract<ExchangeRow, { kind: 'claim' }>): Record<string, unknown> {
  const { id, type, from, to, occurred } = relation;
  const { voice, recorded } = claim;
  return {
    row: 'claim',
    id: claim.id,
    relation: present({
      id,
      type,
      from,
      to,
      occurred: print(occurred),
      qualifiers: qualifiersOf(relation.qualifiers),
    }),
    ...present({
      stance: claim.stance,
      summary: claim.summary,
      speaker: voice.kind === 'speaker' ? voice.speakerId : undefined,
      attribution: voice.kind === 'attribution' ? voice.attribution : undefined,
      occurred: print(claim.occurred),
      qualifiers: qualifiersOf(claim.qualifiers),
      citations: claim.citations.map(({ id: citationId, sourceId, anchor, seal }) =>
        present({
          id: citationId,
          source: sourceId,
          kind: anchor.kind === AnchorKind.TEXT ? undefined : anchor.kind,
          start: anchor.start,
          end: anchor.end,
          quoteSha256: seal?.sha256,
          opening: seal?.opening,
        }),
      ),
      recordedAt: recorded?.at,
      recordedBy: recorded?.by,
      credibility: printJudgement(claim.credibility),
    }),
  };
}

/** With its keys in a fixed order. */
const printJudgement = (judgement: Judgement<Reliability | Credibility> | null | undefined) =>
  judgement && { grade: judgement.grade, reason: judgement.reason, by: judgement.by, at: judgement.at };

const print = (date: EdtfDate | null): string | undefined => date?.text;

const qualifiersOf = (qualifiers: readonly Qualifier[]): Record<string, unknown>[] =>
  qualifiers.map(({ key, value, unit }) => present({ key, value, unit }));

/** An object without what is null, undefined, an empty text or an empty list. */
function present(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
