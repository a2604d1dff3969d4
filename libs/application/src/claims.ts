import {
  checkQualifiers,
  checkSummary,
  type EdtfDate,
  InvalidInputError,
  makeVoice,
  newId,
  type Qualifier,
  type RelationType,
  type Stance,
} from '@entente/model';
import type {
  ClaimOnRelation,
  ClaimPatch,
  ClaimToRecord,
  GraphStore,
  Idempotency,
  Writer,
} from '@entente/store';
import { type CitationInput, documentsOf, meantCitation, placeCitations } from './citations.js';
import { idempotencyOf } from './idempotency.js';

/** A detail of a relation or a claim; its key is one of those that the relation's type has. */
export interface QualifierInput {
  readonly key: string;
  readonly value: string;
  readonly unit?: string | null;
}

/** A relation that is not there yet. */
export interface NewRelationInput {
  readonly type: RelationType;
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly occurred?: EdtfDate | null;
  readonly qualifiers?: readonly QualifierInput[] | null;
}

/** Either `relationId`, for a further claim on a relation that is there, or `relation`, for a new one. */
export interface RecordClaimInput {
  readonly relationId?: string | null;
  readonly relation?: NewRelationInput | null;
  readonly stance: Stance;
  /** 10 to 300 characters. */
  readonly summary: string;
  /** Who says it, where it is an actor of the graph; not beside `attribution`. */
  readonly speakerId?: string | null;
  readonly attribution?: string | null;
  readonly occurred?: EdtfDate | null;
  readonly qualifiers?: readonly QualifierInput[] | null;
  /** 1 to 100. */
  readonly citations: readonly CitationInput[];
  /** 1 to 200 characters: the same key with the same input answers with the first claim again. */
  readonly idempotencyKey?: string | null;
}

/** What is left out stays; null takes away what a claim need not have; lists that are given replace what was there. */
export interface ReviseClaimInput {
  readonly id: string;
  readonly stance?: Stance | null;
  readonly summary?: string | null;
  readonly speakerId?: string | null;
  readonly attribution?: string | null;
  readonly occurred?: EdtfDate | null;
  readonly qualifiers?: readonly QualifierInput[] | null;
  readonly citations?: readonly CitationInput[] | null;
}

/**
 * Records what a source says. A key that was used is looked at before the documents are: what a claim cites may have changed since then.
 *
 * @throws InvalidInputError; NotFoundError; AnchorNotFoundError; AnchorAmbiguousError; ConflictError where the key was used for another input.
 */
export async function recordClaim(
  store: GraphStore,
  input: RecordClaimInput,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const { claim, idempotency } = claimToRecord(store, input);
  return store.recordClaim(claim, idempotency, writer);
}

/** A claim as the store records it, with its idempotency key. @throws InvalidInputError */
export function claimToRecord(
  store: GraphStore,
  input: RecordClaimInput,
): { readonly claim: ClaimToRecord; readonly idempotency: Idempotency | null } {
  const on = readOn(input);
  const said = {
    stance: input.stance,
    summary: checkSummary(input.summary),
    voice: makeVoice(input.speakerId, input.attribution),
    occurred: input.occurred ?? null,
    qualifiers: readQualifiers(input.qualifiers),
  };
  const idempotency = idempotencyOf(input.idempotencyKey, {
    on: 'relation' in on ? { ...on.relation, id: null } : on,
    ...said,
    citations: input.citations.map(meantCitation),
  });
  const citations = () => placeCitations(input.citations, documentsOf(store));
  return { claim: { on, claim: { id: newId('claim'), ...said, citations, recorded: null } }, idempotency };
}

/**
 * Changes what a claim says.
 *
 * @throws what recordClaim throws, and InvalidInputError for a null where a claim has something always.
 */
export async function reviseClaim(
  store: GraphStore,
  input: ReviseClaimInput,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const { id, stance, summary, speakerId, attribution, occurred, qualifiers, citations } = input;
  if (stance === null) throw alwaysThere('a stance', 'stance');
  if (summary === null) throw alwaysThere('a summary', 'summary');
  if (citations === null) throw alwaysThere('a citation', 'citations');
  const patch: ClaimPatch = {
    ...(stance === undefined ? {} : { stance }),
    ...(summary === undefined ? {} : { summary: checkSummary(summary) }),
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(occurred === undefined ? {} : { occurred }),
    ...(qualifiers === undefined ? {} : { qualifiers: readQualifiers(qualifiers) }),
    ...(citations === undefined ? {} : { citations: await placeCitations(citations, documentsOf(store)) }),
  };
  return store.reviseClaim(id, patch, writer);
}

/** Where a claim is to be made: either `relationId`, on a relation that is there, or `relation`, on a new one. */
export interface MoveClaimInput {
  readonly id: string;
  readonly relationId?: string | null;
  readonly relation?: NewRelationInput | null;
  /** The claim's, in place of those that it has; left out or null, it keeps them. */
  readonly qualifiers?: readonly QualifierInput[] | null;
  /** 10 to 300 characters, in place of what it has; left out or null, it keeps that. */
  readonly summary?: string | null;
}

/**
 * Has a claim be made on another relation.
 *
 * @throws InvalidInputError; NotFoundError; ConflictError where another write came between.
 */
export async function moveClaim(
  store: GraphStore,
  { id, qualifiers, summary, ...input }: MoveClaimInput,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const move = {
    on: readOn(input),
    ...(qualifiers == null ? {} : { qualifiers: readQualifiers(qualifiers) }),
    ...(summary == null ? {} : { summary: checkSummary(summary) }),
  };
  return store.moveClaim(id, move, writer);
}

const alwaysThere = (what: string, field: string): InvalidInputError =>
  new InvalidInputError(`A claim has ${what}; leave it out where it stays`, field);

function readOn({
  relationId,
  relation,
}: Pick<RecordClaimInput, 'relationId' | 'relation'>): ClaimToRecord['on'] {
  if (relationId != null && relation != null) {
    throw new InvalidInputError(
      'Give relationId, for a relation that is there, or relation, for a new one; not both',
      'relation',
    );
  }
  if (relationId != null) return { relationId };
  if (relation == null) {
    throw new InvalidInputError(
      'Say what the claim is made on: relationId, or relation for a new one',
      'relation',
    );
  }
  const { type, from, to } = relation;
  const qualifiers = readQualifiers(relation.qualifiers);
  checkQualifiers(type, qualifiers, 'relation.qualifiers');
  return {
    relation: { id: newId('relation'), type, from, to, occurred: relation.occurred ?? null, qualifiers },
  };
}

/** Qualifiers as they are kept. Whether the type allows them is for the codebook to say. */
function readQualifiers(inputs: readonly QualifierInput[] | null | undefined): Qualifier[] {
  return (inputs ?? []).map(({ key, value, unit }) => ({
    key,
    value: value.trim(),
    unit: unit?.trim() || null,
  }));
}
