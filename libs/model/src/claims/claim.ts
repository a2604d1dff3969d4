import type { Actor } from '../actors/actor.js';
import type { Anchor, AnchorStatus } from '../anchors/anchor.js';
import type { QuoteSeal } from '../anchors/judgeCitation.js';
import type { EdtfDate } from '../dates/edtf.js';
import { InvalidInputError } from '../errors/domainErrors.js';
import type { Credibility, Judgement } from '../judgements/judgement.js';
import type { Source } from '../sources/source.js';
import type { Stance } from '../vocabulary/kinds.js';
import type { Qualifier } from '../vocabulary/relationType.js';

/** A list with at least one element, so that a claim without a citation does not type-check. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list may stand where at least one element is required. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** Who says it: an actor of the graph, someone named by the source who is not in the graph, or the source itself. Exactly one of them. */
export type Voice =
  | { readonly kind: 'speaker'; readonly speakerId: string }
  | { readonly kind: 'attribution'; readonly attribution: string }
  | { readonly kind: 'source' };

/** Who says it, from what a form gives. @throws InvalidInputError where both a speaker and an attribution are given, or an empty one. */
export function makeVoice(
  speakerId: string | null | undefined,
  attribution: string | null | undefined,
): Voice {
  if (speakerId != null && attribution != null) {
    throw new InvalidInputError(
      'Give speakerId, where who says it is an actor of the graph, or attribution, where not; not both',
      'attribution',
    );
  }
  if (speakerId != null) return { kind: 'speaker', speakerId };
  if (attribution == null) return { kind: 'source' };
  if (attribution.trim() === '') {
    throw new InvalidInputError(
      'The attribution is empty; leave it out where nobody is named',
      'attribution',
    );
  }
  return { kind: 'attribution', attribution: attribution.trim() };
}

/** A place in a source that carries a claim. quote, before, after, paragraph and page are null unless the anchor is VERIFIED. */
export interface Citation {
  readonly id: string;
  readonly source: Source;
  readonly anchor: Anchor;
  readonly status: AnchorStatus;
  /** The origin of the claim here, as `originOf` gives it: citations of one origin have the same text. */
  readonly origin: string;
  /** The document that it stands in, as `documentOf` gives it: the same text in other bytes is the same document. */
  readonly document: string;
  readonly quote: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** In which paragraph of the held text a TEXT anchor begins, from 1; null unless it is VERIFIED. */
  readonly paragraph: number | null;
  /** On which page of its document it begins, from 1; null unless it is VERIFIED and the document has pages. */
  readonly page: number | null;
  /** The passage's first words, six at the most, known even where the document is not held; null where only its place is. */
  readonly opening: string | null;
}

/** What one source says of a relation. */
export interface Claim {
  readonly id: string;
  readonly relationId: string;
  readonly stance: Stance;
  readonly summary: string;
  readonly speaker: Actor | null;
  readonly attribution: string | null;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly citations: NonEmpty<Citation>;
  /** By the Admiralty code, as a person judged it; null where nobody did. */
  readonly credibility: Judgement<Credibility> | null;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A place in a source that carries a claim, to be written. */
export interface CitationDraft {
  readonly id: string;
  readonly sourceId: string;
  readonly anchor: Anchor;
  /** What the passage must read like; null where only its place is known. */
  readonly seal: QuoteSeal | null;
}

/** What one source says of a relation, to be written. */
export interface ClaimDraft {
  readonly id: string;
  readonly stance: Stance;
  /** The analyst's own sentence, 10 to 300 characters. */
  readonly summary: string;
  readonly voice: Voice;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
  readonly citations: NonEmpty<CitationDraft>;
  /** When and by whom it was first recorded, where it comes from another graph; null where that is now. */
  readonly recorded: { readonly at: string; readonly by: string } | null;
  /** How a person judged it, where it comes with that. */
  readonly credibility?: Judgement<Credibility> | null | undefined;
}

/** A summary as it is kept, spaces at its ends taken off. @throws InvalidInputError unless it has 10 to 300 characters. */
export function checkSummary(text: string, field = 'summary'): string {
  const summary = text.trim();
  const length = [...summary].length;
  if (length < 10 || length > 300) {
    throw new InvalidInputError(`The summary has ${length} characters; it must have 10 to 300`, field);
  }
  return summary;
}
