import {
  type ActorNamed,
  type CitationDraft,
  type ClaimDraft,
  foldName,
  type HeldDocument,
  type JudgeCitation,
  type JudgedCitation,
  NotFoundError,
  originOf,
  type Voice,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import type { CitationProperties, ClaimRow } from '../row-mappers/claimRow.js';
import { credibilityProperties } from '../row-mappers/judgementRow.js';
import { type DocumentColumns, type SourceProperties, toDocument } from '../row-mappers/sourceRow.js';

/** What a write needs to know of a source: its properties, and its document where it is held. */
export interface CitableSource {
  readonly source: SourceProperties;
  readonly document: HeldDocument | null;
}

/** The sources with these ids or of documents with these hashes, locked until the transaction ends. */
export async function citableSources(
  query: Query,
  by: { ids?: readonly string[]; sha256s?: readonly string[] },
): Promise<CitableSource[]> {
  const rows = await query<{ source: SourceProperties } & DocumentColumns>('sources-to-cite', {
    ids: by.ids ?? [],
    sha256s: by.sha256s ?? [],
  });
  return rows.map(({ source, ...document }) => ({ source, document: toDocument(document) }));
}

/** The sources that citations name, by id, locked. @throws NotFoundError for the first that is not there. */
export async function citedSources(
  query: Query,
  citations: readonly CitationDraft[],
): Promise<Map<string, CitableSource>> {
  const ids = [...new Set(citations.map(({ sourceId }) => sourceId))];
  const sources = new Map((await citableSources(query, { ids })).map((cited) => [cited.source.id, cited]));
  citations.forEach(({ sourceId }, i) => {
    if (!sources.has(sourceId))
      throw new NotFoundError(`There is no source ${sourceId}`, `citations.${i}.sourceId`);
  });
  return sources;
}

/** The result of checking an anchor, as properties of its CITES relationship; a null removes a property. */
export function judgedProperties({
  status,
  passage,
  seal,
}: JudgedCitation): Record<string, string | number | null> {
  return {
    status,
    quote: passage?.quote ?? null,
    before: passage?.before ?? null,
    after: passage?.after ?? null,
    paragraph: passage?.paragraph ?? null,
    page: passage?.page ?? null,
    quoteSha256: seal?.sha256 ?? null,
    opening: seal?.opening ?? null,
  };
}

/** Where a claim is made: its relation and that one's ends. */
export interface ClaimPlace {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A claim as the query write-claims takes it. */
export interface ClaimColumns {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly citations: readonly {
    readonly sourceId: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/** A claim as it is written, its anchors held against the documents there are. All its sources must be known, and whom its attribution means. */
export function claimRow(
  claim: ClaimDraft,
  on: ClaimPlace,
  sources: ReadonlyMap<string, CitableSource>,
  judge: JudgeCitation,
  recorded: { at: string; by: string },
  actorNamed: ActorNamed,
): ClaimColumns {
  const { voice, occurred } = claim;
  return {
    properties: {
      id: claim.id,
      relationId: on.id,
      fromId: on.from,
      toId: on.to,
      stance: claim.stance,
      summary: claim.summary,
      qualifiers: JSON.stringify(claim.qualifiers),
      recordedAt: recorded.at,
      recordedBy: recorded.by,
      ...voiceProperties(voice, actorNamed),
      ...(occurred === null ? {} : { occurred: occurred.text }),
      ...credibilityProperties(claim.credibility),
    },
    citations: claim.citations.map(({ id, sourceId, anchor, seal }) => {
      const cited = sources.get(sourceId);
      if (!cited) throw new Error(`Source ${sourceId} was not looked up`);
      return {
        sourceId,
        properties: {
          id,
          ...anchor,
          ...judgedProperties(judge(cited.document, anchor, seal)),
        },
      };
    }),
  };
}

/** What is kept on a claim of its voice: the folded attribution, and the origin; null for the source's own voice, where each source says it. */
export function voiceProperties(voice: Voice, actorNamed: ActorNamed): Record<string, string> {
  if (voice.kind === 'source') return {};
  const origin = originOf(voice, { id: '', publisher: null, textKey: null }, actorNamed);
  return voice.kind === 'speaker'
    ? { speakerId: voice.speakerId, origin }
    : { attribution: voice.attribution, attributionKey: foldName(voice.attribution), origin };
}

/** A claim as it stands in the store. */
export interface StoredClaim {
  readonly claim: ClaimRow;
  readonly citations: readonly CitationProperties[];
}
