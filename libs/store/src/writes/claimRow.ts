import {
  type ActorNamed,
  type ClaimDraft,
  foldName,
  type JudgeCitation,
  originOf,
  type Voice,
} from '@entente/model';
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

/** What is kept on a claim of its voice: the folded attribution, and the origin; null for the source's own voice, where each source says it. */
export function voiceProperties(voice: Voice, actorNamed: ActorNamed): Record<string, string> {
  if (voice.kind === 'source') return {};
  const origin = originOf(voice, { id: '', publisher: null, textKey: null }, actorNamed);
  return voice.kind === 'speaker'
    ? { speakerId: voice.speakerId, origin }
    : { attribution: voice.attribution, attributionKey: foldName(voice.attribution), origin };
}
