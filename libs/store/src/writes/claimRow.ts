import { type ClaimDraft, type JudgeCitation, originOf } from '@entente/model';
import type { CitableSource } from './citableSources.js';
import { judgedProperties } from './judgedProperties.js';

/** Where a claim is made: its relation and that one's ends. */
export interface ClaimPlace {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A claim as the query write-claims takes it, its anchors held against the documents there are. All its sources must be known. */
export function claimRow(
  claim: ClaimDraft,
  on: ClaimPlace,
  sources: ReadonlyMap<string, CitableSource>,
  judge: JudgeCitation,
  recorded: { at: string; by: string },
): Record<string, unknown> {
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
      ...(voice.kind === 'speaker' ? { speakerId: voice.speakerId } : {}),
      ...(voice.kind === 'attribution' ? { attribution: voice.attribution } : {}),
      ...(occurred === null ? {} : { occurred: occurred.text }),
    },
    citations: claim.citations.map(({ id, sourceId, anchor, seal }) => {
      const cited = sources.get(sourceId);
      if (!cited) throw new Error(`Source ${sourceId} was not looked up`);
      const { source, document } = cited;
      return {
        sourceId,
        properties: {
          id,
          ...anchor,
          origin: originOf(voice, { id: source.id, publisher: source.publisher ?? null }),
          ...judgedProperties(judge(document, anchor, seal)),
        },
      };
    }),
  };
}
