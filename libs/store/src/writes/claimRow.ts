import type { ActorNamed, ClaimDraft, JudgeCitation } from '@entente/model';
import { voiceProperties } from './actorKeys.js';
import type { CitableSource } from './citableSources.js';
import { judgedProperties } from './judgedProperties.js';

/** Where a claim is made: its relation and that one's ends. */
export interface ClaimPlace {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A claim as the query write-claims takes it, its anchors held against the documents there are. All its sources must be known, and whom its attribution means. */
export function claimRow(
  claim: ClaimDraft,
  on: ClaimPlace,
  sources: ReadonlyMap<string, CitableSource>,
  judge: JudgeCitation,
  recorded: { at: string; by: string },
  actorNamed: ActorNamed,
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
      ...voiceProperties(voice, actorNamed),
      ...(occurred === null ? {} : { occurred: occurred.text }),
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
